import { describe, expect, it } from 'vitest';
import { guard } from './guards.ts';

const faults = (text: string) => guard({ path: 'x.md', text }).map(({ rule, place }) => [rule, place?.line]);

describe('text that is refused before it is parsed', () => {
  it.each([
    ['quotes', '> '.repeat(3000)],
    ['lists on a line', '- '.repeat(30)],
    [
      'lists below each other',
      Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
    ],
    ['directives', ':::finding{#a}\n'.repeat(2000)],
    ['fences of colons', `${':'.repeat(30)}finding`],
    ['brackets', '['.repeat(50)],
    ['braces in front matter', `x: ${'{a: '.repeat(50)}`],
    ['emphasis', '*'.repeat(50)],
  ])('nests %s too deep', (_, text) => {
    expect(faults(`ordinary\n${text}`)[0]?.[0]).toBe('nesting-depth');
  });

  it('is larger than anyone writes', () => {
    expect(faults('a'.repeat(1_000_001))).toEqual([['file-size', 1]]);
  });

  it('is told by the line from which it goes too deep', () => {
    expect(faults(`one\ntwo\n${'> '.repeat(21)}`)).toEqual([['nesting-depth', 3]]);
  });
});

describe('text that passes', () => {
  it('has as many statements and links after each other as it likes', () => {
    const finding = ':::finding{#a}\nSee [a](/a/) and [b](/b/).\n:::\n';
    expect(faults(finding.repeat(300))).toEqual([]);
  });

  it('has tables, emphasis and lists as people write them', () => {
    expect(
      faults('| a | b |\n| - | - |\n\n- **one**\n  - _two_\n    1. three\n\n> quoted\n> > twice'),
    ).toEqual([]);
  });
});
