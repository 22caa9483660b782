import { expect, it, vi } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import type { ThemeId } from '../../model/ids.ts';
import type { Site } from '../site.ts';
import { statementView } from './statement.ts';

const filesWith = (words: string, publisher = 'P') => ({
  'councils/anyshire.md': councilText('Anyshire'),
  'themes/neglect.md': themeText('Neglect'),
  'themes/visits.md': themeText('Visits'),
  'sources/anyshire/news.md': sourceText({
    body: findingText('late', 'themes="neglect visits:strength" tone=concern').replace(
      /^Words of.*$/mu,
      words,
    ),
  }).replace('publisher: P', `publisher: ${publisher}`),
});

function siteWith(words: string, { publisher = 'P', proseBy = 'names' } = {}) {
  const { knowledgeBase: kb, diagnostics } = knowledgeOf(filesWith(words, publisher));
  expect(diagnostics).toEqual([]);
  const prose = vi.fn(() => `<p>${words}</p>`);
  return { kb, prose, proseBy, original: () => null } satisfies Site;
}

function viewIn(site: Site, theme?: ThemeId) {
  const [statement] = site.kb.statements.byKind.finding;
  if (!statement) throw new Error('There is no finding.');
  return statementView(site, statement, theme);
}

/** What tells pages apart. */
const keyIn = (site: Site, theme?: ThemeId) => JSON.stringify(viewIn(site, theme));

it('is made HTML once, and only when a page shows it', () => {
  const site = siteWith('Visits were late.');
  keyIn(site);
  expect(site.prose).not.toHaveBeenCalled();
  expect(viewIn(site).html).toBe('<p>Visits were late.</p>');
  expect(viewIn(site, 'visits' as ThemeId).html).toBe('<p>Visits were late.</p>');
  expect(site.prose).toHaveBeenCalledTimes(1);
});

it('has on the page of a theme the tone that it has on that', () => {
  const site = siteWith('Visits were late.');
  expect(viewIn(site, 'neglect' as ThemeId).tone).toBe('concern');
  expect(viewIn(site, 'visits' as ThemeId).tone).toBe('strength');
});

it('does not link to the theme on whose pages it stands: that would lose what the reader chose there', () => {
  const links = ['neglect', 'visits'].map((id) => `<a href="/x/themes/${id}/" class="mention">${id}</a>`);
  const other = '<a href="https://example.org/themes/visits/">visits</a>';
  const site = {
    ...siteWith('Words on [visits](/themes/visits/).'),
    prose: () => `<p>${[...links, other].join(' and ')}</p>`,
  };
  expect(viewIn(site, 'visits' as ThemeId).html).toBe(`<p>${links[0]} and visits and ${other}</p>`);
  expect(viewIn(site).html).toBe(`<p>${[...links, other].join(' and ')}</p>`);
});

it('is the same on pages of its theme, where its tone is that and it cannot lead there', () => {
  const site = siteWith('Visits were late.');
  expect(viewIn(site, 'neglect' as ThemeId)).toBe(viewIn(site));
});

it('is another where its words, its source, its tone, or the names that it may link to are others', () => {
  const keys = [
    keyIn(siteWith('Visits were late.')),
    keyIn(siteWith('Some visits were late.')),
    keyIn(siteWith('Visits were late.', { publisher: 'Q' })),
    keyIn(siteWith('Visits were late.', { proseBy: 'other names' })),
    keyIn(siteWith('Visits were late.'), 'visits' as ThemeId),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyIn(siteWith('Visits were late.'))).toBe(keys[0]);
});
