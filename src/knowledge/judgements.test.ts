import { describe, expect, it } from 'vitest';
import { councilText, knowledgeOf, sourceText } from '../../tests/knowledge.ts';
import type { CouncilId } from '../model/ids.ts';

const graded = (published: string | null, grades: string) =>
  `{ id: anyshire/e${published ?? 'x'}, type: inspection, judgements: { ${grades} }${published ? `, published: ${published}` : ''} }`;

function knowledge(events: string[], council = councilText('Anyshire')) {
  const { knowledgeBase } = knowledgeOf({
    'councils/anyshire.md': council,
    'sources/anyshire/s.md': sourceText({ events }),
  });
  return knowledgeBase;
}
const spells = (events: string[], council?: string) =>
  knowledge(events, council)
    .journeys.get('anyshire' as CouncilId)
    ?.spells.map(({ grade, from, until, months, exitGrade }) => [grade, from, until, months, exitGrade]);

describe('a spell at a grade', () => {
  it('goes from publication to publication, and lasts where nothing has ended it', () => {
    const events = [graded('2018-08-17', 'overall: good'), graded('2015-11-27', 'overall: inadequate')];
    expect(spells(events)).toEqual([
      ['inadequate', '2015-11-27', '2018-08-17', 32, 'good'],
      ['good', '2018-08-17', null, null, null],
    ]);
  });

  it('goes on through a second inspection with the same grade', () => {
    const events = ['2013-03', '2014-03', '2016-03'].map((date) => graded(date, 'overall: inadequate'));
    expect(spells([...events, graded('2017-03', 'overall: good')])?.[0]).toEqual([
      'inadequate',
      '2013-03',
      '2017-03',
      48,
      'good',
    ]);
  });

  it('is ended by an inspection without an overall grade, which begins none', () => {
    expect(
      spells([graded('2023-01', 'overall: good'), graded('2026-08', 'leadership: outstanding')]),
    ).toEqual([['good', '2023-01', '2026-08', 43, null]]);
  });

  it('at the same grade after one without is a new one', () => {
    const events = [
      graded('2016', 'overall: good'),
      graded('2017', 'leadership: good'),
      graded('2018', 'overall: good'),
    ];
    expect(spells(events)).toHaveLength(2);
  });

  it.each([
    [
      'may have begun with an inspection of its grade that has no date of publication',
      '2012-11',
      'inadequate',
      'undated',
    ],
    ['was interrupted by one of another grade', '2016-11', 'good', 'interrupted'],
    ['did not begin with one of another grade before it', '2012-11', 'good', 'unknown'],
    ['is not broken by one of its own grade within it', '2016-11', 'inadequate', 'unknown'],
    ['has nothing to do with one that came after it', '2019-11', 'inadequate', 'unknown'],
  ])('%s', (_, dates, overall, state) => {
    const undated = `{ id: anyshire/undated, type: inspection, dates: ${dates}, judgements: { overall: ${overall} } }`;
    const events = [
      undated,
      graded('2015-11-27', 'overall: inadequate'),
      graded('2018-08-17', 'overall: good'),
    ];
    const [spell] = knowledge(events).journeys.get('anyshire' as CouncilId)?.spells ?? [];
    expect(spell?.history.state).toBe(state);
  });

  it('is ended by the end of the council', () => {
    expect(
      spells([graded('2019-07-29', 'overall: inadequate')], councilText('Anyshire', 'until: 2021-03-31')),
    ).toEqual([['inadequate', '2019-07-29', '2021-03-31', 20, null]]);
  });

  it('is not begun by a grade of which no one knows when it was published', () => {
    const events = [
      graded('2018', 'overall: good'),
      graded(null, 'overall: outstanding'),
      graded('2015', 'overall: inadequate'),
    ];
    expect(spells(events)?.map(([grade]) => grade)).toEqual(['inadequate', 'good']);
  });
});

describe('the judgements of an event', () => {
  it('stand in the order of its framework, those that the framework does not know last', () => {
    const event =
      '{ id: anyshire/e, type: inspection, framework: ilacs-2018, judgements: { lscb: good, overall: good, leadership: inadequate } }';
    expect(knowledge([event]).judgements.map(({ area }) => area)).toEqual(['leadership', 'overall', 'lscb']);
  });

  it('each name the source that is followed for it', () => {
    const { knowledgeBase } = knowledgeOf({
      'sources/anyshire/news.md': sourceText({ events: [graded('2015', 'overall: good, adoption: good')] }),
      'sources/anyshire/report.md': sourceText({
        kind: 'inspection-report',
        events: [graded('2015', 'overall: good')],
      }),
    });
    expect(knowledgeBase.judgements.map(({ area, source }) => [area, source])).toEqual([
      ['overall', 'anyshire/report'],
      ['adoption', 'anyshire/news'],
    ]);
  });
});
