import { describe, expect, it } from 'vitest';
import { knowledgeOf, sourceText } from '../../tests/knowledge.ts';
import { changeLine, type LoggedChange } from '../model/changes.ts';
import { compileChanges } from '../compiler/changes.ts';
import { atom, feedEntries } from './atom.ts';
import { newsByConcern, newsOf, whatBecame } from './news.ts';

const finding = (id: string, words: string) =>
  `:::finding{#${id} themes="turnover" tone=concern}\n${words}\n:::\n`;
const { knowledgeBase } = knowledgeOf({
  'sources/anyshire/a.md': sourceText({
    events: ['{ id: anyshire/visit, type: monitoring-visit }'],
    body: finding('one', 'More than half & <many> leave.') + finding('two', 'Few stay.'),
  }),
  'corrections.yml':
    '- { date: 2026-03-03, at: "/sources/anyshire/a/#gone", why: The letter says no such thing., withdrawn: true }\n',
});
const A = '/sources/anyshire/a/';
const LOG = `2026-01-01 new aaaaaaaaaaaa ${A}#one anyshire turnover
2026-01-01 new bbbbbbbbbbbb ${A}#two anyshire turnover caseloads
2026-01-01 new cccccccccccc ${A}#gone anyshire caseloads
2026-01-01 new dddddddddddd /journeys/anyshire/#visit anyshire
2026-02-02 changed eeeeeeeeeeee ${A}#one anyshire turnover
2026-03-03 withdrawn cccccccccccc ${A}#gone anyshire caseloads
2026-03-03 came ffffffffffff ${A}#other anyshire turnover
`;
const { changes } = compileChanges({ path: 'content/changes.txt', text: LOG });
const news = newsOf(knowledgeBase, changes);
const feed = (own = news, whole = (address: string) => `https://example.org${address}`) =>
  atom({
    address: '/feed.atom',
    title: 'A & B',
    page: '/new/',
    entries: feedEntries(own),
    since: '2026-01-01',
    whole,
  });
const all = (text: string, element: string): string[] =>
  [...text.matchAll(new RegExp(`<${element}[^>]*>(.*?)</${element}>`, 'gsu'))].map(([, inner = '']) => inner);

it('the log is read as it was written, and a line that is not its own is refused where it stands', () => {
  expect(changes.map((change) => `${changeLine(change)}\n`).join('')).toBe(LOG);
  const { diagnostics } = compileChanges({ path: 'f', text: `${LOG}2026-02-30 new aaaaaaaaaaaa /a/ b\n` });
  expect(diagnostics).toMatchObject([{ rule: 'invalid-value', place: { line: 8, column: 1 } }]);
});

describe('the news', () => {
  it('are told source by source and event by event, the latest day first; what only moved is not', () => {
    expect(news.map((entry) => `${entry.date} ${entry.subject}: ${whatBecame(entry)}`)).toEqual([
      '2026-03-03 Anyshire: T: 1 statement withdrawn',
      '2026-02-02 Anyshire: T: 1 statement changed',
      '2026-01-01 Anyshire: Monitoring visit: new event',
      '2026-01-01 Anyshire: T: 3 statements new',
    ]);
  });

  it('say why something was withdrawn, and do not lead to what is no longer there', () => {
    expect(news[0]?.lines).toMatchObject([{ text: 'The letter says no such thing.', stands: false }]);
    expect(news[3]?.lines.map(({ stands }) => stands)).toEqual([true, true, false]);
  });

  it('of a theme are those of its statements only', () => {
    const own = newsByConcern<string>(news, ({ themes }) => themes).get('caseloads');
    expect(own?.map((entry) => [entry.date, entry.lines.length])).toEqual([
      ['2026-03-03', 1],
      ['2026-01-01', 2],
    ]);
  });
});

describe('an Atom feed', () => {
  it('has every element that the standard asks for, and every opening tag closed', () => {
    const text = feed();
    for (const element of ['id', 'title', 'updated'])
      expect(all(text, element)).toHaveLength(1 + news.length);
    const open: string[] = [];
    for (const [, close, name = '', own] of text.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gu)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!own) open.push(name);
    }
    expect(open).toEqual([]);
    expect(text.replaceAll(/&(?:amp|lt|gt|quot);/gu, '')).not.toContain('&');
  });

  it('takes its days from the log', () => {
    expect(all(feed(), 'updated')).toEqual(
      ['2026-03-03', '2026-03-03', '2026-02-02', '2026-01-01', '2026-01-01'].map((day) => `${day}T00:00:00Z`),
    );
  });

  it('keeps its ids when more is told, when the words change and when the site moves', () => {
    const later: LoggedChange[] = compileChanges({
      path: 'f',
      text: `${LOG}2026-04-04 changed 111111111111 ${A}#two anyshire turnover\n`,
    }).changes;
    const ids = all(feed(), 'id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/u);
    const moved = all(
      feed(newsOf(knowledgeBase, later), (address) => `https://other.org/x${address}`),
      'id',
    );
    expect(moved.filter((_, index) => index !== 1)).toEqual(ids);
  });

  it('holds fifty entries at most, and ten lines of each', () => {
    const lines = Array.from(
      { length: 12 },
      (_, index) => `2026-01-01 new aaaaaaaaaaaa ${A}#s${index} anyshire`,
    );
    const days = Array.from(
      { length: 60 },
      (_, index) => `20${index + 10}-01-01 new aaaaaaaaaaaa /journeys/anyshire/#e${index} anyshire`,
    );
    const text = [...lines, ...days].join('\n');
    const many = newsOf(knowledgeBase, compileChanges({ path: 'f', text }).changes);
    expect(all(feed(many), 'entry')).toHaveLength(50);
    expect(feed(many.filter(({ about }) => about === 'statements'))).toContain('and 2 more');
  });

  it('gives the first day of the log where nothing has become of anything', () => {
    expect(all(feed([]), 'updated')).toEqual(['2026-01-01T00:00:00Z']);
  });
});
