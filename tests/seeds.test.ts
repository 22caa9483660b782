import { describe, expect, it } from 'vitest';
import type { EventEntry } from '../src/knowledge/knowledge-base.ts';
import { loadContent } from '../src/load/content.ts';
import { ROOT } from '../scripts/lib/project.ts';
import type { CouncilId, EventId, SourceId } from '../src/model/ids.ts';

/** The five documents that the knowledge base was begun with, as sources. */
const SEEDS = {
  sixthVisit: 'lancashire/2018-03-22-community-care',
  sixthVisitUndated: 'lancashire/2018-children-first',
  northamptonshire: 'northamptonshire/2016-04-27-community-care',
  fourCouncils: 'lancashire/2015-11-27-community-care',
  fifthVisit: 'lancashire/2017-11-29-ofsted-letter',
} as const;

const { knowledgeBase, diagnostics } = await loadContent({ root: ROOT });
const { events, sources, journeys, disagreements } = knowledgeBase;
const {
  finding: findings,
  recommendation: recommendations,
  response: responses,
} = knowledgeBase.statements.byKind;

function seed(name: keyof typeof SEEDS) {
  const source = sources.get(SEEDS[name] as SourceId);
  if (!source) throw new Error(`no source ${SEEDS[name]}`);
  return source;
}
function event(id: string): EventEntry {
  const found = events.get(id as EventId);
  if (!found) throw new Error(`no event ${id}`);
  return found;
}
const told = (council: string): string[] =>
  journeys.get(council as CouncilId)?.steps.map((step) => step.event.id) ?? [];
/** All that the content says, file by file: as one text it would be longer than a string can be. */
const { councils, themes } = knowledgeBase;
const allJson = [
  ...[...councils.values(), ...themes.values(), ...disagreements].map((entry) => JSON.stringify(entry)),
  ...[...sources.values()].map(({ events: _, ...own }) => JSON.stringify(own)),
  ...[...events.values()].map(({ statements: _, ...own }) => JSON.stringify(own)),
];

it('the content has no faults', () => {
  expect(diagnostics).toEqual([]);
});

describe('Lancashire’s sixth monitoring visit', () => {
  const visit = 'lancashire/2018-02-monitoring-visit-6';

  it('is one event with the two sources that report it', () => {
    expect([...event(visit).sources].sort()).toEqual([SEEDS.sixthVisit, SEEDS.sixthVisitUndated]);
    expect(told('lancashire').filter((id) => id.includes('monitoring-visit-6'))).toEqual([visit]);
  });

  it('was in February 2018, to the month, and no one says when its letter came out', () => {
    expect(event(visit)).toMatchObject({
      number: 6,
      dates: { start: '2018-02', end: null },
      published: null,
    });
  });

  it('has a source without a date, to which none has been given', () => {
    expect(seed('sixthVisitUndated').data.published).toBeUndefined();
  });

  it('has the 63% with whom it counts', () => {
    const shares = findings
      .filter((finding) => finding.event === visit)
      .flatMap(({ figures }) => figures)
      .filter(({ measure }) => measure === 'agency-share');
    expect(shares.map(({ value, unit }) => [value, unit])).toContainEqual([63, 'percent']);
    expect(shares.every(({ of }) => /social workers and managers/u.test(of))).toBe(true);
  });
});

describe('Lancashire’s journey', () => {
  it('tells 2012, 2015, October 2017 and February 2018 in order, as exactly as sources do', () => {
    const chosen = [
      '2012-inspection',
      '2015-inspection',
      '2017-10-monitoring-visit-5',
      '2018-02-monitoring-visit-6',
    ];
    const steps = told('lancashire').filter((id) => chosen.includes(id.replace('lancashire/', '')));
    expect(steps.map((id) => [event(id).dates, event(id).published])).toEqual([
      [{ start: '2012-01', end: null }, '2012-03'],
      [{ start: '2015-09-14', end: '2015-10-08' }, '2015-11-27'],
      [{ start: '2017-10-30', end: '2017-10-31' }, '2017-11-29'],
      [{ start: '2018-02', end: null }, null],
    ]);
  });

  it('has the grades of its inspections, none for visits', () => {
    expect(event('lancashire/2012-inspection').judgements.overall).toBe('good');
    expect(event('lancashire/2015-inspection').judgements).toEqual({
      overall: 'inadequate',
      'help-and-protection': 'inadequate',
      'in-care': 'requires-improvement',
      adoption: 'requires-improvement',
      'care-leavers': 'inadequate',
      leadership: 'inadequate',
      lscb: 'good',
    });
    const visits = [...events.values()].filter(({ type }) => type === 'monitoring-visit');
    expect(visits.flatMap(({ judgements }) => Object.keys(judgements))).toEqual([]);
  });

  it('counts the spell in inadequate from publication to publication', () => {
    const spells = journeys.get('lancashire' as CouncilId)?.spells ?? [];
    expect(spells.find(({ grade }) => grade === 'inadequate')).toMatchObject({
      from: '2015-11-27',
      until: '2018-08-17',
      months: 32,
      exitGrade: 'requires-improvement',
    });
  });

  it.each([
    ['how many monitoring visits there had been', 'lancashire/visit-numbering'],
    ['the date of the judgement of 2015', 'lancashire/inadequate-judgement-date'],
    ['whom the 63% counts', 'lancashire/agency-share-population'],
  ])('keeps the disagreement on %s', (_, id) => {
    const found = journeys.get('lancashire' as CouncilId)?.disagreements.find((entry) => entry.id === id);
    expect(found?.claims.length).toBeGreaterThanOrEqual(2);
  });

  it('finds no disagreement between sources that no one has explained', () => {
    expect(disagreements.filter(({ blocks }) => blocks.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('the fifth monitoring visit', () => {
  it('is told by the letter itself, with the inspectors that it names', () => {
    expect(seed('fifthVisit').data.kind).toBe('visit-letter');
    const { inspectors, number } = event('lancashire/2017-10-monitoring-visit-5');
    expect(number).toBe(5);
    for (const name of ['Susan Myers', 'Lorna Schlechte', 'Tony Theodoulou'])
      expect(inspectors.join('; ')).toContain(name);
  });
});

describe('Northamptonshire', () => {
  it('has its inspection of 2016, which requires improvement', () => {
    expect(event('northamptonshire/2016-inspection')).toMatchObject({
      dates: { start: '2016-02', end: '2016-03' },
      published: '2016-04-27',
      judgements: { overall: 'requires-improvement' },
    });
  });

  it('ends with the council, and its successors tell it on', () => {
    const own = told('northamptonshire');
    expect(own).toContain('northamptonshire/2016-inspection');
    expect(own.filter((id) => !id.startsWith('northamptonshire/'))).toEqual([]);
    for (const successor of ['north-northamptonshire', 'west-northamptonshire'])
      expect(told(successor)).toEqual(expect.arrayContaining(own));
    expect(told('north-northamptonshire').some((id) => id.startsWith('west-'))).toBe(false);
  });

  it('has 43% of practitioners and managers, which is not the 63% of one service', () => {
    const [share] = seed('northamptonshire')
      .statements.flatMap(({ figures }) => figures)
      .filter(({ value }) => value === 43);
    expect(share).toMatchObject({
      value: 43,
      unit: 'percent',
      of: expect.stringMatching(/practitioners and managers/u) as string,
    });
  });

  it('keeps what councillors, officers and the council say apart from findings', () => {
    const said = seed('northamptonshire').statements.filter(({ kind }) => kind === 'response');
    const speakers = said.map((statement) => (statement.kind === 'response' ? statement.by : '')).join('; ');
    expect(speakers).toMatch(/Heather Smith/u);
    expect(speakers).toMatch(/Alex Hopkins/u);
    expect(speakers).toMatch(/Northamptonshire County Council/u);
    const own = [...findings, ...recommendations].filter(({ council }) => council === 'northamptonshire');
    const words = own.map(({ text }) => text).join('\n');
    expect(words).not.toMatch(/Heather Smith|Alex Hopkins|within (?:weeks|a couple of weeks)/u);
  });
});

describe('the article on four councils', () => {
  const article = seed('fourCouncils');

  it('covers all four', () => {
    expect(article.data.councils).toEqual(['lancashire', 'doncaster', 'medway', 'hertfordshire']);
    expect(article.events.map(({ id }) => id)).toEqual(
      expect.arrayContaining(article.data.councils.map((council) => `${council}/2015-inspection`)),
    );
  });

  it.each([
    ['doncaster', /trust/iu],
    ['medway', /Medway/u],
    ['hertfordshire', /Hertfordshire/u],
  ])('gives %s only its own lines', (council, own) => {
    const about = article.statements.filter((statement) => statement.council === council);
    expect(about.length).toBeGreaterThan(0);
    for (const { text, event: id } of about) {
      expect(text).toMatch(own);
      expect(text).not.toMatch(/Lancashire/u);
      expect(id).toBe(`${council}/2015-inspection`);
    }
  });

  it('has the £5 million as the council’s word, not as a finding', () => {
    const spoken = responses.filter(
      ({ source, figures }) => source === article.id && figures.some(({ value }) => value === 5e6),
    );
    expect(spoken.map(({ by }) => by)).toEqual(['Lancashire County Council']);
  });
});

describe('what is not evidence', () => {
  it.each([
    'Rainsbrook',
    'Ramsden',
    'Buckland',
    'MTC',
    'Jenga',
    'LongtimeSW',
    'Roselyn',
    '17/06/2021',
    '2021-06-17',
  ])('leaves no trace: %s', (name) => {
    expect(allJson.filter((json) => json.includes(name))).toEqual([]);
  });

  it('leaves no date of 2021 in the story of 2018', () => {
    const story = [
      seed('sixthVisit'),
      seed('sixthVisitUndated'),
      event('lancashire/2018-02-monitoring-visit-6').statements,
    ];
    expect(
      JSON.stringify(story, (key, value: unknown) => (key === 'events' ? undefined : value)),
    ).not.toContain('2021');
  });
});
