import { expect, it } from 'vitest';
import { citationIn, groupsIn, narrowed, said, type ShownStatement, type StatementData } from './narrow.ts';

const statement = (parts: Partial<ShownStatement>): ShownStatement => ({
  kind: 'finding',
  tone: 'concern',
  label: '',
  council: 'anyshire',
  event: 'anyshire/2016-inspection',
  year: '2016',
  period: 'to-2017',
  grade: 'good',
  html: '',
  url: '',
  origin: '',
  ...parts,
});
const council = (name: string, neighbours: string[] = []) => ({ name, url: '', region: name, neighbours });
const data: StatementData = {
  councils: {
    anyshire: council('Anyshire', ['eastshire']),
    eastshire: council('Eastshire'),
    farshire: council('Farshire'),
  },
  events: {},
  sources: { 'anyshire/report': { publisher: 'Ofsted', citation: 'Ofsted, ‘Inspection’, 4 May 2026' } },
  statements: [
    statement({}),
    statement({ council: 'eastshire', event: 'eastshire/2017-visit', tone: 'strength' }),
    statement({ council: 'farshire', event: 'farshire/2017-visit' }),
  ],
};
const councilsIn = (choice: object) => narrowed(data, choice).map((each) => each.council);

it('leaves what fits every choice', () => {
  expect(councilsIn({ tone: 'concern' })).toEqual(['anyshire', 'farshire']);
  expect(councilsIn({ tone: 'concern', region: 'Farshire' })).toEqual(['farshire']);
  expect(councilsIn({ period: 'from-2023' })).toEqual([]);
});

it('a council alone, or with its statistical neighbours', () => {
  expect(councilsIn({ council: 'anyshire' })).toEqual(['anyshire']);
  expect(councilsIn({ council: 'anyshire', neighbours: '1' })).toEqual(['anyshire', 'eastshire']);
});

it('says in words what was chosen', () => {
  const words = said({ council: 'anyshire', neighbours: '1', tone: 'concern' }, (_, value) => value);
  expect(words).toBe('concern, anyshire and its statistical neighbours');
});

it('keeps what was said at one event together', () => {
  const groups = groupsIn([statement({}), statement({ tone: 'mixed' }), statement({ event: 'other' })]);
  expect(groups.map(({ length }) => length)).toEqual([2, 1]);
});

it('cites the source in full, and where in it a statement stands; as short as it is given where the source is not known', () => {
  const cite = (url: string) => citationIn(data.sources, statement({ url, origin: 'Ofsted, paragraph 12' }));
  expect(cite('/sources/anyshire/report/#late')).toBe('Ofsted, ‘Inspection’, 4 May 2026, paragraph 12');
  expect(cite('/sources/farshire/report/#late')).toBe('Ofsted, paragraph 12');
});
