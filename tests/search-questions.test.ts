import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../src/load/content.ts';
import { addressOf } from '../src/model/addresses.ts';
import type { EventId, SourceId, StatementId } from '../src/model/ids.ts';
import type { SearchEngine } from '../src/search/browser/engine.ts';
import { indexSource } from '../src/search/index/source.ts';
import { englishWords } from '../src/search/index/write.ts';
import type { SearchRecord } from '../src/search/record.ts';
import questions from './fixtures/search-questions.json' with { type: 'json' };
import { addresses as addressesOf, asked, searchInMemory } from './search-in-memory.ts';

const ROOT = join(import.meta.dirname, '..');
let engine: SearchEngine;

/**
 * The councils that the questions were written for. What later reports on others say must not decide whether the search
 * still finds what it found.
 */
const SEEDS = new Set([
  'lancashire',
  'medway',
  'doncaster',
  'hertfordshire',
  'northamptonshire',
  'north-northamptonshire',
  'west-northamptonshire',
]);
const isOfSeeds = ({ kind, filters }: SearchRecord): boolean =>
  !['finding', 'recommendation', 'response', 'event'].includes(kind) ||
  (filters.council?.some((name) => SEEDS.has(name)) ?? false);

beforeAll(async () => {
  const { knowledgeBase } = await loadContent({ root: ROOT });
  engine = searchInMemory(indexSource(knowledgeBase, englishWords(), isOfSeeds));
}, 60_000);

/** `lancashire/2018-children-first#some-progress`, an event’s id or an address -> the address where it stands. */
function addressOfAnswer(id: string): string {
  if (id.startsWith('/')) return id;
  const [source = '', statement] = id.split('#');
  return statement
    ? addressOf.statement(source as SourceId, statement as StatementId)
    : addressOf.event(id as EventId);
}

const addresses = async (question: string, chosen = {}): Promise<string[]> =>
  addressesOf(await engine.answer(asked(question, { chosen })));

async function isAnswered({ question, answers }: (typeof questions)[number]): Promise<boolean> {
  const found = (await addresses(question)).slice(0, 3);
  return answers.some((answer) => found.includes(addressOfAnswer(answer)));
}

describe('search over the site’s own content', () => {
  it('answers every question in the first three results', async () => {
    const missed = await Promise.all(
      questions.map(async (asked) => ((await isAnswered(asked)) ? [] : [asked.question])),
    );
    // New content may rightly answer a general question: then its statement is an answer too, and the fixture says so.
    expect(missed.flat()).toEqual([]);
  }, 30_000);

  it('puts the page that bears a name first when the name is all that was asked for', async () => {
    const first = async (question: string) => (await addresses(question))[0];
    expect(await first('What is a MASH?')).toBe('/glossary/#mash');
    expect(await first('Lancashire')).toBe('/councils/lancashire/');
    expect(await first('agency reliance')).toBe('/themes/agency-reliance/');
  });

  it('says what a slip of the keys was taken for', async () => {
    const { question, unknown } = await engine.answer(asked('domestic abusse in Lancashire'));
    expect(question).toBe('domestic abuse in Lancashire');
    expect(unknown).toMatchObject([{ typed: 'abusse', taken: 'abuse' }]);
  });

  it('finds nothing for a word that nothing here holds, rather than what begins alike', async () => {
    expect(await addresses('xylophonist')).toEqual([]);
  });

  it('narrows by filters, and counts what each further value would leave', async () => {
    const { results, facets } = await engine.answer(
      asked('agency', { chosen: { council: ['medway'] }, counted: true }),
    );
    const tones = facets?.tone.reduce((sum, { count }) => sum + count, 0);
    const findings = facets?.kind.find(({ value }) => value === 'finding')?.count;
    expect(tones).toBe(findings);
    expect(facets?.council.length).toBeGreaterThan(1);
    expect(results.length).toBe(facets?.council.find(({ value }) => value === 'medway')?.count);
  });

  it('lists everything under a filter when no words are given', async () => {
    const { results } = await engine.answer(
      asked('', { chosen: { council: ['medway'], tone: ['strength'] } }),
    );
    const found = await Promise.all(results.map(async (each) => (await each.load()).url));
    expect(found).toContain('/sources/lancashire/2015-11-27-community-care/#medway-care-leavers');
  });

  it('puts the page on the theme in the council first where both were named', async () => {
    expect((await addresses('private fostering in Northamptonshrie'))[0]).toBe(
      '/journeys/northamptonshire/private-fostering/',
    );
  });
});
