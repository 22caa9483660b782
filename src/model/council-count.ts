import { inDigits } from './digits.ts';

/** 157, 4 -> "including 4 that no longer exist": what a count of councils must not leave unsaid; empty where all exist. */
export function goneInWords(all: number, gone: number): string {
  if (gone === 0) return '';
  if (gone === all) return all === 1 ? 'which no longer exists' : 'which no longer exist';
  return `including ${inDigits(gone)} that no longer ${gone === 1 ? 'exists' : 'exist'}`;
}

/** 157, 4 -> "157 councils (including 4 that no longer exist)". */
export function councilsInWords(all: number, gone: number): string {
  const words = goneInWords(all, gone);
  return `${inDigits(all)} ${all === 1 ? 'council' : 'councils'}${words && ` (${words})`}`;
}
