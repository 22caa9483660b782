import { expect, it } from 'vitest';
import { knowledgeOf, sourceText } from '../../tests/knowledge.ts';
import type { CouncilId } from '../model/ids.ts';
import { readingOf } from '../presenters/journey-chart.ts';
import { entryOf } from '../presenters/lookups.ts';
import { spellInWords } from './spell-in-words.ts';

const report = (published: string, framework: string, judgements: string) => ({
  [`sources/anyshire/${published}.md`]: sourceText({
    kind: 'inspection-report',
    published,
    events: [
      `{ id: anyshire/${published}, type: inspection, framework: ${framework}, judgements: { ${judgements} } }`,
    ],
    more: `url: https://r.example/${published}`,
  }),
});

/** Anyshire was inadequate, and then inspected without an overall grade: both sentences that tell it. */
function told(judgements: string) {
  const days = ['2023-05-10', '2026-08-04'] as const;
  const listed = days.map((day) => `{ published: ${day}, url: 'https://r.example/${day}' }`).join(', ');
  const { knowledgeBase: kb, diagnostics } = knowledgeOf({
    'register.yml': `asOf: 2026-08-22\nreports:\n  anyshire: [${listed}]\n`,
    ...report(days[0], 'ilacs-2023', 'overall: inadequate'),
    ...report(days[1], 'ilacs-2026', judgements),
  });
  expect(diagnostics).toEqual([]);
  const journey = entryOf(kb.journeys, 'anyshire' as CouncilId);
  return { line: readingOf(journey, kb), spell: journey.spells.map((spell) => spellInWords(kb, spell))[0] };
}

it.each([
  [
    'leadership: inadequate, help-and-protection: inadequate, in-care: good, care-leavers: requires-improvement',
    'leadership and help and protection inadequate',
  ],
  [
    'leadership: requires-improvement, help-and-protection: requires-improvement, in-care: requires-improvement, care-leavers: good',
    'leadership, help and protection and children in care require improvement, care leavers good',
  ],
  [
    'leadership: good, help-and-protection: good, in-care: good, care-leavers: requires-improvement',
    'care leavers requires improvement, leadership, help and protection and children in care good',
  ],
  [
    'leadership: outstanding, help-and-protection: outstanding, in-care: outstanding, care-leavers: outstanding',
    'all 4 judgements outstanding',
  ],
  ['leadership: good, help-and-protection: not-judged', 'leadership good'],
])('what was judged is told where there is no overall grade: %s', (judgements, areas) => {
  const { line, spell } = told(judgements);
  expect(line).toBe(`Inadequate in May 2023, then no overall grade in August 2026: ${areas}.`);
  expect(spell).toBe(
    `Inadequate from 10 May 2023 to 4 August 2026: 38 months, then judged without an overall grade: ${areas}.`,
  );
});
