import { expect, it } from 'vitest';
import { shownStatement, statementData } from '../../../tests/statement-data.ts';
import { citationIn, groupsIn, narrowed, type StatementData } from './narrow.ts';

const data: StatementData = {
  ...statementData,
  statements: [
    shownStatement(),
    shownStatement({ council: 'eastshire', event: 'eastshire/2017-visit', tone: 'strength' }),
    shownStatement({ council: 'farshire', event: 'farshire/2017-visit', year: '2017' }),
  ],
};
const councilsIn = (choice: object) => narrowed(data, choice).map((each) => each.council);

it('leaves what fits every choice', () => {
  expect(councilsIn({ tone: 'concern' })).toEqual(['anyshire', 'farshire']);
  expect(councilsIn({ tone: 'concern', region: 'Farshire' })).toEqual(['farshire']);
  expect(councilsIn({ from: '2017' })).toEqual(['farshire']);
  expect(councilsIn({ from: '2018' })).toEqual([]);
  expect(councilsIn({ framework: 'sif' })).toEqual(['anyshire']);
  expect(councilsIn({ theme: 'learning' })).toEqual([]);
});

it('a council alone, or with its statistical neighbours', () => {
  expect(councilsIn({ council: 'anyshire' })).toEqual(['anyshire']);
  expect(councilsIn({ council: 'anyshire', neighbours: '1' })).toEqual(['anyshire', 'eastshire']);
});

it('keeps what was said at one event together', () => {
  const groups = groupsIn([
    shownStatement(),
    shownStatement({ tone: 'mixed' }),
    shownStatement({ event: 'other' }),
  ]);
  expect(groups.map(({ length }) => length)).toEqual([2, 1]);
});

it('cites the source in full, and where in it a statement stands; as short as it is given where the source is not known', () => {
  const cite = (url: string) =>
    citationIn(data.sources, shownStatement({ url, origin: 'Ofsted, and others, paragraph 12' }));
  expect(cite('/sources/anyshire/report/#late')).toBe(
    'Ofsted, and others, ‘Inspection’, 1 July 2016, paragraph 12',
  );
  expect(cite('/sources/farshire/report/#late')).toBe('Ofsted, and others, paragraph 12');
});
