import { expect, it } from 'vitest';
import { nameFinder, onlyName, type Name } from './names.ts';

const names: Name[] = [
  { name: 'Lancashire', kind: 'council', url: '/councils/lancashire/', also: ['Lancashire County Council'] },
  { name: 'Medway', kind: 'council', url: '/councils/medway/', also: [] },
  {
    name: 'Agency reliance',
    kind: 'theme',
    url: '/themes/agency-reliance/',
    also: ['locum', 'agency staff'],
  },
  { name: 'MASH', kind: 'term', url: '/glossary/#mash', also: ['Multi-agency safeguarding hub'] },
];
const find = (question: string) => nameFinder(names)(question).map(({ name }) => name);

it('finds every name that a question holds', () => {
  expect(find('what share of MASH staff were agency staff in Lancashire?')).toEqual([
    'Lancashire',
    'Agency reliance',
    'MASH',
  ]);
});

it('forgives a slip of the keys', () => {
  expect(find('Lancashrie')).toEqual(['Lancashire']);
});

it('finds nothing for a letter or two', () => {
  expect(find('la')).toEqual([]);
});

it('does not find a name inside a longer word', () => {
  expect(find('mashed')).not.toContain('Medway');
});

it('knows when a name is all that was asked for, but not by a phrase of a theme', () => {
  const only = (question: string) => onlyName(question, names)?.name;
  expect(only('What is a MASH?')).toBe('MASH');
  expect(only('agency reliance')).toBe('Agency reliance');
  expect(only('agency staff')).toBeUndefined();
  expect(only('MASH in Lancashire')).toBeUndefined();
});
