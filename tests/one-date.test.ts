import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import path from 'node:path';
import type { EventEntry, KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import { loadContent } from '../src/load/content.ts';
import { yearOf } from '../src/model/dates.ts';
import { countsFrom } from '../src/model/event-date.ts';
import { eventRecord } from '../src/search/records/event-records.ts';
import { homePage } from '../src/site/home/view.ts';
import { lineData } from '../src/presenters/journey-chart.ts';
import { yearKey } from '../src/knowledge/statement-index.ts';
import { yearsInWords } from '../src/presenters/thread.ts';
import { findingText, sourceText } from './knowledge.ts';
import { smallSite } from './small-site.ts';

/** A report and a letter that came out in the year after the visits that they are on. */
const ACROSS_NEW_YEAR = {
  'content/sources/exampleshire/2018-01-19-report.md': sourceText({
    kind: 'inspection-report',
    councils: 'exampleshire',
    published: '2018-01-19',
    events: [
      '{ id: exampleshire/2017-inspection, type: inspection, framework: sif, dates: 2017-11-20/2017-12-14, judgements: { overall: good } }',
    ],
    body: findingText('small-caseloads', 'themes=caseloads tone=strength'),
  }),
  'content/sources/exampleshire/2018-01-04-letter.md': sourceText({
    kind: 'visit-letter',
    councils: 'exampleshire',
    published: '2018-01-04',
    events: [
      '{ id: exampleshire/2017-12-monitoring-visit-1, type: monitoring-visit, dates: 2017-12-18/2017-12-19 }',
    ],
    body: findingText('large-caseloads', 'themes=caseloads tone=concern'),
  }),
};

const site = smallSite();
const kbs: Record<string, KnowledgeBase> = {};
beforeAll(async () => {
  for (const [file, text] of Object.entries(ACROSS_NEW_YEAR)) site.write(file, text);
  kbs.fixture = (await loadContent({ root: site.root })).knowledgeBase;
  kbs.own = (await loadContent({ root: path.join(import.meta.dirname, '..') })).knowledgeBase;
});
afterAll(site.remove);

const knowledge = (name: string): KnowledgeBase => {
  const kb = kbs[name];
  if (!kb) throw new Error(`There is no site “${name}”.`);
  return kb;
};
const yearOfEvent = (event: EventEntry): number | null => {
  const date = countsFrom(event);
  return date && yearOf(date);
};
const isSorted = (years: number[]): boolean => years.join() === years.toSorted((a, b) => a - b).join();

describe.each(['fixture', 'own'])('the year of an event, in the %s site', (name) => {
  it('is the same under the filters of the search', () => {
    for (const event of knowledge(name).events.values()) {
      const year = yearOfEvent(event);
      expect(eventRecord(knowledge(name), event).filters.year).toEqual(year === null ? [] : [String(year)]);
    }
  });

  it('is the same on the lines of journeys', () => {
    const kb = knowledge(name);
    for (const journey of kb.journeys.values()) {
      const { grades, ungraded, visits, measures } = lineData(journey, kb);
      const drawn = [...grades, ...ungraded]
        .map(({ at }) => at)
        .concat(
          visits,
          measures.map(({ from }) => from),
        );
      const told = new Set(journey.steps.map(({ event }) => yearOfEvent(event)));
      expect(drawn.map(Math.floor).filter((year) => !told.has(year))).toEqual([]);
    }
  });

  it('is the same in threads', () => {
    for (const { threads } of knowledge(name).journeys.values())
      for (const { steps } of threads) {
        const years = steps.flatMap(({ event }) => yearOfEvent(event) ?? []);
        const [first, last] = [Math.min(...years), Math.max(...years)];
        const told = first === last ? String(first) : `${first} to ${last}`;
        expect(yearsInWords(steps)).toBe(years.length === 0 ? undefined : told);
      }
  });

  it('is the year that themes file their statements under', () => {
    const kb = knowledge(name);
    for (const theme of kb.themes.keys())
      for (const dated of kb.statements.byTheme.get(theme) ?? []) {
        const event = dated.statement.event && kb.events.get(dated.statement.event);
        if (event) expect(yearKey(dated)).toBe(String(yearOfEvent(event) ?? 'undated'));
      }
  });

  it('puts events in order, in journeys as among the latest', () => {
    const kb = knowledge(name);
    for (const { steps } of kb.journeys.values())
      expect(isSorted(steps.flatMap(({ event }) => yearOfEvent(event) ?? []))).toBe(true);
    const byUrl = new Map([...kb.events.values()].map((event) => [event.url, event]));
    const latest = homePage(kb).latest.flatMap(({ url }) => byUrl.get(url) ?? []);
    expect(latest.length).toBeGreaterThan(0);
    expect(isSorted(latest.flatMap((event) => yearOfEvent(event) ?? []).reverse())).toBe(true);
  });
});

it('a report of January is of that year, though inspectors were there before; a visit of December is not', () => {
  const years = [...knowledge('fixture').events.values()].map((event) => [event.id, yearOfEvent(event)]);
  expect(years).toEqual([
    ['exampleshire/2017-12-monitoring-visit-1', 2017],
    ['exampleshire/2017-inspection', 2018],
    ['exampleshire/2018-02-monitoring-visit-2', 2018],
  ]);
});
