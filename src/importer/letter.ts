import type { DateSpan, PartialDate } from '../model/dates.ts';
import { ORDINALS } from '../model/number-words.ts';
import { daysIn } from './dates.ts';
import { nameIn } from './inspector.ts';
import type { Line } from './lines.ts';
import { comparableText, textOfLines } from './text.ts';

/** What a letter on a visit states in its sentences. */
interface LetterFacts {
  dates: DateSpan | null;
  published: PartialDate | null;
  number: number | null;
  inspectors: string[];
}

const DAY_LINE = /^\d{1,2}(?:st|nd|rd|th)? \p{L}+ 20\d\d$/u;
const NOTHING: LetterFacts = { dates: null, published: null, number: null, inspectors: [] };

const spanOf = (days: PartialDate[]): DateSpan | null => {
  const [start, end] = [days[0], days.at(-1)];
  return start && end ? { start, end: end === start ? null : end } : null;
};

/** "The inspectors were A, HMI, B, HMI and C, Ofsted Inspector." -> A, B, C. */
function inspectorsIn(text: string): string[] {
  const list =
    /inspectors? (?:for|on) this visit (?:were|was) (?<names>[^.]+)|inspectors? (?:were|was) (?<others>[^.]+)/iu.exec(
      text,
    )?.groups;
  const names = list?.names ?? list?.others ?? '';
  return names.split(/,|;| and /u).flatMap((part) => nameIn(part.trim()) ?? []);
}

/** Facts of a letter, from the sentences that such letters always have. */
export function letterFacts(lines: readonly Line[]): LetterFacts {
  if (!lines.some((line) => /^dear /iu.test(line.text))) return NOTHING;
  const text = textOfLines(lines);
  const visit =
    /visit (?:to|of) [^.]{3,90}? (?:on|from|between) (?<days>[^.]{5,60}?20\d\d)/iu.exec(text)?.groups?.days ??
    '';
  const joint =
    /(?:between|from|on) (?<days>\d[^.]{5,60}?20\d\d)[^.]{0,200}? joint (?:targeted area )?inspection/iu.exec(
      text,
    )?.groups?.days ?? '';
  const ordinal = new RegExp(
    `the (?<ordinal>${ORDINALS.slice(1).join('|')}) (?:monitoring|focused) visit`,
    'iu',
  ).exec(comparableText(text))?.groups?.ordinal;
  const dated = lines.find((line) => DAY_LINE.test(line.text));
  return {
    dates: spanOf(daysIn(visit || joint)),
    published: daysIn(dated?.text ?? '')[0] ?? null,
    number: ordinal ? ORDINALS.indexOf(ordinal) : null,
    inspectors: inspectorsIn(text),
  };
}
