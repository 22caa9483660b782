import { describe, expect, it } from 'vitest';
import { isMonthAt, monthAt, monthTokens } from './months.ts';
import { stem } from './stem.ts';
import { SAME } from './same-words.ts';
import { SPOKEN } from './spoken-words.ts';
import { groupsAskedAt, groupsAt } from './synonyms.ts';
import { formsIn, wordsIn } from './words.ts';

const forms = (text: string): string[] => wordsIn(text).map(({ form }) => form);

describe('words of a text', () => {
  it.each([
    ['63 per cent of 3,059', ['63%', 'of', '3059']],
    ['£2,500, £4.6 million and £5m', ['2500', '4.6m', 'and', '5m']],
    ['A&E, R.A.A. and s.47', ['a&e', 'raa', 'and', 's47']],
    ['0-25, 1:20 and 14–16', ['0-25', '1:20', 'and', '14-16']],
    ['children’s homes’ staff', ['children', 'homes', 'staff']],
    ['16- and 17-year-olds', ['16', 'and', '17', 'year', 'olds']],
  ])('“%s” are read whole', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('that are joined by hyphens are found as one and as two', () => {
    expect(wordsIn('pre-birth')).toMatchObject([
      { form: 'pre', also: ['prebirth'], joined: 2 },
      { form: 'birth' },
    ]);
  });

  it.each(['head of service', 'Children’s services', 'multi-agency hub', '63 per cent', ''])(
    'are the same where only their forms are asked for: “%s”',
    (text) => expect(formsIn(text)).toEqual(forms(text)),
  );

  it('that spell a number are found by the number', () => {
    expect(wordsIn('four sixth').map(({ also }) => also)).toEqual([['4'], ['6th']]);
  });

  it('know where they stand', () => {
    const text = 'About 63 per cent left.';
    const [, share] = wordsIn(text);
    expect(text.slice(share?.start, share?.end)).toBe('63 per cent');
  });
});

describe('forms of a word', () => {
  it.each([
    ['placements', 'placement'],
    ['children', 'child'],
    ['exploitation', 'exploited'],
    ['supervision', 'supervised'],
    ['adopters', 'adoption'],
    ['caseloads', 'caseload'],
    ['knives', 'knife'],
    ['communities', 'community'],
  ])('“%s” and “%s” share a stem', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ['caring', 'cars'],
    ['missing', 'mission'],
    ['allotments', 'allotted'],
    ['department', 'departed'],
    ['community', 'communication'],
    ['university', 'universal'],
    ['s47', 's17'],
  ])('“%s” and “%s” do not', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

describe('months', () => {
  it('are known with their year, by name or cut short', () => {
    expect(monthAt(['may', '2021'], 0)).toEqual({ token: '@2021-05', length: 2 });
    expect(monthAt(['sept', '2019'], 0)).toEqual({ token: '@2019-09', length: 2 });
  });

  it('of a span take the year that follows both', () => {
    expect(monthTokens(forms('28 April to 4 May 2021'))).toEqual(['@2021-04', '@may', '@2021-05']);
  });

  it('are not the verb “may”', () => {
    expect(isMonthAt(forms('children may wait'), 1)).toBe(false);
    expect(isMonthAt(forms('on 4 May'), 2)).toBe(true);
  });
});

describe('words for the same thing', () => {
  const keysAt = (text: string) =>
    groupsAt(forms(text).map(stem), 0).map(({ group, length }) => [group.key, length]);

  it('are found in any form, the longest first', () => {
    expect(keysAt('locums')).toEqual([['=agency', 1]]);
    expect(keysAt('children in care')).toEqual([
      ['=lookedafter', 3],
      ['=child', 1],
    ]);
  });
});

describe('what people type', () => {
  const asked = (text: string) =>
    groupsAskedAt(forms(text).map(stem), 0).filter(({ length }) => length === forms(text).length);
  const heldAs = (text: string) => groupsAt(forms(text).map(stem), 0).map(({ group }) => group.key);

  it('finds how reports say it, and not the other way round', () => {
    const [found] = asked('keep tabs on');
    expect(found?.group.words).toContain('oversight');
    expect(heldAs('oversight')).toContain(found?.group.key);
    expect(asked('oversight')).toEqual([]);
  });

  it('stands in one line only, so that it is kept in one place', () => {
    const typed = [
      ...SPOKEN.trim()
        .split('\n')
        .map((line) => line.split(': ')[0] ?? ''),
      ...SAME.trim().split('\n'),
    ];
    const ambiguous = typed
      .flatMap((line) => line.split(', '))
      .filter((word) => new Set(asked(word).map(({ group }) => group.key)).size > 1);
    expect(ambiguous).toEqual([]);
  });
});
