import { expect, it } from 'vitest';
import { isWithin, withYears, choiceOfYears } from './years.ts';

const OFFERED = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'];
const asked = (query: string, offered = OFFERED) => withYears(query, offered);

it('understands the periods of older addresses', () => {
  expect(asked('?tone=concern&period=to-2017')).toBe('tone=concern&to=2017');
  expect(asked('?period=to-2022')).toBe('from=2018&to=2022');
  expect(asked('?period=from-2023')).toBe('from=2023');
});

it('leaves out an end beyond all years that there are, and keeps one that leaves nothing', () => {
  expect(asked('?from=2009&to=2030')).toBe('');
  expect(asked('?period=to-2022', ['2020', '2021', '2022', '2023'])).toBe('to=2022');
  expect(asked('?from=2030')).toBe('from=2030');
  expect(asked('?from=early')).toBe('from=early');
});

it('takes years from, to or between, whichever way round they were chosen', () => {
  const within = (years: object) =>
    ['2015', '2022', '2024', 'Year not stated'].filter((year) => isWithin(year, years));
  expect(within({})).toHaveLength(4);
  expect(within({ from: '2022' })).toEqual(['2022', '2024']);
  expect(within({ to: '2022' })).toEqual(['2015', '2022']);
  expect(within({ from: '2024', to: '2022' })).toEqual(['2022', '2024']);
});

it('says years in words', () => {
  const said = [
    { from: '2024', to: '2022' },
    { from: '2024', to: '2024' },
    { from: '2022' },
    { to: '2017' },
    {},
  ];
  expect(said.map(choiceOfYears)).toEqual(['2022 to 2024', '2024', 'from 2022', 'up to 2017', '']);
});
