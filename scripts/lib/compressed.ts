import { constants, createBrotliCompress, createGzip, type BrotliCompress, type Gzip } from 'node:zlib';

const WRITERS: Record<string, () => BrotliCompress | Gzip> = {
  // Brotli's own default takes seconds for a long page; hosts compress on the way at about this level.
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: () => createGzip(),
};

const IS_TEXT = /^text\/|json|javascript|xml|manifest/u;

/** Chooses how a file of this type is compressed for a browser that accepts these encodings, as a static host does. */
export function compressed(
  type: string,
  accepted: string,
): { encoding: string; writer: BrotliCompress | Gzip } | null {
  if (!IS_TEXT.test(type)) return null;
  const names = accepted.split(',').map((part) => part.trim());
  // A name with a weight of nothing (`br;q=0`) is refused, so only a bare name counts as accepted.
  const encoding = Object.keys(WRITERS).find((name) => names.includes(name));
  const writer = encoding === undefined ? undefined : WRITERS[encoding]?.();
  return encoding === undefined || writer === undefined ? null : { encoding, writer };
}
