import { expect, it } from 'vitest';
import type { NewsEntry } from '../../data/news.ts';
import type { CouncilId } from '../../model/ids.ts';
import { newsDays } from './view.ts';

const entry = (at: number, text: string, stands = true): NewsEntry => ({
  key: String(at),
  date: '2026-11-28',
  kind: 'changed',
  url: `/sources/anyshire/${at}/`,
  stands: true,
  subject: 'Anyshire: report',
  about: 'statements',
  lines: [{ url: `/sources/anyshire/${at}/#a`, stands, text, council: 'anyshire' as CouncilId, themes: [] }],
});

it('makes the first words of a statement its link, and leaves none of the others out', () => {
  const [day] = newsDays([
    entry(1, 'Social workers left faster than the council could replace them.'),
    entry(2, 'They stayed.', false),
  ]);
  expect(day?.entries.flatMap(({ lines }) => lines)).toEqual([
    {
      handle: 'Social workers left faster than the',
      text: ' council could replace them.',
      url: '/sources/anyshire/1/#a',
    },
    { handle: 'They stayed.', text: '', url: null },
  ]);
});

it('folds away what a day has beyond the first dozen', () => {
  const [day] = newsDays(Array.from({ length: 15 }, (_, at) => entry(at, 'It changed.')));
  expect([day?.entries.length, day?.rest.length]).toEqual([12, 3]);
});
