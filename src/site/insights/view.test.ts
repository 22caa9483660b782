import { describe, expect, it } from 'vitest';
import { councilText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import { insightsOf } from '../../knowledge/insights.ts';
import type { PartialDate } from '../../model/dates.ts';
import type { CouncilId, SourceId, ThemeId } from '../../model/ids.ts';
import { councilRows, councilView } from '../../presenters/council.ts';
import { drawnPart, shareInWords, themePicture, themesReading } from './themes.ts';
import { lineageNote, spellGroups, spellsReading, spellSpans } from './spells.ts';
import { ungradedInspections } from './ungraded.ts';
import { insightYears } from './year-view.ts';
import { coverageInWords, initialsLeft, yearGroups, yearsReading } from './years.ts';
import { entryOf } from '../../presenters/lookups.ts';
import { askedRows, mentionRows, mentionsOn, pageUrl, placesOf } from '../../presenters/mentions.ts';
import { latestInWords } from '../../presenters/outcomes.ts';

const report = (council: string, published: string, rest: string, more = '', body = '') => ({
  [`sources/${council}/${published}.md`]: sourceText({
    kind: 'inspection-report',
    councils: council,
    published,
    events: [`{ id: ${council}/${published}, type: inspection, ${rest} }`],
    more,
    body,
  }),
});
const succession = (key: string, council: string) => `${key}: [{ council: ${council}, date: 2021-04-01 }]`;

const { knowledgeBase: kb, diagnostics } = knowledgeOf({
  'measures.yml':
    '- { id: agency-share, label: Agency staff, unit: percent, of: staff }\n- { id: vacancy-rate, label: Vacancies, unit: percent, of: posts }',
  'register.yml':
    'asOf: 2026-08-22\nreports:\n  anyshire: [{ published: 2014-01-10, url: https://r.example/1 }, { published: 2016-03-10, url: https://r.example/2 }]\n  oldshire: [{ published: 2019-07-29, url: https://r.example/3 }]',
  'councils/anyshire.md': councilText('Anyshire'),
  'councils/oldshire.md': councilText(
    'Oldshire',
    `until: 2021-04-01\n${succession('successors', 'newshire')}`,
  ),
  'councils/newshire.md': councilText('Newshire', succession('predecessors', 'oldshire')),
  'themes/caseloads.md': themeText('Caseloads'),
  ...report('anyshire', '2014-01-10', 'framework: sif, judgements: { overall: inadequate }'),
  ...report(
    'anyshire',
    '2016-03-10',
    'framework: sif, judgements: { overall: good }',
    [
      'url: https://files.ofsted.gov.uk/v1/file/1',
      'mentions: { turnover: [p3], caseloads: [1, 2, p4] }',
      'recommendations: [{ at: 9, themes: [caseloads] }, { at: p5, themes: [turnover, caseloads] }, { at: 8, themes: [] }]',
    ].join('\n'),
  ),
  ...report('oldshire', '2019-07-29', 'framework: ilacs-2018, judgements: { overall: inadequate }'),
  ...report(
    'newshire',
    '2026-07-07',
    'framework: ilacs-2026, judgements: { leadership: good }',
    '',
    ':::finding{#f themes=turnover tone=concern}\nAbout :figure[40%]{measure=agency-share of="managers"} and :figure[12]{measure=vacancy-rate of="posts" unit=posts}.\n:::\n',
  ),
});
const insights = insightsOf(kb);
const last = entryOf(kb.sources, 'anyshire/2016-03-10' as SourceId);

it('is made of sound files', () => expect(diagnostics).toEqual([]));

describe('readings', () => {
  it('say how many councils have which latest judgement, and which have none', () => {
    expect(latestInWords(councilRows(kb).map(({ outcome }) => outcome))).toBe(
      'Of 3 councils, 1 is good and 1 is inadequate at their latest judgement; 1 has no overall grade, as inspections since 27 April 2026 give none.',
    );
    expect(latestInWords(['none-held'])).toContain('of 1 no judgement is held');
  });

  it('count by framework and say what has no overall grade', () => {
    expect(yearsReading(insights.years)).toBe(
      'Inspections that found a council inadequate overall: 1 of 2 under the single inspection framework (SIF) and 1 of 1 under the inspection of local authority children’s services (ILACS 2018). 1 inspection gave no overall grade, as none is given since 27 April 2026.',
    );
    expect(initialsLeft(insights.years, '')).toEqual(['SIF: single inspection framework.']);
    expect(initialsLeft(insights.years, yearsReading(insights.years))).toEqual([]);
    expect(yearGroups(insights.years).map(({ rows }) => rows.length)).toEqual([2, 1, 1]);
  });

  it('say how long spells lasted', () => {
    expect(spellsReading(kb, insights)).toBe(
      '2 spells in inadequate are known here, in 2 councils (including 1 that no longer exists). 2 ended after 20 to 26 months, half of them within 20.',
    );
  });

  it('say what is counted', () => {
    expect(coverageInWords(kb, insights)[0]).toContain(
      '4 inspections of 3 councils (including 1 that no longer exists); their reports were published from 10 January 2014 to 7 July 2026',
    );
  });
});

it('lists the inspections without an overall grade with what each judged, the newest first', () => {
  expect(ungradedInspections(kb, insights)).toEqual({
    title: 'The 1 inspection without an overall grade: the judgements of each',
    areas: ['Leadership', 'Help and protection', 'Children in care', 'Care leavers'],
    rows: [
      {
        council: { name: 'Newshire', url: '/councils/newshire/' },
        published: { name: 'Report of 7 July 2026', url: '/journeys/newshire/#2026-07-07' },
        grades: ['good', null, null, null],
      },
    ],
  });
  expect(ungradedInspections(kb, { ...insights, inspections: insights.inspections.slice(0, 2) })).toBeNull();
});

it('has a page for each year that lists its inspections and what they recommend', () => {
  const pages = insightYears(kb);
  expect(pages.map(({ year }) => year)).toEqual([2014, 2016, 2019, 2026]);
  const [, second] = pages;
  expect(second?.frameworks.flatMap(({ rows }) => rows)).toEqual([
    {
      council: { name: 'Anyshire', url: '/councils/anyshire/' },
      event: { name: 'Inspection, reported 10 March 2016', url: '/journeys/anyshire/#2016-03-10' },
      published: '10 March 2016',
      overall: 'good',
      areas: null,
    },
  ]);
  expect(second?.asked).toMatchObject([{ of: 1, rows: [{ name: 'Caseloads' }, { name: 'Turnover' }] }]);
  expect(second?.reading).toMatch(/; it did not find a council inadequate overall\.$/u);
  expect(second?.reading).toContain('1 inspection of the 4 held here');
});

it('leads from a bar to what it counts, and from a spell to the inspection that ended it', () => {
  expect(yearGroups(insights.years)[0]?.rows.map(({ url }) => url)).toEqual([
    '/insights/2014/',
    '/insights/2016/',
  ]);
  const spans = spellSpans(kb, insights, insights.asOf as PartialDate).flatMap((group) => group.spans);
  expect(spans.map(({ url }) => url)).toContain('/journeys/anyshire/#2016-03-10');
});

it('counts themes by year and framework, in the order of the picture', () => {
  const { columns, rows } = themePicture(kb, insights)?.byYear ?? { columns: [], rows: [] };
  expect(columns).toEqual([{ framework: 'sif', year: 2016, of: 1 }]);
  expect(rows.map(({ theme, reports }) => [theme.name, reports])).toEqual([
    ['Caseloads', [1]],
    ['Turnover', [1]],
  ]);
});

it('says of a spell that it ended with its council, and who followed', () => {
  const [abolished] = spellGroups(insights).known.filter(({ closedBy }) => closedBy === null);
  if (!abolished) throw new Error('Oldshire was abolished in inadequate.');
  expect(lineageNote(kb, abolished)).toBe('abolished; followed by Newshire');
  expect(
    spellSpans(kb, insights, abolished.from).flatMap(({ spans }) => spans.map(({ note }) => note)),
  ).toEqual(['26 months', '20 months, abolished']);
});

it('shows shares of few reports as counts, and leaves frameworks of very few to the table', () => {
  const picture = themePicture(kb, insights);
  if (!picture) throw new Error('A report asks for something.');
  expect(picture.rows.map(({ theme }) => theme.name)).toEqual(['Caseloads', 'Turnover']);
  expect(picture.rows.flatMap(({ shares }) => shares.map(shareInWords))).toEqual(['1 of 1', '1 of 1']);
  expect(drawnPart(picture).frameworks).toEqual([]);
  expect(themesReading(picture)).toContain('Recommendations under SIF most often concern caseloads (1 of 1');
});

describe('where themes stand', () => {
  it('is told most spoken of first, paragraphs in one phrase and pages with a link each', () => {
    expect(mentionRows(kb, last).map(({ name, places }) => [name, placesOf(places)])).toEqual([
      ['Caseloads', { paragraphs: 'paragraphs 1, 2', pages: ['4'] }],
      ['Turnover', { paragraphs: '', pages: ['3'] }],
    ]);
    expect(pageUrl(last, '4')).toBe('https://files.ofsted.gov.uk/v1/file/1#page=4');
    expect(pageUrl(entryOf(kb.sources, 'anyshire/2014-01-10' as SourceId), '4')).toBeNull();
  });

  it('is told of what a report asks for', () => {
    expect(askedRows(kb, last).map(({ name, places }) => [name, places])).toEqual([
      ['Caseloads', ['9', 'p5']],
      ['Turnover', ['p5']],
    ]);
  });

  it('is told of a theme by council', () => {
    const { councils, sources, of } = mentionsOn(kb, entryOf(kb.themes, 'caseloads' as ThemeId));
    expect([sources, of]).toEqual([1, 1]);
    expect(
      councils.map(({ name, reports }) => [name, reports.map(({ label, places }) => [label, places])]),
    ).toEqual([['Anyshire', [['2016', 3]]]]);
  });

  it('stands on a council’s page where no digest tells it', () => {
    const view = councilView(kb, entryOf(kb.councils, 'anyshire' as CouncilId));
    expect([view.asked, view.askedThemes?.rows.length, view.themes.length, view.spoken?.rows.length]).toEqual(
      [undefined, 2, 0, 2],
    );
  });
});
