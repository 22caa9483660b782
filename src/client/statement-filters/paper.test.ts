import { expect, it } from 'vitest';
import { leftOffPaper } from './paper.ts';

it('says on paper how many more there are than are printed, and where they stand', () => {
  expect(leftOffPaper(1405, 30)).toBe(
    'The newest 200 of these 1,405; the other 1,205 stand at the address at the head of the first sheet.',
  );
});

it('counts as printed what the reader has brought onto the page', () => {
  expect(leftOffPaper(405, 240)).toMatch(/^The newest 240 of these 405; the other 165 stand/u);
});

it('says nothing of a list that is printed whole', () => {
  expect([leftOffPaper(200, 30), leftOffPaper(31, 30), leftOffPaper(0, 30), leftOffPaper(230, 240)]).toEqual([
    '',
    '',
    '',
    '',
  ]);
});
