import { GRADES, type Grade } from '../model/grades.ts';
import { gradeBars, type Bar } from './glyphs.ts';

const pathOf = (bars: readonly Bar[]): string =>
  bars.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}H${x}z`).join('');

const barsIn = (bars: readonly Bar[], name: string): string =>
  bars.length === 0 ? '' : `<path class="${name}" d="${pathOf(bars)}"/>`;

function gradeSymbol(grade: Grade | null): string {
  const bars = gradeBars(grade);
  const [filled, empty] = [bars.filter((bar) => bar.filled), bars.filter((bar) => !bar.filled)];
  return `<symbol id="grade-${grade ?? 'none'}" viewBox="0 0 17 14">${barsIn(filled, 'bar')}${barsIn(empty, 'bar-empty')}</symbol>`;
}

/** The shapes of grades as SVG symbols. It stands on every page, so it is written once and without spaces. */
export const SPRITE = [...(Object.keys(GRADES) as Grade[]), null].map(gradeSymbol).join('');
