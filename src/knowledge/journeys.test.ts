import { describe, expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../tests/knowledge.ts';
import type { CouncilId } from '../model/ids.ts';

const event = (id: string, more = '') => `{ id: ${id}, type: inspection, ${more} }`;
const journey = (council: string, files: Record<string, string>) => {
  const { knowledgeBase, diagnostics } = knowledgeOf(files);
  expect(diagnostics).toEqual([]);
  const found = knowledgeBase.journeys.get(council as CouncilId);
  if (!found) throw new Error(`no journey of ${council}`);
  return found;
};

describe('the journey of councils that follow each other', () => {
  const succession = (key: string, ...councils: string[]) =>
    `${key}: [${councils.map((council) => `{ council: ${council}, date: 2021-04-01 }`).join(', ')}]`;
  const files = {
    'councils/old.md': councilText('Old', `until: 2021-03-31\n${succession('successors', 'north', 'west')}`),
    'councils/north.md': councilText('North', succession('predecessors', 'old')),
    'councils/west.md': councilText('West', succession('predecessors', 'old')),
    'sources/old/s.md': sourceText({
      councils: 'old, north, west',
      events: [
        event('north/2022', 'dates: 2022-10, judgements: { overall: good }, published: 2022-11'),
        event('west/2022', 'dates: 2022-09'),
        event('old/2016', 'dates: 2016, judgements: { overall: inadequate }, published: 2016-04'),
        event('north/2022-joint', 'dates: 2022-12, councils: [north, west]'),
      ],
    }),
    'disagreements/old/dates.md': `---\ntitle: T\ncouncil: old\nclaims: [{ says: A, source: old/s }, { says: B, source: old/s }]\n---\n`,
    'disagreements/west/dates.md': `---\ntitle: T\ncouncil: west\nevents: [west/2022]\nclaims: [{ says: A, source: old/s }, { says: B, source: old/s }]\n---\n`,
    'disagreements/west/joint.md': `---\ntitle: T\ncouncil: west\nevents: [north/2022-joint]\nclaims: [{ says: A, source: old/s }, { says: B, source: old/s }]\n---\n`,
  };
  const told = (council: string) => journey(council, files).steps.map((step) => step.event.id);

  it('tells a successor’s story from its predecessor on, without its sibling’s', () => {
    expect(journey('north', files).members).toEqual(['old', 'north']);
    expect(told('north')).toEqual(['old/2016', 'north/2022', 'north/2022-joint']);
  });

  it('ends an abolished council’s story with the council: what followed is its successors’', () => {
    expect(journey('old', files).members).toEqual(['old']);
    expect(told('old')).toEqual(['old/2016']);
  });

  it('tells a joint event of two successors in the story of each', () => {
    expect(told('west')).toEqual(['old/2016', 'west/2022', 'north/2022-joint']);
  });

  it('measures a successor by itself and what it took over from, not by its sibling', () => {
    const inspected = (id: string, dates: string, grade: string, tone: string) =>
      sourceText({
        councils: id.split('/')[0] ?? '',
        events: [event(id, `dates: ${dates}, judgements: { overall: ${grade} }`)],
        body: findingText('a', `themes="turnover" tone=${tone}`),
      });
    const { steps } = journey('north', {
      'councils/old.md': files['councils/old.md'],
      'councils/north.md': files['councils/north.md'],
      'councils/west.md': files['councils/west.md'],
      'sources/old/a.md': inspected('old/2016', '2016', 'inadequate', 'concern'),
      'sources/north/a.md': inspected('north/2022', '2022-10', 'good', 'strength'),
      'sources/west/a.md': inspected('west/2022', '2022-11', 'good', 'progress'),
    });
    expect(steps.map(({ event: { id }, line, changes }) => [id, line, changes[0]?.previous.event])).toEqual([
      ['old/2016', ['old'], undefined],
      ['north/2022', ['north', 'old'], 'old/2016'],
    ]);
  });

  it('has the spells and judgements of all whose story it tells', () => {
    expect(
      journey('north', files).spells.map(({ council, until, closedBy }) => [council, until, closedBy]),
    ).toEqual([
      ['old', '2021-03-31', null],
      ['north', null, null],
    ]);
    expect(journey('north', files).judgements.map(({ event: id, grade }) => [id, grade])).toEqual([
      ['old/2016', 'inadequate'],
      ['north/2022', 'good'],
    ]);
  });

  it('has the disagreements on its events, and those on none that are about its councils', () => {
    const heard = (council: string) => journey(council, files).disagreements.map(({ id }) => id);
    expect(heard('north')).toEqual(['old/dates', 'west/joint']);
    expect(heard('west')).toEqual(['old/dates', 'west/dates', 'west/joint']);
  });
});

describe('what is said of themes, event by event', () => {
  const ids = (statements: { id: string }[] = []) => statements.map(({ id }) => id);
  const said = (theme: string, tone: string) => `themes="${theme}" tone=${tone}`;
  const source = (year: number, body: string) =>
    sourceText({ events: [event(`anyshire/${year}`, `dates: ${year}`)], body });
  const found = journey('anyshire', {
    'themes/caseloads.md': themeText('Caseloads'),
    'themes/oversight.md': themeText('Oversight'),
    'themes/trust.md': themeText('Trust'),
    'themes/voice.md': themeText('Voice'),
    'sources/anyshire/a.md': source(
      2015,
      findingText('a1', said('turnover', 'concern')) +
        findingText('a2', said('caseloads turnover', 'mixed')) +
        ':::recommendation{#r themes="turnover"}\nDo.\n:::\n:::recommendation{#asked themes="voice"}\nDo.\n:::\n' +
        ':::response{#s by="Us" themes="trust"}\nYes.\n:::\n',
    ),
    'sources/anyshire/b.md': source(
      2016,
      findingText('b1', said('oversight', 'strength')) +
        ':::recommendation{#still-asked themes="voice"}\nDo.\n:::\n' +
        ':::recommendation{#told themes="trust"}\nDo.\n:::\n',
    ),
    'sources/anyshire/c.md': source(
      2017,
      findingText('c1', said('turnover', 'progress')) + findingText('c2', said('caseloads', 'strength')),
    ),
    'sources/anyshire/d.md': source(2018, findingText('d1', said('turnover', 'strength'))),
  });

  it('becomes threads, one for every theme that is spoken of, the longest first', () => {
    expect(
      found.threads.map(({ theme, steps }) => [theme, steps.map((step) => [step.event.id, step.tones])]),
    ).toEqual([
      [
        'turnover',
        [
          ['anyshire/2015', ['mixed', 'concern']],
          ['anyshire/2017', ['progress']],
          ['anyshire/2018', ['strength']],
        ],
      ],
      [
        'caseloads',
        [
          ['anyshire/2015', ['mixed']],
          ['anyshire/2017', ['strength']],
        ],
      ],
      [
        'trust',
        [
          ['anyshire/2015', []],
          ['anyshire/2016', []],
        ],
      ],
      [
        'voice',
        [
          ['anyshire/2015', []],
          ['anyshire/2016', []],
        ],
      ],
      ['oversight', [['anyshire/2016', ['strength']]]],
    ]);
  });

  it('stands in a thread with its own address, findings, recommendations and responses apart', () => {
    const { url, steps = [] } = found.threads.find(({ theme }) => theme === 'trust') ?? {};
    expect(url).toBe('/journeys/anyshire/trust/');
    expect(steps.map(({ recommendations, responses }) => [ids(recommendations), ids(responses)])).toEqual([
      [[], ['s']],
      [['told'], []],
    ]);
  });

  it('leaves a mark on its thread where a text was searched for it in vain', () => {
    const silent = (year: number) =>
      sourceText({ events: [event(`anyshire/${year}`, `dates: ${year}, silentOn: [turnover, voice]`)] });
    const { threads } = journey('anyshire', {
      'themes/voice.md': themeText('Voice'),
      'sources/anyshire/a.md': source(2015, findingText('a1', said('turnover', 'concern'))),
      'sources/anyshire/b.md': silent(2016),
      'sources/anyshire/c.md': source(2017, findingText('c1', said('turnover voice', 'progress'))),
      'sources/anyshire/d.md': silent(2018),
    });
    expect(threads.map(({ theme, steps }) => [theme, steps.map((step) => step.silent)])).toEqual([
      ['turnover', [[], ['anyshire/b'], [], ['anyshire/d']]],
      ['voice', [['anyshire/b'], [], ['anyshire/d']]],
    ]);
  });

  it('is compared with the last event before that spoke of the same theme', () => {
    expect(found.steps.map(({ changes }) => changes)).toEqual([
      [],
      [],
      [
        {
          theme: 'turnover',
          tones: ['progress'],
          previous: { event: 'anyshire/2015', tones: ['concern'] },
        },
        { theme: 'caseloads', tones: ['strength'], previous: { event: 'anyshire/2015', tones: ['mixed'] } },
      ],
      [{ theme: 'turnover', tones: ['strength'], previous: { event: 'anyshire/2017', tones: ['progress'] } }],
    ]);
  });

  it('keeps findings, recommendations and responses apart', () => {
    const [first] = found.steps;
    expect([ids(first?.findings), ids(first?.recommendations), ids(first?.responses)]).toEqual([
      ['a1', 'a2'],
      ['r', 'asked'],
      ['s'],
    ]);
  });
});

describe('a finding that says something else of one of its themes', () => {
  const inspected = (year: number, body: string) =>
    sourceText({ events: [event(`anyshire/${year}`, `dates: ${year}`)], body });
  const found = journey('anyshire', {
    'themes/caseloads.md': themeText('Caseloads'),
    'sources/anyshire/a.md': inspected(
      2015,
      findingText('a', 'themes="turnover caseloads:concern" tone=strength'),
    ),
    'sources/anyshire/b.md': inspected(2016, findingText('b', 'themes="caseloads turnover" tone=strength')),
  });

  it('counts in each theme’s thread with the tone that it has there', () => {
    expect(found.threads.map(({ theme, steps }) => [theme, steps.map(({ tones }) => tones)])).toEqual([
      ['caseloads', [['concern'], ['strength']]],
      ['turnover', [['strength'], ['strength']]],
    ]);
  });

  it('tells no change at an event of which it is not known what it followed', () => {
    const said = (id: string, more: string, tone: string) =>
      sourceText({
        events: [event(id, more)],
        body: findingText('a', `themes="turnover" tone=${tone}`),
      });
    const { steps } = journey('anyshire', {
      'councils/anyshire.md': councilText('Anyshire'),
      'themes/turnover.md': themeText('Turnover'),
      'sources/anyshire/a.md': said('anyshire/2016', 'dates: 2016', 'concern'),
      'sources/anyshire/b.md': said('anyshire/visit', 'title: A visit', 'strength'),
    });
    expect(steps.map(({ event: { id }, changes }) => [id, changes.length])).toEqual([
      ['anyshire/2016', 0],
      ['anyshire/visit', 0],
    ]);
  });

  it('changes a theme only where that theme’s own tone changed', () => {
    const change = { theme: 'caseloads', tones: ['strength'], previous: { tones: ['concern'] } };
    expect(found.steps[1]?.changes).toMatchObject([change]);
  });
});
