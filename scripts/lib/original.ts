import { refusalOf, type PoliteFetch } from './polite.ts';

/** An original as it was sent, or why there is none, in words. */
type Original = { bytes: Buffer; etag: string | null } | { unchanged: true } | { why: string };

/** Asks for a PDF; a page that says “not found” under its address is seen for what it is. `etag`: of the copy that is at hand. */
export async function askForOriginal(
  url: string,
  ask: PoliteFetch,
  etag: string | null = null,
): Promise<Original> {
  try {
    const response = await ask(url, etag === null ? {} : { headers: { 'if-none-match': etag } });
    if (response.status === 304) return { unchanged: true };
    if (!response.ok) return { why: `answers ${response.status}` };
    const bytes = Buffer.from(await response.arrayBuffer());
    const why = faultOf(bytes, response);
    return why === null ? { bytes, etag: response.headers.get('etag') } : { why };
  } catch (problem) {
    return { why: `does not answer (${refusalOf(problem)})` };
  }
}

function faultOf(bytes: Buffer, response: Response): string | null {
  const length = response.headers.get('content-length');
  if (length !== null && !response.headers.has('content-encoding') && Number(length) !== bytes.length)
    return `sent ${bytes.length} bytes of ${length}`;
  if (bytes.subarray(0, 1024).includes('%PDF-')) return null;
  return /<html|<!doctype/iu.test(bytes.subarray(0, 1024).toString('latin1'))
    ? 'is a web page and not a PDF'
    : 'is not a PDF';
}
