import { describe, expect, it } from 'vitest';
import {
  edited,
  letter,
  outcome,
  outcomes,
  placesFrom,
  plan,
  read,
  report,
  stored,
  undatedLetter,
  without,
} from '../../../tests/reports/drafts.ts';
import { planImport } from './plan.ts';

const LETTER = 'northwick/2019-05-03-visit-letter.md';
describe('what cannot be told is left to the maintainer', () => {
  it('where neither letter states a day', () => {
    const step = plan(undatedLetter(5), [stored(undatedLetter(1))]);
    expect(outcome(step)).toBe('conflict northwick/undated-visit-letter.md');
    expect(step.reasons).toEqual([
      'It cannot be told whether a source is this report: state `published:`, `dates:` of the event or `url:` there.',
      'content/sources/northwick/undated-visit-letter.md: neither days nor a number tell it from this one.',
    ]);
  });

  it('where front matter of the council cannot be read, and says where', () => {
    const broken = edited(stored(letter()), (text) => text.replace('kind: ', 'kind: "'));
    const step = plan(letter(), [broken]);
    expect(outcome(step)).toBe(`conflict ${LETTER}`);
    expect(step.reasons[0]).toMatch(
      /^content\/sources\/northwick\/2019-05-03-visit-letter\.md may be this report, and it cannot be read\. line \d+, column \d+: A quotation mark/u,
    );
    expect(outcome(plan(letter(), [{ file: `content/sources/${LETTER}`, text: null }]))).toBe(
      `conflict ${LETTER}`,
    );
  });

  it('but a fault in one source keeps no report from another that it surely is', () => {
    const broken = stored(
      letter({ published: '2018-01-01' }),
      'content/sources/northwick/2018-01-01-visit-letter.md',
    );
    const steps = planImport(
      [read(letter())],
      [edited(broken, (text) => text.replace('---', '--')), stored(letter())],
    );
    expect(outcomes(steps)).toEqual([`merge ${LETTER}`]);
  });

  it('where two sources are the report already', () => {
    const twice = [
      stored(report(), 'content/sources/northwick/a.md'),
      stored(report(), 'content/sources/northwick/b.md'),
    ];
    expect(plan(report(), twice).reasons[0]).toBe('More than one source is this report: make them one.');
  });
});

describe('reports of one import', () => {
  it('that are the same are written once: the same bytes, a copy under another name, a copy without a day', () => {
    const first = read(report(), 'a.pdf');
    const steps = planImport(
      [first, { ...first, from: 'b.pdf' }, read(without(report(), 'published'), '50276411.pdf')],
      [],
    );
    expect(outcomes(steps)).toEqual([
      'create northwick/2019-03-20-inspection-report.md',
      'duplicate northwick/2019-03-20-inspection-report.md',
      'duplicate northwick/2019-03-20-inspection-report.md',
    ]);
    expect(steps[1]?.reasons).toEqual(['It is the same as a.pdf: the same bytes.']);
  });

  it('are two sources where two letters of one kind state no day, each found again', () => {
    const undated = [1, 20].map((first) => read(undatedLetter(first)));
    const steps = planImport(undated, []);
    expect(outcomes(steps)).toEqual([
      'create northwick/undated-visit-letter.md',
      'create northwick/undated-visit-letter-2.md',
    ]);
    const written = steps.flatMap((step) =>
      step.action === 'create' ? [{ file: step.file, text: step.text }] : [],
    );
    expect(written[1]?.text).toContain('id: northwick/another-monitoring-visit\n');
    expect(outcomes(planImport(undated, written))).toEqual([
      'merge northwick/undated-visit-letter.md',
      'merge northwick/undated-visit-letter-2.md',
    ]);
  });

  it('are two sources where two documents are on one visit, each found again', () => {
    const both = [
      read(report(), 'report.pdf'),
      read(report({ published: '2019-04-20', pages: 3, mentions: placesFrom(9) }), 'annex.pdf'),
    ];
    const steps = planImport(both, []);
    expect(outcomes(steps)).toEqual([
      'create northwick/2019-03-20-inspection-report.md',
      'create northwick/2019-04-20-inspection-report.md',
    ]);
    const written = steps.flatMap((step) =>
      step.action === 'create' ? [{ file: step.file, text: step.text }] : [],
    );
    expect(outcomes(planImport(both, written))).toEqual([
      'merge northwick/2019-03-20-inspection-report.md',
      'merge northwick/2019-04-20-inspection-report.md',
    ]);
  });

  it('never share a file, whatever they are', () => {
    const both = [
      read(letter()),
      read(
        letter({ mentions: placesFrom(30), event: { id: 'northwick/x', number: 9, dates: '2019-04-29' } }),
      ),
    ];
    const steps = planImport(both, [
      stored(
        letter({ mentions: placesFrom(60), event: { id: 'northwick/y', number: 8, dates: '2018-01-09' } }),
      ),
    ]);
    expect(new Set(steps.map(({ file }) => file)).size).toBe(2);
    expect(outcomes(steps)).toEqual([
      'create northwick/2019-05-03-visit-letter-2.md',
      'create northwick/2019-05-03-visit-letter-3.md',
    ]);
  });
});
