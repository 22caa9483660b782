import { expect, it } from 'vitest';
import { comparisonIn, comparisonTitle, searchOf } from './choice.ts';
import type { CouncilData } from './council-data.ts';
import { areaRows, saidOn } from './rows.ts';

const known = {
  councils: new Map(['Leeds', 'Kent', 'Medway', 'Bury', 'York'].map((name) => [name.toLowerCase(), name])),
  themes: new Map([['neglect', 'Neglect']]),
};

it('takes at most four councils that are here, each once, and a theme that is here, in any case', () => {
  expect(comparisonIn('?councils=leeds,Kent,,leeds&theme=Neglect', known)).toEqual({
    councils: ['leeds', 'kent'],
    theme: 'neglect',
    leftOut: '',
  });
  expect(comparisonIn('?councils=leeds,kent,medway,bury,york', known).councils).toHaveLength(4);
  expect(comparisonIn('', known)).toEqual({ councils: [], theme: '', leftOut: '' });
});

it('says what of the address it leaves out, and why', () => {
  const leftOutOf = (search: string) => comparisonIn(search, known).leftOut;
  expect(leftOutOf('?councils=leeds,atlantis,kent')).toBe('Left out: “atlantis”, which is no council here. ');
  expect(leftOutOf('?councils=leeds,kent,medway,bury,york')).toBe(
    'Left out: York, as at most four are compared. ',
  );
  expect(leftOutOf('?councils=atlantis,leeds,kent,medway,bury,york,atlantis&theme=weather')).toBe(
    'Left out: “atlantis”, which is no council here; York, as at most four are compared; “weather”, which is no theme here. ',
  );
});

it('writes an address that can be read', () => {
  expect(searchOf({ councils: ['leeds', 'kent'], theme: 'neglect' })).toBe(
    '?councils=leeds,kent&theme=neglect',
  );
  expect(searchOf({ councils: [], theme: '' })).toBe('');
});

it('calls a comparison by its councils, and by its theme where there is one', () => {
  expect(comparisonTitle(['Leeds', 'Kent', 'York'], '')).toBe('Compare Leeds, Kent and York');
  expect(comparisonTitle(['Leeds', 'Kent'], 'Neglect')).toBe('Compare Leeds and Kent: Neglect');
});

const statement = (url: string, more: { themes: string[]; otherTones?: Record<string, string> }) => ({
  kind: 'finding',
  tone: 'concern',
  label: '',
  council: 'leeds',
  event: '',
  year: '2016',
  grade: '',
  html: '',
  url,
  origin: '',
  ...more,
});
const leeds: CouncilData = {
  id: 'leeds',
  name: 'Leeds',
  url: '/councils/leeds/',
  judged: [
    {
      when: '2 May 2022',
      url: '/b',
      framework: 'ILACS 2018',
      grades: [{ area: 'leadership', name: 'Leaders', grade: 'good' }],
    },
    {
      when: '1 May 2016',
      url: '/a',
      framework: 'SIF',
      grades: [{ area: 'leadership', name: 'Leadership', grade: 'inadequate' }],
    },
  ],
  threads: {},
  councils: {},
  themes: {},
  events: {},
  sources: {},
  statements: [
    statement('/1', { themes: ['neglect'] }),
    statement('/2', { themes: ['learning', 'neglect'], otherTones: { neglect: 'strength' } }),
    statement('/3', { themes: ['learning'] }),
  ],
};

it('sets grades of an area side by side, the latest first, and leaves out areas that none was judged on', () => {
  const rows = areaRows(
    [leeds],
    [
      { id: 'overall', name: 'Overall' },
      { id: 'leadership', name: 'Leadership' },
    ],
  );
  expect(rows.map(({ name, cells }) => [name, cells[0]?.map(({ grade }) => grade)])).toEqual([
    ['Leadership', ['good', 'inadequate']],
  ]);
});

it('gives what was said on a theme with its tone on that theme', () => {
  expect(saidOn(leeds, 'neglect').map(({ url, tone }) => [url, tone])).toEqual([
    ['/1', 'concern'],
    ['/2', 'strength'],
  ]);
});
