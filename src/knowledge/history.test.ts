import { describe, expect, it } from 'vitest';
import { councilText, knowledgeOf, sourceText, themeText, findingText } from '../../tests/knowledge.ts';
import type { CouncilId } from '../model/ids.ts';
import { readingOf } from '../presenters/journey-chart.ts';
import { entryOf } from '../presenters/lookups.ts';
import { spellInWords } from './spell-in-words.ts';

const ANYSHIRE = 'anyshire' as CouncilId;
const ADDRESS = 'https://files.example.org/';
const listed = (days: string[]): string =>
  `asOf: 2024-08-22\nreports:\n  anyshire:\n${days.map((day) => `    - { published: ${day}, url: '${ADDRESS}${day}' }\n`).join('')}`;

/** Anyshire as its reports tell of it; `days` are those that the register lists. */
function anyshire(reports: Record<string, string>, days: string[], others: Record<string, string> = {}) {
  const files = Object.entries(reports).map(([day, grade]): [string, string] => [
    `sources/anyshire/${day}.md`,
    sourceText({
      kind: 'inspection-report',
      published: day,
      more: `url: ${ADDRESS}${day}`,
      events: [
        `{ id: anyshire/${day}, type: inspection, framework: sif, judgements: { overall: ${grade} } }`,
      ],
    }),
  ]);
  const { knowledgeBase, diagnostics } = knowledgeOf({
    ...Object.fromEntries(files),
    ...others,
    'register.yml': listed(days),
  });
  expect(diagnostics).toEqual([]);
  return { knowledgeBase, journey: entryOf(knowledgeBase.journeys, ANYSHIRE) };
}
const A = '2015-03-10';
const B = '2017-05-20';
const C = '2020-06-30';
const spellOf = (...given: Parameters<typeof anyshire>) => {
  const { knowledgeBase, journey } = anyshire(...given);
  const [spell] = journey.spells;
  return spell && [spell.history.state, spellInWords(knowledgeBase, spell)];
};

describe('a spell', () => {
  it('is known where every report listed in between is held', () => {
    expect(spellOf({ [A]: 'inadequate', [C]: 'good' }, [A, C])).toEqual([
      'complete',
      'Inadequate from 10 March 2015 to 30 June 2020: 63 months, then judged good.',
    ]);
  });

  it('has no length where a report listed in between is not held', () => {
    expect(spellOf({ [A]: 'inadequate', [C]: 'good' }, [A, B, C])).toEqual([
      'broken',
      'Inadequate from 10 March 2015; next judged on 30 June 2020. A report of 20 May 2017 is known, but is not held here.',
    ]);
  });

  it('ends with an inspection of another grade of which no source states the day of the report, without a length', () => {
    const between = sourceText({
      events: [
        '{ id: anyshire/2017, type: inspection, framework: sif, dates: 2017-02, judgements: { overall: good } }',
      ],
    });
    const [state, words] =
      spellOf({ [A]: 'inadequate', [C]: 'good' }, [A, C], { 'sources/anyshire/news.md': between }) ?? [];
    expect(state).toBe('interrupted');
    expect(words).toBe(
      'Inadequate from 10 March 2015; then judged good at an inspection in February 2017. No source here states the day of its report.',
    );
  });

  it('is not known before the first report of the list, nor where nothing is listed', () => {
    expect(spellOf({ [A]: 'inadequate', [C]: 'good' }, [C])?.[0]).toBe('unknown');
    expect(spellOf({ [A]: 'inadequate' }, [A])).toEqual([
      'complete',
      'Inadequate from 10 March 2015: so far 113 months, to 22 August 2024. No later judgement is listed.',
    ]);
  });

  it('that ends with the council is told so, whether or not every report is known', () => {
    const ended = {
      'councils/anyshire.md': councilText(
        'Anyshire',
        'until: 2023-04-01\nsuccessors: [{ council: newshire, date: 2023-04-01 }]',
      ),
      'councils/newshire.md': councilText(
        'Newshire',
        'predecessors: [{ council: anyshire, date: 2023-04-01 }]',
      ),
    };
    const abolished = (days: string[]) => spellOf({ [A]: 'inadequate' }, days, ended)?.[1];
    expect(abolished([A])).toBe(
      'Inadequate from 10 March 2015 until the council was abolished on 1 April 2023: 96 months.',
    );
    expect(abolished([A, B])).toBe(
      'Inadequate from 10 March 2015; the council was abolished on 1 April 2023. A report of 20 May 2017 is known, but is not held here.',
    );
    expect(abolished(['2023-05-01'])).toBe(
      'Inadequate from 10 March 2015 until the council was abolished on 1 April 2023: 96 months. The list of known reports says nothing of this time: one may be missing.',
    );
  });

  it('is open in doubt where a later report is listed and not held', () => {
    expect(spellOf({ [A]: 'inadequate' }, [A, B])).toEqual([
      'broken',
      'Inadequate from 10 March 2015. A report of 20 May 2017 is known, but is not held here.',
    ]);
  });
});

describe('the line of grades in words', () => {
  it('says “again” only of judgements that follow each other', () => {
    const lineOf = (...given: Parameters<typeof anyshire>) => {
      const { knowledgeBase, journey } = anyshire(...given);
      return readingOf(journey, knowledgeBase);
    };
    expect(lineOf({ [A]: 'good', [C]: 'good' }, [A, C])).toBe('Good in March 2015 and again in June 2020.');
    expect(lineOf({ [A]: 'good', [C]: 'good' }, [A, B, C])).toBe(
      'Good in March 2015; 1 report in between not held here; good in June 2020.',
    );
  });
});

describe('a register', () => {
  const check = (yaml: string) =>
    knowledgeOf({ 'register.yml': yaml }).diagnostics.map(({ rule, place }) => [rule, place?.line]);

  it('names councils that there are, and each address once', () => {
    const twice = listed([A]) + `    - { published: ${B}, url: '${ADDRESS}${A}' }\n`;
    expect(check(twice)).toEqual([['duplicate-id', 5]]);
    expect(check(listed([A]).replace('anyshire', 'elsewhere'))).toEqual([['unknown-council', 3]]);
  });
});

describe('what changed', () => {
  const source = (year: number, body: string) =>
    sourceText({
      events: [
        `{ id: anyshire/${year}, type: inspection, dates: ${year}, framework: sif, judgements: { overall: good } }`,
      ],
      body,
    });
  const changesOf = (middle: string) => {
    const { knowledgeBase } = knowledgeOf({
      'councils/otherton.md': councilText('Otherton'),
      'themes/caseloads.md': themeText('Caseloads'),
      'sources/anyshire/a.md': source(2015, findingText('a', 'themes="turnover" tone=concern')),
      'sources/anyshire/b.md': source(2017, middle),
      'sources/anyshire/c.md': source(2019, findingText('c', 'themes="turnover caseloads" tone=strength')),
    });
    return entryOf(knowledgeBase.journeys, ANYSHIRE)
      .steps.at(-1)
      ?.changes.map(({ theme }) => theme);
  };

  it('is not said over an inspection that is held and not yet in words', () => {
    expect(changesOf('')).toEqual([]);
    expect(changesOf(findingText('b', 'themes="caseloads" tone=mixed'))).toEqual(['turnover']);
  });
});
