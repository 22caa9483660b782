import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { addressesOf } from '../../knowledge/addresses.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { loadContent } from '../../load/content.ts';
import { SECTIONS } from '../../model/sections.ts';
import { councilRows } from '../../presenters/council.ts';
import type { SearchRecord } from '../record.ts';
import { searchRecords } from './records.ts';
import { sitePages } from './site-pages.ts';

let kb: KnowledgeBase;
let records: SearchRecord[];
const at = (url: string) => records.find((record) => record.url === url);

beforeAll(async () => {
  ({ knowledgeBase: kb } = await loadContent({ root: join(import.meta.dirname, '../../..') }));
  records = searchRecords(kb);
});

it('makes a record of everything that has an address', () => {
  const { statements, events, councils, themes, sources, disagreements, terms } = kb;
  const journeys = [...kb.journeys.values()].filter(({ steps }) => steps.length > 0);
  const lists = [statements.inOrder, disagreements, terms, journeys, sitePages(kb)].map(
    (list) => list.length,
  );
  const maps = [events, councils, themes, sources].map((map) => map.size);
  expect(records.length).toBe([...lists, ...maps].reduce((sum, size) => sum + size));
});

it('opens a finding at its own address, with its council, event, date and tone', () => {
  expect(at('/sources/lancashire/2018-03-22-community-care/#mash-agency-share')).toMatchObject({
    title: 'Agency reliance in Lancashire',
    kind: 'finding',
    council: 'Lancashire',
    date: 'February 2018',
    tone: 'Concern',
    filters: {
      kind: ['finding'],
      council: ['lancashire'],
      region: ['north-west'],
      tone: ['concern'],
      year: ['2018'],
    },
  });
});

it('leads to a finding by its themes and by whom its figure counts', () => {
  const { context, themes } = at('/sources/lancashire/2018-03-22-community-care/#mash-agency-share') ?? {};
  expect(themes?.[0]).toBe('agency-reliance');
  expect(context).toContain('social workers and managers in the MASH');
});

it('leaves no record without words', () => {
  expect(records.filter(({ text }) => text.trim() === '').map(({ url }) => url)).toEqual([]);
});

it('says of an inspection when it was, when it came out and what was judged', () => {
  const { text, filters } = at('/journeys/lancashire/#2015-inspection') ?? {};
  expect(text).toMatch(
    /14 September to 8 October 2015\. Published 27 November 2015\..*Overall effectiveness: Inadequate\./u,
  );
  expect(filters?.grade).toEqual(['inadequate']);
});

it('files a statement from an article on four councils under the council it is about', () => {
  expect(at('/sources/lancashire/2015-11-27-community-care/#medway-care-leavers')?.filters.council).toEqual([
    'medway',
  ]);
});

it('has a record of every section of the site but the way in and the search itself', () => {
  const apart = [SECTIONS.home.url, SECTIONS.search.url] as string[];
  const sections = Object.values(SECTIONS).filter(({ url }) => !apart.includes(url));
  expect(sections.filter(({ url }) => at(url)?.kind !== 'page')).toEqual([]);
});

it('leads to pages that the site offers, by addresses of its own', () => {
  const offered = addressesOf(kb);
  const pages = sitePages(kb).map(({ url }) => url);
  expect(pages.filter((url) => !offered.has(url.replace(/[?#].*$/u, '')))).toEqual([]);
  expect(new Set(pages).size).toBe(pages.length);
});

it('counts the councils that a filter of their list leaves, and leaves out filters that leave none', () => {
  const inadequate = councilRows(kb).filter(
    ({ stage, outcome }) => stage === 'living' && outcome === 'inadequate',
  );
  expect(at('/councils/?grade=inadequate')?.text).toContain(`: ${inadequate.length}.`);
  expect(at('/councils/?grade=adequate')).toBeUndefined();
});
