import type { Figure } from '../compiler/compiled.ts';
import { amountsIn, amountsOfLabel, type Amount } from './amounts.ts';

type Counted = Pick<Figure, 'text' | 'value' | 'unit'>;

const KINDS: Record<string, Amount['kind']> = {
  percent: 'percent',
  'per cent': 'percent',
  '%': 'percent',
  pounds: 'pounds',
};

/** "63" whose unit says that it is in per cent is looked for as "63%". */
function wanted({ text, value, unit }: Counted): Amount[] {
  const kind = KINDS[unit] ?? 'count';
  const amounts = amountsOfLabel(text);
  if (amounts.length === 0) return [{ value, kind, unit: null }];
  return amounts.map((amount) => (amount.kind === 'count' ? { ...amount, kind } : amount));
}

/** Twelve months are a year, and a fifth is 20%. */
function common({ value, kind, unit }: Amount): Amount {
  if (unit === 'year') return { value: value * 12, kind, unit: 'month' };
  return kind === 'share' ? { value: value * 100, kind: 'percent', unit } : { value, kind, unit };
}

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

function same(want: Amount, found: Amount): boolean {
  const [a, b] = want.unit === null ? [want, { ...found, unit: null }] : [want, found];
  const [x, y] = [common(a), common(b)];
  return x.kind === y.kind && x.unit === y.unit && near(x.value, y.value);
}

/** Whether a text states a figure: the same number, as a count, in per cent or in pounds, however it is written. */
export function states(text: string, figure: Counted): boolean {
  const found = amountsIn(text);
  return wanted(figure).every((want) => found.some((amount) => same(want, amount)));
}
