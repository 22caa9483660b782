import { describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/lib/project.ts';
import { narrowed } from '../src/client/statement-filters/narrow.ts';
import type { ThemeId } from '../src/model/ids.ts';
import { addressOf } from '../src/model/addresses.ts';
import { loadContent } from '../src/load/content.ts';
import { neighboursPage, withNeighbours } from '../src/site/compare/neighbours-view.ts';
import { comparePage } from '../src/site/compare/view.ts';
import { statementFilters } from '../src/site/parts/statement-filters.ts';
import { filteredList } from '../src/site/parts/statement-list.ts';

const { knowledgeBase: kb } = await loadContent({ root: ROOT });
const site = { kb, prose: () => '', original: () => null, proseBy: '' };
const councils = withNeighbours(kb);
const themes = [...kb.themes.keys()];

/** What the filters of the page of a theme work over, without what it shows. */
function dataOf(theme: ThemeId) {
  const { statements, ...list } = filteredList(site, kb.statements.byTheme.get(theme) ?? [], { theme });
  return {
    ...list,
    statements: statements.map(({ shown, by }) => ({ ...shown, ...by, tone: shown.tone ?? '' })),
  };
}

/** Of each council: how many statements there are on it, and how many on it and its neighbours, as the filters count. */
const counts = new Map(
  themes.map((theme) => {
    const data = dataOf(theme);
    const countsOf = (council: string) => ({
      own: narrowed(data, { council }).length,
      near: narrowed(data, { council, neighbours: '1' }).length,
    });
    return [theme, new Map(councils.map(({ id }) => [id, countsOf(id)]))];
  }),
);

const pairs = councils.flatMap((council) =>
  themes.map((theme) => ({
    council,
    theme,
    link: addressOf.amongNeighbours(theme, council.id),
    ...(counts.get(theme)?.get(council.id) ?? { own: 0, near: 0 }),
  })),
);
const linksOf = (links: readonly { url: string }[]): string[] => links.map(({ url }) => url);
const linked = (which: (pair: (typeof pairs)[number]) => boolean): string[] =>
  pairs
    .filter(which)
    .map(({ link }) => link)
    .sort();

describe('each council on each theme, with its statistical neighbours', () => {
  const pages = councils.map((council) => neighboursPage(kb, council));

  it('is looked at in every pair', () => expect(pairs.length).toBeGreaterThan(9000));

  it('is led to from the comparison of the council wherever the list has something on it', () => {
    const own = pages.flatMap((page) => linksOf([...page.themes, ...page.otherThemes.onItself]));
    expect(own.sort()).toEqual(linked(({ own }) => own > 0));
  });

  it('is told to have nothing on the council itself where only its neighbours have', () => {
    const near = pages.flatMap((page) => linksOf(page.otherThemes.onNeighbours));
    expect(near.sort()).toEqual(linked(({ own, near }) => own === 0 && near > 0));
  });

  it('is named, and not led to, where neither has anything', () => {
    const silent = pages.map(({ otherThemes }) => otherThemes.onNobody.length);
    const none = pairs.filter(({ near }) => near === 0);
    expect(silent.reduce((sum, count) => sum + count, 0)).toBe(none.length);
    const { nothingNear } = comparePage(kb);
    expect(none.filter(({ council, theme }) => !nothingNear[theme]?.includes(council.id))).toEqual([]);
  });

  it('can be chosen in the filter of the theme, under the heading that is true of it', () => {
    const offered = themes.flatMap((theme) => {
      const filters = statementFilters(kb, kb.statements.byTheme.get(theme) ?? []);
      const filter = filters.find(({ name }) => name === 'council');
      const listed = (options: readonly { value: string }[], is: string) =>
        options.map(({ value }) => `${theme} ${value} ${is}`);
      return [
        ...listed(filter?.options ?? [], 'itself'),
        ...listed(filter?.more?.options ?? [], 'neighbours'),
      ];
    });
    const wanted = pairs
      .filter(({ near }) => near > 0)
      .map(({ theme, council, own }) => `${theme} ${council.id} ${own > 0 ? 'itself' : 'neighbours'}`);
    const all = new Set(offered);
    expect(wanted.filter((each) => !all.has(each))).toEqual([]);
    expect(offered.filter((each) => each.endsWith('neighbours')).length).toBe(
      pairs.filter(({ own, near }) => own === 0 && near > 0).length,
    );
  });
});
