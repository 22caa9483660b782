/** The hues that marks are drawn in; the style sheet says which colour each is by day and by night. */
export type Tint = 'indigo' | 'teal' | 'blue' | 'amber' | 'sand' | 'red';

/** A grade as its scale has it. */
export interface GradeFacts {
  /** The inspectorate's word. */
  name: string;
  tint: Tint;
  /** What one council, and what several, are said to do that have it, where that is not “is good”, “are good”. */
  said?: readonly [one: string, several: string];
}

/** The grades that a framework can give, best first, however many. */
export type Scale = Readonly<Record<string, GradeFacts>>;

const outstanding = { name: 'Outstanding', tint: 'indigo' } as const;
const good = { name: 'Good', tint: 'teal' } as const;
const inadequate = { name: 'Inadequate', tint: 'red' } as const;

/** Ofsted's grades of social care since November 2013. */
export const FOUR_GRADES = {
  outstanding,
  good,
  'requires-improvement': {
    name: 'Requires improvement',
    tint: 'amber',
    said: ['requires improvement', 'require improvement'],
  },
  inadequate,
} as const satisfies Scale;

/** Ofsted's grades before, with “adequate” as the third. */
export const FOUR_GRADES_WITH_ADEQUATE = {
  outstanding,
  good,
  adequate: { name: 'Adequate', tint: 'sand' },
  inadequate,
} as const satisfies Scale;
