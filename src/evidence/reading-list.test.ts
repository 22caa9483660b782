import { expect, it } from 'vitest';
import { libraryText } from '../../tests/rule-pages.ts';
import { compileSource } from '../compiler/compile.ts';
import type { FullText } from '../importer/full-text.ts';
import type { SourceId } from '../model/ids.ts';
import { readingNotes } from './reading-list.ts';

const ID = 'northwick/report' as SourceId;
const LONG = 'and this goes on for a dozen words, as a paragraph does';

/** Four paragraphs under a heading that evaluates, and one under a heading that asks. */
function text(): FullText {
  const { sections, ...rest } = libraryText(
    [
      `1 (page 2): Some social workers knew their children ${LONG}`,
      `2 (page 2): Visits were in time ${LONG}`,
      `3 (page 3): All plans were kept ${LONG}`,
      `4 (page 3): Nobody fell ill ${LONG}`,
      `5 (page 3): Keep the plans ${LONG}`,
    ].join('\n'),
  );
  const paragraphs = sections[0]?.paragraphs ?? [];
  const section = { page: '2', about: 'council' as const };
  return {
    ...rest,
    sections: [
      { ...section, title: 'The experiences of children', paragraphs: paragraphs.slice(0, 4) },
      { ...section, title: 'What needs to improve', paragraphs: paragraphs.slice(4) },
    ],
  };
}

const notesOn = (body: string, more = '') => {
  const head = `---\ntitle: T\nkind: inspection-report\npublisher: P\nlicence: not-stated\ncouncils: [northwick]\n${more}---\n`;
  const compiled = compileSource(ID, { path: 'content/sources/northwick/report.md', text: head + body });
  return readingNotes([compiled], new Map([[ID, text()]])).map(({ list, message }) => [list, message]);
};
const finding = (para: string, words: string): string =>
  `:::finding{#a themes="caseloads" tone=strength para="${para}"}\n${words}\n:::\n`;

it('lists the paragraphs that evaluate something and that no finding rests on', () => {
  expect(notesOn(finding('1 2', 'Some workers knew their children.'))).toEqual([
    ['paragraphs', 'Paragraphs 3, 4'],
  ]);
});

it('lists the items of the report that no recommendation puts into words', () => {
  const more = 'recommendations: [{ at: 5, themes: [] }, { at: 5, themes: [] }]\n';
  const body = `${finding('1-4', 'Some knew.')}:::recommendation{#r item="2" themes="caseloads"}\nKeep plans.\n:::\n`;
  expect(notesOn(body, more)).toEqual([['recommendations', 'Items 1']]);
});

it('lists absolute words that the paragraphs do not have', () => {
  expect(notesOn(finding('1-3', 'Some workers were never late, and kept all plans.'))).toContainEqual([
    'absolutes',
    '“a”: never',
  ]);
});

it('lists qualifiers that are lost, and not where the statement carries one over in its own way', () => {
  expect(notesOn(finding('1-4', 'Workers knew children.'))).toEqual([['qualifiers', '“a”: some']]);
  expect(notesOn(finding('1-4', 'Several workers knew children.'))).toEqual([]);
});

it('lists themes that the importer found at none of the places', () => {
  expect(notesOn(finding('1-4', 'Some knew.'), 'mentions: { caseloads: [9], turnover: [1] }\n')).toEqual([
    ['themes', '“a”: caseloads'],
  ]);
  expect(notesOn(finding('1-4', 'Some knew.'), 'mentions: { caseloads: [4] }\n')).toEqual([]);
});

it('lists nothing for a source that has no digest yet', () => {
  expect(notesOn('')).toEqual([]);
});
