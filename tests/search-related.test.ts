import { expect, it } from 'vitest';
import { buildIndex } from '../src/search/index/build.ts';
import { recordsInOrder } from '../src/search/index/order.ts';
import type { ShownRecord } from '../src/search/pieces/format.ts';
import type { RelatedPiece } from '../src/search/pieces/related.ts';
import type { CouncilId, ThemeId } from '../src/model/ids.ts';
import { recordOf } from './search-in-memory.ts';
import { smallSource } from './search-small.ts';

const statement = (url: string, council: string, text: string) =>
  recordOf({ url, text, council, councils: [council as CouncilId], themes: ['missing' as ThemeId] });

const GIVEN = [
  statement('/sources/leeds/2019-letter/#late', 'leeds', 'Return interviews came late.'),
  statement('/sources/hull/2020-report/#late-too', 'hull', 'Return interviews were too late.'),
  statement('/sources/york/2021-report/#police', 'york', 'Police answered at once.'),
];

it('leads from each statement to the records of those most like it in other councils', () => {
  const { records } = recordsInOrder(GIVEN);
  const files = buildIndex({ ...smallSource(), records });
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
  const { pieces, statements } = read('related~leeds~2019-letter.json') as RelatedPiece;
  const [[piece, place] = [-1, -1], ...others] = statements.late ?? [];
  const shown = (read(`${pieces}/records/${piece}.json`) as ShownRecord[])[place];
  expect(shown).toMatchObject({ url: '/sources/hull/2020-report/#late-too' });
  expect(others).toEqual([]);
  expect(files.has('related~york~2021-report.json')).toBe(false);
});
