import { expect, it } from 'vitest';
import { findingText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import type { ThemeId } from '../../model/ids.ts';
import { entryOf } from '../../presenters/lookups.ts';
import { followedOn } from './followed.ts';

const report = (year: number, ...findings: string[]) =>
  sourceText({ kind: 'inspection-report', published: `${year}-04-27`, body: findings.join('\n') });

const finding = (id: string, tone: string) => findingText(id, `themes="turnover" tone=${tone}`);

const FOLLOWED = `followed:
  - asks: Where did staff leave, and what do later reports say?
    cases:
      - first: anyshire/2012#left
      - first: anyshire/2015#left
        later: [anyshire/2018#stayed]`;

const knowing = (followed: string) =>
  knowledgeOf({
    'themes/turnover.md': `---\ntitle: Turnover\nheading: workforce\nsummary: S.\nphrases: [p]\n${followed}\n---\n`,
    'councils/else.md': '---\nname: Else\nkind: county\nregion: North West\n---\n',
    'sources/anyshire/2012.md': report(2012, finding('left', 'concern')),
    'sources/anyshire/2015.md': report(2015, finding('left', 'concern')),
    'sources/anyshire/2018.md': report(2018, finding('stayed', 'strength')),
    'sources/else/2018.md': report(2018, finding('stayed', 'strength')).replace('[anyshire]', '[else]'),
  });

it('shows where a thing was found, the newest first, and what a later report says of it', () => {
  const { knowledgeBase: kb, diagnostics } = knowing(FOLLOWED);
  expect(diagnostics).toEqual([]);
  const site = { kb, prose: () => '<p>Words.</p>', original: () => null, proseBy: '' };
  const [followed] = followedOn(site, entryOf(kb.themes, 'turnover' as ThemeId));
  expect(followed?.reading).toMatch(
    /^2 cases followed up one by one, the newest first; .* Under 1 of them stands what a later source says nearest to the matter/u,
  );
  expect(followed?.cases.map(({ first, later }) => [first.when, ...later.map((told) => told.when)])).toEqual([
    ['April 2015', 'April 2018'],
    ['April 2012'],
  ]);
});

it('refuses what is of another council, or not known to be later', () => {
  const { diagnostics } = knowing(
    FOLLOWED.replace('anyshire/2018#stayed', 'else/2018#stayed, anyshire/2012#left'),
  );
  expect(diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'theme-followed: “else/2018#stayed” is of another council than “anyshire/2015#left”.',
    'theme-followed: “anyshire/2012#left” is not known to be later than “anyshire/2015#left”.',
  ]);
});
