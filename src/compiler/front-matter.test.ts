import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

const read = (text: string) => readFrontMatter({ path: 'x.md', text });
const valueOf = (text: string) => read(text).front?.yaml.value;
const ruleOf = (text: string) => read(text).diagnostics.map(({ rule, place }) => [rule, place?.line]);

describe('the door to gray-matter', () => {
  it('gives the values of YAML front matter and a body whose lines keep their numbers', () => {
    const { front, diagnostics } = read('---\ntitle: A\n---\nBody\n---\nmore');
    expect(diagnostics).toEqual([]);
    expect(front?.yaml.value).toEqual({ title: 'A' });
    expect(front?.body.split('\n').map((line) => line.trim())).toEqual(['', '', '', 'Body', '---', 'more']);
  });

  it.each(['---js', '---javascript', '---json', '---toml', '---coffee', '----'])(
    'refuses front matter that opens with %s and runs nothing of it',
    (opening) => {
      const text = `${opening}\n{ get title() { globalThis.ranFrontMatter = true; return 1 } }\n---\nBody`;
      expect(ruleOf(text)).toEqual([['front-matter-language', 1]]);
      expect(globalThis).not.toHaveProperty('ranFrontMatter');
    },
  );

  it.each(['--- js', '--- ', ' ---', '# Title', 'title: A'])('refuses a first line that is “%s”', (first) => {
    expect(ruleOf(`${first}\ntitle: A\n---\n`)).toEqual([['front-matter-missing', 1]]);
  });

  it('refuses an empty file, and front matter that is never closed', () => {
    expect(ruleOf('')).toEqual([['front-matter-missing', 1]]);
    expect(ruleOf('---\ntitle: A\nBody')).toEqual([['front-matter-missing', 1]]);
  });

  it('refuses a closing line that gray-matter would take and cut in two', () => {
    expect(ruleOf('---\ntitle: A\n---more: b\nkind: c\n---\nBody')).toEqual([['front-matter-missing', 3]]);
  });

  it('keeps dates and numbers as they are written', () => {
    expect(valueOf('---\ndate: 2015-02-31\ncode: 80_540\nyes: yes\n---\n')).toEqual({
      date: '2015-02-31',
      code: '80_540',
      yes: 'yes',
    });
  });

  it('sees the same fault each time a file is read', () => {
    const broken = '---\ntitle: [a\n---\nBody';
    expect(read(broken).diagnostics).toEqual(read(broken).diagnostics);
    expect(ruleOf(broken)[0]?.[0]).toBe('front-matter-syntax');
  });

  it('hands out a value of its own each time', () => {
    const text = '---\ncouncils: [a]\n---\n';
    (valueOf(text) as { councils: string[] }).councils.push('b');
    expect(valueOf(text)).toEqual({ councils: ['a'] });
  });

  it('takes empty front matter for no keys', () => {
    expect(valueOf('---\n---\nBody')).toEqual({});
    expect(valueOf('---\n# only a comment\n---\nBody')).toEqual({});
  });
});
