import { describe, expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../tests/knowledge.ts';
import type { CouncilId, ThemeId } from '../model/ids.ts';
import { entryOf } from './lookups.ts';
import {
  placeOnJourney,
  spansEvents,
  threadExtent,
  threadLink,
  threadReading,
  threadsOn,
  threadTitle,
} from './thread.ts';

const anyshire = 'anyshire' as CouncilId;
const turnover = 'turnover' as ThemeId;
const trust = 'trust' as ThemeId;

const source = (id: string, facts: string, body: string) =>
  sourceText({ events: [`{ id: anyshire/${id}, type: other, ${facts} }`], body });
const said = (tone: string) => `themes="turnover" tone=${tone}`;
const response = (id: string) => `:::response{#${id} by="Us" themes="trust"}\nYes.\n:::\n`;

const { knowledgeBase: kb } = knowledgeOf({
  'themes/trust.md': themeText('Trust'),
  'themes/once.md': themeText('Once'),
  'themes/never.md': themeText('Never'),
  'councils/elsewhere.md': councilText('Elsewhere'),
  'sources/anyshire/a.md': source('a', 'dates: 2015-09/2015-10', findingText('a', said('concern'))),
  'sources/anyshire/b.md': source(
    'b',
    'dates: 2018-02-13',
    findingText('b', said('concern')) +
      response('b2') +
      findingText('b3', 'themes="once turnover" tone=concern'),
  ),
  'sources/anyshire/c.md': source(
    'c',
    'published: 2018-06-08',
    findingText('c', said('concern')) + findingText('c2', said('mixed')),
  ),
  'sources/anyshire/asked.md': source(
    'asked',
    'dates: 2020',
    ':::recommendation{#r themes="turnover"}\nDo.\n:::\n',
  ),
  'sources/anyshire/searched.md': source('searched', 'dates: 2023, silentOn: [turnover, once]', ''),
  'sources/anyshire/d.md': source('d', 'dates: 2026', findingText('d', said('strength')) + response('d2')),
});
const journey = entryOf(kb.journeys, anyshire);
const threadOf = (theme: ThemeId) => {
  const thread = journey.threads.find((each) => each.theme === theme);
  if (!thread) throw new Error(`no thread on ${theme}`);
  return thread;
};

describe('a thread', () => {
  it('is named by its theme, its council and the years that it spans', () => {
    expect(threadTitle(kb, anyshire, threadOf(turnover))).toBe('Turnover in Anyshire, 2015 to 2026');
    expect(threadExtent(threadOf(trust))).toBe('Thread: 2 events, 2 responses');
  });

  it('is read in a sentence: how it was spoken of and when, with the month where a year has two events', () => {
    expect(threadReading(threadOf(turnover))).toBe(
      'Concern in 2015 and February 2018; mixed findings and concern in June 2018; not mentioned in 2023; strength in 2026; the other event has no finding on it.',
    );
  });

  it('without a finding is read as what others say', () => {
    expect(threadReading(threadOf(trust))).toBe(
      'What others say of it, 2018 to 2026; no finding of inspectors is held here.',
    );
  });

  it('is where a council’s pages lead from the name of its theme, though it was spoken of once; one never spoken of leads to itself', () => {
    expect(threadLink(kb, journey, turnover)).toEqual({
      name: 'Turnover',
      url: '/journeys/anyshire/turnover/',
    });
    expect(threadLink(kb, journey, 'once' as ThemeId).url).toBe('/journeys/anyshire/once/');
    expect(threadLink(kb, journey, 'never' as ThemeId).url).toBe('/themes/never/');
    expect(journey.threads.filter(spansEvents).map(({ theme }) => theme)).toEqual(['turnover', 'trust']);
    expect(threadsOn(kb, trust)).toEqual([
      { council: 'anyshire', name: 'Anyshire', url: '/journeys/anyshire/trust/' },
    ]);
  });

  it('has its place on the journey under its theme, or at the event where only other themes are headings', () => {
    const places = (theme: ThemeId) =>
      threadOf(theme).steps.map((step) => placeOnJourney(anyshire, theme, step));
    expect(places(turnover)).toEqual([
      'a--turnover',
      'b--turnover',
      'c--turnover',
      'asked',
      'searched',
      'd--turnover',
    ]);
    expect(places(trust)).toEqual(['b', 'd']);
  });
});
