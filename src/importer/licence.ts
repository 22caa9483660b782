import type { Licence } from '../model/sources.ts';

/** The licence that the document itself states in its closing part. */
export function licenceIn(text: string): Licence {
  if (/Open Government Licen[cs]e/iu.test(text)) return 'ogl-3';
  const isUnaltered = /do not alter the information|reproduced without adaptation/iu.test(text);
  return isUnaltered && /non-?\s?commercial/iu.test(text) ? 'ofsted-unaltered' : 'not-stated';
}
