import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import type { SourceId, ThemeId } from '../model/ids.ts';
import { compileSource, compileTheme } from './compile.ts';
import { compileGlossary } from './glossary.ts';

const FRONT = '---\ntitle: T\nkind: news\npublisher: P\nlicence: not-stated\ncouncils: [anyshire]\n';
const PATH = 'content/sources/anyshire/news.md';
const compile = (body: string, more = '') =>
  compileSource('anyshire/news' as SourceId, { path: PATH, text: `${FRONT}${more}---\n${body}` });
const rules = (body: string, more = '') => compile(body, more).diagnostics.map(({ rule }) => rule);
const FINDING = '#a themes="b" tone=concern';

describe('a source', () => {
  it('is not made at all where its front matter is unsound, and what its body refers to is known all the same', () => {
    const { compiled, references, diagnostics } = compile(`:::finding{${FINDING}}\nX.\n:::`, 'pages: many\n');
    expect(compiled).toBeNull();
    expect(references).toEqual([{ to: 'theme', id: 'b', place: { line: 9, column: 15 } }]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['invalid-value']);
  });

  it('has a title without quotation marks around it, for the pages set them', () => {
    const titled = (title: string) =>
      compileSource('anyshire/news' as SourceId, {
        path: PATH,
        text: `${FRONT.replace('title: T', `title: ${title}`)}---\n`,
      }).diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
    expect(titled(`'"Decision: a notice"'`)).toEqual([
      expect.stringMatching(/^invalid-value: .*without quotation marks around it/u),
    ]);
    expect(titled(`'“Inadequate” services improve'`)).toEqual([]);
  });

  it('has the faults of its body told beside those of its front matter', () => {
    const broken = compileSource('anyshire/news' as SourceId, {
      path: PATH,
      text: `---\ntitle: "A\n---\n<b>\n`,
    });
    expect(broken.diagnostics.map(({ rule, place }) => [rule, place?.line])).toEqual([
      ['front-matter-syntax', 2],
      ['raw-html', 4],
    ]);
  });

  it('refers to councils, themes, events and sources, each where it is named', () => {
    const more =
      'events:\n  - { id: anyshire/2015, type: other, councils: [otherton] }\nmentions: { turnover: [p1] }\n';
    const attributes = `${FINDING} council=otherton event="anyshire/2015" also="anyshire/b"`;
    const { references } = compile(`:::finding{${attributes}}\nX [y](/themes/z/).\n:::`, more);
    expect(references.map(({ to, id, place }) => `${place?.line} ${to} ${id}`)).toEqual([
      '6 council anyshire',
      '9 theme turnover',
      '8 council anyshire',
      '8 council otherton',
      '12 address /themes/z/',
      '11 theme b',
      '11 source anyshire/b',
      '11 council otherton',
      '11 event anyshire/2015',
    ]);
  });

  it('declares an event once and uses an id once; the second is told of the first', () => {
    const twice = 'events:\n  - { id: anyshire/2015, type: other }\n  - { id: anyshire/2015, type: other }\n';
    expect(compile('', twice).diagnostics).toMatchObject([
      { rule: 'duplicate-id', place: { line: 9 }, related: [{ place: { line: 8 } }] },
    ]);
    expect(rules(`:::finding{${FINDING}}\nX.\n:::\n:::finding{${FINDING}}\nY.\n:::`)).toEqual([
      'duplicate-id',
    ]);
  });

  it('keeps links in its statements that are written by reference', () => {
    const { compiled } = compile(
      `:::finding{${FINDING}}\nSee [it][x], [that][].\n:::\n\n[x]: https://example.org/\n[that]: /a/`,
    );
    const content = compiled?.statements[0]?.content;
    expect(content && toHtml(content)).toBe(
      '<p>See <a href="https://example.org/">it</a>, <a href="/a/">that</a>.</p>',
    );
  });

  it('leads from a statement to a place of its own page, wherever it is shown', () => {
    const body = `:::finding{${FINDING}}\nSee [this](#b-c) and [that](#a).\n:::\n\n## B c\n`;
    const content = compile(body).compiled?.statements[0]?.content;
    expect(content && toHtml(content)).toContain('<a href="/sources/anyshire/news/#b-c">this</a>');
    expect(compile(body.replace('#b-c', '#b-d')).diagnostics).toMatchObject([
      { rule: 'broken-link', place: { line: 9, column: 5 }, expected: ['#b-c'] },
    ]);
  });

  it('refuses footnotes in statements, and figures outside them', () => {
    expect(rules(`:::finding{${FINDING}}\nX[^1].\n:::\n\n[^1]: Note.`)).toEqual(['directive-place']);
    expect(rules('A :figure[3]{measure=a of=b} here.')).toEqual(['directive-place']);
  });

  it('refuses a figure whose words say another number than its value, and takes a share of them', () => {
    const figure = (text: string) => rules(`:::finding{${FINDING}}\n:figure[${text}.\n:::`);
    expect(figure('5]{measure=a of=b value=6}')).toEqual(['figure-value']);
    expect(figure('49 weeks]{measure=a of=b value=94 unit=weeks}')).toEqual(['figure-value']);
    expect(figure('£4 million]{measure=a of=b value=4000000}')).toEqual([]);
    expect(figure('3 of 12]{measure=a of=b value=25 unit=percent}')).toEqual([]);
  });

  it.each([
    ['re-referrals in England', ['figure-population']],
    ['the national rate, not Doncaster’s', ['figure-population']],
    ['re-referrals in Doncaster’s statistical neighbours', ['figure-population']],
    ['re-referrals, against the average of similar councils', ['figure-population']],
    ['cases that an officer should hold, by national advice', ['figure-population']],
    ['referrals that end without action, as a target', ['figure-population']],
    ['social work posts, before a national recruitment campaign', []],
    ['foster carers who met national standards', []],
    ['care proceedings, in line with the national target', []],
    ['adopters recruited against a target of 22', []],
    ['children placed with neighbouring councils', []],
  ])('takes figures of the council’s own people alone: “%s”', (population, faults) => {
    const figure = `:figure[20%]{measure=a of="${population}"}`;
    expect(rules(`:::finding{${FINDING}}\n${figure}.\n:::`)).toEqual(faults);
  });

  it('refuses a figure without a number, or with a value that is none', () => {
    const figure = (text: string) => rules(`:::finding{${FINDING}}\n:figure[${text}.\n:::`);
    expect(figure('three]{measure=a of=b}')).toEqual(['figure-value']);
    expect(figure('three]{measure=a of=b value=""}')).toEqual(['directive-attribute']);
    expect(figure('three]{measure=a of=b value=many}')).toEqual(['directive-attribute']);
    expect(figure('three]{measure=a of=b value=3}')).toEqual([]);
    expect(figure('63%]{measure=a}')).toEqual(['directive-attribute']);
  });

  it('says which number a figure in words may mean', () => {
    const { diagnostics } = compile(`:::finding{${FINDING}}\n:figure[Three children]{measure=a of=b}\n:::`);
    expect(diagnostics[0]?.expected).toEqual(['value=3']);
  });

  it('is refused before it is parsed where it nests too deep', () => {
    expect(rules('> '.repeat(100))).toEqual(['nesting-depth']);
  });

  it('takes a directive by the name of something else in JavaScript for an unknown one', () => {
    expect(rules(':::constructor\nX.\n:::')).toEqual(['unknown-directive']);
  });

  it('can link to pages by reference and to mail; pictures and links that fetch or run are refused', () => {
    expect(rules('## B\n\n[a](#b) [c](mailto:jo@example.org) [d](https://example.org)')).toEqual([]);
    expect(rules('[a](https://me:secret@example.org)')).toEqual(['unsafe-link']);
    expect(rules('[a](https://example.org/@me)')).toEqual([]);
    expect(rules('[a](ftp://example.org) [b](relative/page) ![c](x.png) ![d][e]\n\n[e]: x.png')).toEqual([
      'unsafe-link',
      'unsafe-link',
      'unsafe-link',
      'unsafe-link',
      'unsafe-link',
    ]);
  });
});

it('a theme cannot hold statements', () => {
  const text = `---\ntitle: T\nheading: care\nsummary: S\nphrases: [p]\n---\n:::finding{${FINDING}}\nX.\n:::`;
  const { diagnostics } = compileTheme('t' as ThemeId, { path: 'content/themes/t.md', text });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['directive-place']);
});

describe('the glossary', () => {
  const glossary = (text: string) => compileGlossary({ path: 'content/glossary.yml', text });

  it('gives each term the slug that is its address', () => {
    const { compiled } = glossary('- { term: S47 / section 47, meaning: An enquiry., group: protection }');
    expect(compiled?.terms[0]?.slug).toBe('s47---section-47');
  });

  it('refers to themes and councils', () => {
    const { references } = glossary('- { term: A, meaning: B, group: care, themes: [c], councils: [d] }');
    expect(references.map(({ to, id }) => [to, id])).toEqual([
      ['theme', 'c'],
      ['council', 'd'],
    ]);
  });

  it.each([
    [
      'explains a term twice',
      '- &a { term: A, meaning: B, group: care }\n- { term: a, meaning: C, group: care }',
      'duplicate-id',
    ],
    ['is no list', 'term: A', 'invalid-value'],
    ['has an unknown group', '- { term: A, meaning: B, group: caer }', 'invalid-value'],
    ['is not YAML', '- [', 'front-matter-syntax'],
    ['nests too deep', `- ${'['.repeat(50)}`, 'nesting-depth'],
  ])('is refused where it %s', (_, text, rule) => {
    expect(glossary(text).diagnostics[0]?.rule).toBe(rule);
  });
});
