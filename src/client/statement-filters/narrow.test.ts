import { expect, it } from 'vitest';
import {
  citationIn,
  groupsIn,
  leftInWords,
  narrowed,
  said,
  type ShownStatement,
  type StatementData,
} from './narrow.ts';

const statement = (parts: Partial<ShownStatement>): ShownStatement => ({
  kind: 'finding',
  tone: 'concern',
  label: '',
  council: 'anyshire',
  event: 'anyshire/2016-inspection',
  year: '2016',
  grade: 'good',
  html: '',
  url: '',
  origin: '',
  themes: ['neglect'],
  ...parts,
});
const council = (name: string, neighbours: string[] = []) => ({ name, url: '', region: name, neighbours });
const data: StatementData = {
  councils: {
    anyshire: council('Anyshire', ['eastshire']),
    eastshire: council('Eastshire'),
    farshire: { ...council('Farshire'), gone: true },
  },
  events: {
    'anyshire/2016-inspection': {
      when: '',
      name: 'Inspection',
      url: '',
      framework: 'sif',
      start: '2016-04',
      end: '',
      published: '2016-05-04',
    },
  },
  sources: {
    'anyshire/report': {
      publisher: 'Ofsted',
      citation: 'Ofsted, ‘Inspection’, 4 May 2026',
      published: '2016-05-04',
      original: '',
    },
  },
  themes: { neglect: 'Neglect' },
  statements: [
    statement({}),
    statement({ council: 'eastshire', event: 'eastshire/2017-visit', tone: 'strength' }),
    statement({ council: 'farshire', event: 'farshire/2017-visit', year: '2017' }),
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

it('says in words what was chosen', () => {
  const words = said({ council: 'anyshire', neighbours: '1', tone: 'concern' }, (_, value) => value);
  expect(words).toBe('concern, anyshire and its statistical neighbours');
});

it('says years among the rest, and what was chosen by its name', () => {
  const words = said({ to: '2024', tone: 'concern', from: '2022', framework: 'sif' }, (_, value) => value);
  expect(words).toBe('concern, 2022 to 2024, sif');
});

it('says how many are left, on how many councils, and that some of these are gone', () => {
  const words = (choice: object) => leftInWords(data, narrowed(data, choice));
  expect(words({ tone: 'strength' })).toBe('1 of 3 statements, on 1 council');
  expect(words({ tone: 'concern' })).toBe(
    '2 of 3 statements, on 2 councils (including 1 that no longer exists)',
  );
  expect(words({ from: '2030' })).toBe('0 of 3 statements');
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
