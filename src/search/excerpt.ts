/** A run of words that matched together, or of words between. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** Statements are shown whole; longer prose around the first word that matched. */
const MOST_WORDS = 60;
const WORDS_BEFORE = 12;

function windowOf(length: number, first: number): { start: number; end: number } {
  if (length <= MOST_WORDS) return { start: 0, end: length };
  const start = Math.max(0, Math.min(first - WORDS_BEFORE, length - MOST_WORDS));
  return { start, end: start + MOST_WORDS };
}

/** One word more; the space between words that matched and others is not marked. */
function append(segments: Segment[], word: string, marked: boolean): void {
  const last = segments.at(-1);
  const space = last && !last.text.endsWith(' ') ? ' ' : '';
  if (last?.marked === marked) last.text += space + word;
  else if (last && marked) {
    last.text += space;
    segments.push({ text: word, marked });
  } else segments.push({ text: space + word, marked });
}

/** A text, and where in it the words stand that matched -> what to show of it. */
export function excerptOf(text: string, matched: number[]): Segment[] {
  const words = text.split(/\s+/u).filter(Boolean);
  const marks = new Set(matched);
  const { start, end } = windowOf(words.length, Math.min(...matched, words.length));
  const segments: Segment[] = start > 0 ? [{ text: '… ', marked: false }] : [];
  for (let at = start; at < end; at += 1) append(segments, words[at] ?? '', marks.has(at));
  return end < words.length ? [...segments, { text: ' …', marked: false }] : segments;
}
