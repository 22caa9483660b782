import { describe, expect, it } from 'vitest';
import { parseYaml } from './yaml.ts';

const faults = (text: string) =>
  parseYaml(text, 'x.yml').diagnostics.map(({ rule, place }) => [rule, place?.line, place?.column]);

describe('placed YAML', () => {
  const { yaml } = parseYaml('a: 1\nlist:\n  - { id: x, other: y }\n  - id: z\n', 'x.yml');

  it('knows where a value and a key stand', () => {
    expect(yaml?.placeOf(['list', 1, 'id'])).toEqual({ line: 4, column: 9 });
    expect(yaml?.placeOfKey(['list', 0], 'other')).toEqual({ line: 3, column: 14 });
    expect(yaml?.placeOfKey([], 'list')).toEqual({ line: 2, column: 1 });
  });

  it('gives the nearest parent of what is not there', () => {
    expect(yaml?.placeOf(['list', 1, 'missing'])).toEqual({ line: 4, column: 5 });
    expect(yaml?.placeOfKey(['list', 7], 'id')).toEqual({ line: 3, column: 3 });
    expect(yaml?.placeOf(['missing', 'deeper'])).toEqual({ line: 1, column: 1 });
  });

  it('that is empty has no place', () => {
    const { yaml: empty } = parseYaml('', 'x.yml');
    expect(empty?.value).toBeNull();
    expect(empty?.placeOf([])).toBeNull();
  });
});

describe('YAML that is refused', () => {
  it('has every fault of its syntax told where it is', () => {
    expect(faults('a: 1\na: 2\nb: [1\n').map(([rule, line]) => [rule, line])).toEqual([
      ['front-matter-syntax', 2],
      ['front-matter-syntax', 3],
    ]);
  });

  it('loses no words after a value to a comment, and no item of a list', () => {
    expect(faults('a: 1\nb: A # letter\n')).toEqual([['front-matter-syntax', 2, 6]]);
    expect(faults('b: [x, y] # of both\nc: "A # letter" # said\n# d: e\n')).toEqual([]);
    expect(faults('a: [x, y, x]\n')).toEqual([['front-matter-syntax', 1, 11]]);
    expect(faults('a: [{ b: x }, { b: x }]\n')).toEqual([]);
  });

  it('is told of a quotation mark or bracket where it opens', () => {
    expect(faults('a: 1\nb: "c\nd: 2\ne: 3\n')[0]).toEqual(['front-matter-syntax', 2, 4]);
    expect(faults('a: 1\nb: [c,\n  d\ne: 3\n')[0]?.slice(0, 2)).toEqual(['front-matter-syntax', 2]);
  });

  it('that repeats values over and over is told of a few', () => {
    expect(
      faults(`a: &x 1\n${Array.from({ length: 90 }, (_, index) => `k${index}: *x\n`).join('')}`),
    ).toHaveLength(3);
  });

  it('repeats a value by an alias, which could be made to explode', () => {
    expect(faults('a: &x 1\nb: *x\n')).toEqual([['front-matter-syntax', 2, 4]]);
  });

  it('names a type of a language', () => {
    expect(faults('a: !!js/function "() => 1"\n')[0]?.[0]).toBe('front-matter-syntax');
  });

  it('has a key that would vanish into a prototype', () => {
    expect(faults('__proto__: { admin: true }\n')).toEqual([['unknown-key', 1, 1]]);
  });

  it('is nested deeper than the stack', () => {
    expect(faults(`${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}`)[0]?.[0]).toMatch(/nesting|syntax/u);
  });
});
