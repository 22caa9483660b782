import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Header = readonly [name: string, value: string];

/** Headers for the addresses that a pattern of `_headers` takes in. */
export interface HeaderBlock {
  pattern: RegExp;
  headers: Header[];
}

/** Reads the `_headers` of a built site, as hosts do; a folder without one sets none. */
export function readHeaders(folder: string): HeaderBlock[] {
  const file = path.join(folder, '_headers');
  const blocks: HeaderBlock[] = [];
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/u) : []) {
    if (/^\S/u.test(line)) blocks.push({ pattern: patternOf(line), headers: [] });
    else if (line.trim()) blocks.at(-1)?.headers.push(headerOf(line));
  }
  return blocks;
}

/** The headers of an address: of all blocks that take it in, the last one's word for each. */
export const headersFor = (blocks: readonly HeaderBlock[], pathname: string): Record<string, string> =>
  Object.fromEntries(
    blocks.filter(({ pattern }) => pattern.test(pathname)).flatMap(({ headers }) => headers),
  );

/** `/x/:build/*`: a name after a colon stands for one part of the address, a star for all that follows. */
function patternOf(line: string): RegExp {
  const literal = line.trim().replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll(/:\w+/gu, '[^/]+').replaceAll('*', '.*')}$`, 'u');
}

function headerOf(line: string): Header {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
}
