import { expect, it } from 'vitest';
import { fuzz } from './fuzz/run.ts';

const SOURCES = 400;
const PDFS = 16;

it('no slip that is drawn anew each run breaks a law; what it prints repeats it', async () => {
  const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 2 ** 32));
  console.log(`TEST_SEED=${seed} repeats what this run draws`);
  const { counts, found } = await fuzz({ seed, pdfs: PDFS, goesOn: ({ source }) => source < SOURCES });
  expect(found).toEqual([]);
  expect(counts).toEqual({ source: SOURCES, lists: SOURCES / 10, query: SOURCES / 10, pdf: PDFS });
}, 120_000);
