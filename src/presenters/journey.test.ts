import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText } from '../../tests/knowledge.ts';
import type { CouncilId } from '../model/ids.ts';
import { isLong, notFoundIn } from './journey.ts';
import { entryOf } from './lookups.ts';

const { knowledgeBase: kb } = knowledgeOf({
  'councils/anyshire.md': councilText(
    'Anyshire',
    'successors: [{ council: eastshire, date: 2021-04-01 }]\nunknowns: [The letter was not found., Its date was not found.]',
  ),
  'councils/eastshire.md': councilText(
    'Eastshire',
    'predecessors: [{ council: anyshire, date: 2021-04-01 }]\nunknowns: [Its date was not found., No visit was found.]',
  ),
  'sources/anyshire/s.md': sourceText({
    body:
      Array.from({ length: 7 }, (_, index) => findingText(`f${index}`)).join('') +
      Array.from({ length: 3 }, (_, index) => `:::response{#r${index} by="Us"}\nYes.\n:::\n`).join(''),
  }),
});

it('says what was looked for and not found, of all councils that the journey tells of, each once', () => {
  expect(notFoundIn(entryOf(kb.journeys, 'eastshire' as CouncilId), kb)).toEqual([
    'The letter was not found.',
    'Its date was not found.',
    'No visit was found.',
  ]);
});

it('folds more findings than six and more responses than two', () => {
  const { finding: findings, response: responses } = kb.statements.byKind;
  expect([findings, findings.slice(1), responses, responses.slice(1), []].map(isLong)).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
});
