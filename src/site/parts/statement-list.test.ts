import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import type { Statement } from '../../knowledge/statement.ts';
import type { ThemeId } from '../../model/ids.ts';
import type { Site } from '../site.ts';
import { statementList, writtenOut } from './statement-list.ts';

const NEGLECT = 'neglect' as ThemeId;
const VISITS = 'visits' as ThemeId;

const FILES = {
  'councils/anyshire.md': councilText('Anyshire'),
  'themes/neglect.md': themeText('Neglect'),
  'themes/visits.md': themeText('Visits'),
  'sources/anyshire/news.md': sourceText({
    published: '2016-05-04',
    body: findingText('late', 'themes="neglect visits:strength" tone=concern'),
  }),
};

function siteOf(files: Record<string, string> = FILES): Site {
  const { knowledgeBase: kb, diagnostics } = knowledgeOf(files);
  expect(diagnostics).toEqual([]);
  return { kb, prose: () => '<p>Words</p>', proseBy: 'names', original: () => null };
}

type How = NonNullable<Parameters<typeof statementList>[2]>;

const listIn = (site: Site, how: How) => statementList(site, site.kb.statements.all, how);
/** What tells pages apart. */
const keyIn = (site: Site, how: How = {}) => JSON.stringify(listIn(site, how).statements);

const partOf = ({ themes }: Statement) => ({ part: `${themes.length} themes` });

it('writes a statement with the tone on the theme that the page is about, whichever list was made first', () => {
  const site = siteOf();
  const tones = [{}, { theme: VISITS }, { theme: NEGLECT }, {}].map(
    (how) => writtenOut(listIn(site, how)).statements[0]?.tone,
  );
  expect(tones).toEqual(['concern', 'strength', 'concern', 'concern']);
});

it('writes what else a page narrows by on that page only', () => {
  const site = siteOf();
  const [more, plain] = [{ more: partOf }, {}].map((how) => writtenOut(listIn(site, how)).statements[0]);
  expect(more).toMatchObject({ part: '2 themes' });
  expect(plain).not.toHaveProperty('part');
});

it('tells a list apart by what is said, what it is narrowed by, the tone on the theme and what else is written', () => {
  const [news = ''] = Object.entries(FILES).flatMap(([name, text]) => (name.includes('news') ? text : []));
  const own = keyIn(siteOf());
  const changed = (from: string | RegExp, to: string) =>
    keyIn(siteOf({ ...FILES, 'sources/anyshire/news.md': news.replace(from, to) }));
  expect(keyIn(siteOf())).toBe(own);
  expect(changed(/^Words of/mu, 'Other words of')).not.toBe(own);
  expect(changed(/^published: 2016/mu, 'published: 2019')).not.toBe(own);
  expect(keyIn(siteOf(), { theme: VISITS })).not.toBe(own);
  expect(keyIn(siteOf(), { more: partOf })).not.toBe(own);
});
