import { describe, expect, it } from 'vitest';
import type { SourceId } from '../model/ids.ts';
import { compileSource } from './compile.ts';

const FRONT = '---\ntitle: T\nkind: news\npublisher: P\nlicence: not-stated\ncouncils: [anyshire]\n---\n';
const ATTRIBUTES = '#a themes="b" tone=concern';
const faults = (body: string) =>
  compileSource('anyshire/news' as SourceId, { path: 'x.md', text: FRONT + body }).diagnostics.map(
    ({ rule, place }) => `${rule} ${(place?.line ?? 0) - 7}:${place?.column}`,
  );
const inFinding = (words: string, attributes = ATTRIBUTES) => `:::finding{${attributes}}\n${words}\n:::\n`;

describe('a statement', () => {
  it.each(['', '\n\n', '---', '…', '- ', '&nbsp;'])('that says nothing is empty: %j', (words) => {
    expect(faults(inFinding(words))).toContain('statement-empty 1:1');
  });

  it.each([['```\n'], ['~~~\nA list:\n'], ['> ```\n> A quotation.\n\n    ']])(
    'does not vanish into code that opens with %j',
    (opening) => {
      expect(faults(opening + inFinding('Words.')).join()).toMatch(/hidden-text|directive-place/u);
    },
  );

  it('does not vanish into a heading', () => {
    expect(faults(`:::finding{#a themes="b\n---\n${inFinding('Words.')}`)).toContain(
      'directive-attribute 1:1',
    );
  });

  it.each([
    ['#a #b themes="b" tone=concern', 'directive-attribute 1:15'],
    ['#a id=b themes="b" tone=concern', 'directive-attribute 1:15'],
    ['#a themes="b" tone=concern tone=strength', 'directive-attribute 1:39'],
    ['#a themes="b c b" tone=concern', 'directive-attribute 1:15'],
    ['#a themes="b b:strength" tone=concern', 'directive-attribute 1:15'],
    ['#a themes="b" tone=concern', null],
  ])('says each of its attributes once: {%s}', (attributes, fault) => {
    expect(faults(inFinding('Words.', attributes)).filter((each) => each.startsWith('directive'))).toEqual(
      fault ? [fault] : [],
    );
  });
});

describe('a figure that is nearly one', () => {
  it.each([
    [':figures[40%]{measure=a of=b}', 'unknown-directive 2:1'],
    [':Figure[40%]', 'unknown-directive 2:1'],
    [':finding[40%]{#c}', 'unknown-directive 2:1'],
    ['figure[40%]{measure=a of=b}', 'hidden-text 2:1'],
    ['Of 40%{measure=a of=b} them', 'hidden-text 2:7'],
    [':figure [40%]{measure=a of=b}', 'directive-attribute 2:1'],
    [':figure[40%]{measure=a of="b}', 'directive-attribute 2:1'],
    [':figure[40%]{measure=a of=b measure=c}', 'directive-attribute 2:29'],
    [':figure[40%]{measure=a\nof=b of=c}', 'directive-attribute 3:6'],
    ['`:figure[40%]{measure=a of=b}`', 'hidden-text 2:1'],
  ])('is told of where it stands: %s', (words, fault) => {
    expect(faults(inFinding(words))).toContain(fault);
  });

  it('may be a word like any other', () => {
    expect(faults(inFinding('The figure: 40 (see finding 3), a response [sic] {in braces}.'))).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ['in a footnote that nothing points at', '[^1]: Words.', 'hidden-text 1:1'],
    ['in a definition that nothing points at', '[a]: https://example.org/ "Words"', 'hidden-text 1:1'],
    ['in a cell too many', '| a |\n| - |\n| b | c |', 'hidden-text 3:1'],
    ['that a link lacks', '[](https://example.org/)', 'hidden-text 1:1'],
    ['that a heading lacks', '##', 'text-structure 1:1'],
    ['in a heading inside a statement', inFinding('### a'), 'text-structure 2:1'],
    ['in a heading that is too deep', '## a\n\n#### b', 'text-structure 3:1'],
    ['in a heading like the title', '# a', 'text-structure 1:1'],
    ['beside a box to tick', '- [ ] a', 'text-structure 1:1'],
    ['in a second footnote of one name', 'a[^1]\n\n[^1]: B.\n\n[^1]: C.', 'hidden-text 5:1'],
    ['in a second definition of one name', '[a]\n\n[a]: /b/\n[A]: /c/', 'hidden-text 4:1'],
    ['with a footnote that is not there', 'a\nb[^1] c', 'hidden-text 2:2'],
    ['with a definition that is not there', 'a [b][c]', 'hidden-text 1:5'],
    ['with brackets that do not touch', 'a [b] (/themes/c/)', 'hidden-text 1:5'],
  ])('%s are told of', (_, body, fault) => {
    expect(faults(body)).toEqual([fault]);
  });

  it.each(['said \\[^1] [sic] (as printed)', '[a][b] and c[^1]\n\n[b]: /themes/b/\n\n[^1]: D.', '`a[^1]`'])(
    'may be brackets, and notes that are there: %s',
    (body) => {
      expect(faults(body)).toEqual([]);
    },
  );
});
