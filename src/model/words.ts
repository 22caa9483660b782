import { z } from 'zod';

/** Text of at least one character that is seen; blanks around it are none of it. */
export const text = z.string().trim().min(1);

/** Words of every other sentence: as the name of one thing, they would be linked wherever they stand. */
const COMMON = new Set(
  `a an the and or but of in on at to for from by with without as is are was were be been it its this that these those
  they their them he she his her we our you who which what when where how all any each some no not more most other
  child children family families parent parents carer carers adult adults people person young team teams worker workers
  work social care service services council councils county city town borough district london england area local
  authority authorities school schools health police home homes support help early plan plans planning practice quality
  report reports inspection inspections inspector inspectors visit visits letter letters finding findings good
  inadequate outstanding adequate improvement improvements need needs risk risks case cases year years month months day
  days north south east west central`.split(/\s+/u),
);

/** True of one word that means too many things to be the name of any. */
export const isCommonWord = (name: string): boolean => COMMON.has(name.trim().toLowerCase());

/** Text in the order of its signs, which is that of dates and ids too: much faster than that of a language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
