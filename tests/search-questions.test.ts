import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../src/load/content.ts';
import { addressOf } from '../src/model/addresses.ts';
import type { EventId, SourceId, StatementId } from '../src/model/ids.ts';
import { searchEngine, type SearchEngine } from '../src/search/engine.ts';
import { unpack, type PackedFilters } from '../src/search/packed-filters.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { writeSearchIndex } from '../src/search/pagefind.ts';
import { searchNames } from '../src/search/published-names.ts';
import { searchRecords } from '../src/search/records.ts';
import questions from './fixtures/search-questions.json' with { type: 'json' };
import { openPagefind } from './pagefind-in-node.ts';

const ROOT = join(import.meta.dirname, '..');
let site = '';
let engine: SearchEngine;

/**
 * The councils that the questions were written for. What later reports on others say must not decide whether the search
 * still finds what it found.
 */
const SEEDS = new Set([
  'Lancashire',
  'Medway',
  'Doncaster',
  'Hertfordshire',
  'Northamptonshire',
  'North Northamptonshire',
  'West Northamptonshire',
]);
const isOfSeeds = ({ kind, filters }: SearchRecord): boolean =>
  !['finding', 'recommendation', 'response', 'event'].includes(kind) ||
  (filters.council?.some((name) => SEEDS.has(name)) ?? false);

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'search-'));
  const { knowledgeBase } = await loadContent({ root: ROOT });
  const records = searchRecords(knowledgeBase).filter(isOfSeeds);
  await writeSearchIndex(records, join(site, 'pagefind'));
  const packed = JSON.parse(await readFile(join(site, 'pagefind/filters.json'), 'utf8')) as PackedFilters;
  engine = searchEngine(await openPagefind(site), {
    names: searchNames(knowledgeBase),
    filters: unpack(packed),
  });
}, 60_000);

afterAll(() => rm(site, { recursive: true }));

/** `lancashire/2018-children-first#some-progress` or an event’s id -> the address where it stands. */
function addressOfAnswer(id: string): string {
  const [source = '', statement] = id.split('#');
  return statement
    ? addressOf.statement(source as SourceId, statement as StatementId)
    : addressOf.event(id as EventId);
}

async function addresses(question: string, chosen = {}): Promise<string[]> {
  const { results } = await engine.answer(question, chosen);
  return Promise.all(results.map(async (found) => (await found.data()).url));
}

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
    const { spelling } = await engine.answer('domestic abusse in Lancashir', {});
    expect(spelling.question).toBe('domestic abuse in Lancashir');
    expect(spelling.unknown).toEqual([{ typed: 'abusse', taken: 'abuse' }]);
  });

  it('finds nothing for a word that nothing here holds, rather than what begins alike', async () => {
    expect(await addresses('xylophonist')).toEqual([]);
  });

  it('narrows by filters, and counts what each further value would leave', async () => {
    const { results, facets } = await engine.answer('agency', { council: ['Medway'] });
    const tones = facets.tone.reduce((sum, { count }) => sum + count, 0);
    const findings = facets.kind.find(({ value }) => value === 'Finding')?.count;
    expect(tones).toBe(findings);
    expect(facets.council.length).toBeGreaterThan(1);
    expect(results.length).toBe(facets.council.find(({ value }) => value === 'Medway')?.count);
  });

  it('lists everything under a filter when no words are given', async () => {
    const found = await addresses('', { council: ['Medway'], tone: ['Strength'] });
    expect(found).toContain('/sources/lancashire/2015-11-27-community-care/#medway-care-leavers');
  });

  it('offers the council, the theme and the word of the field that were named', async () => {
    const { names } = await engine.answer('private fostering in Northamptonshrie', {});
    expect(names.map(({ url }) => url)).toEqual(
      expect.arrayContaining(['/councils/northamptonshire/', '/themes/private-fostering/']),
    );
  });
});
