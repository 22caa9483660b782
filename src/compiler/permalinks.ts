import { siteAddress } from '../model/addresses.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import { mergeConflict } from './guards.ts';
import { error, type TextFile } from './text.ts';

/** `content/permalinks.txt` -> the addresses ever published, one a line. */
export function compilePermalinks({ path, text }: TextFile): {
  addresses: string[];
  diagnostics: Diagnostic[];
} {
  const conflict = mergeConflict({ path, text });
  if (conflict) return { addresses: [], diagnostics: [conflict] };
  const addresses = text
    .replace(/\n+$/u, '')
    .split('\n')
    .filter((line, index) => line !== '' || index > 0);
  const diagnostics = addresses.flatMap((address, index) => {
    if (siteAddress.safeParse(address).success) return [];
    const message = `“${address.slice(0, 60)}” is not an address of this site. The tools keep this file: take back what was changed by hand.`;
    return [error({ rule: 'invalid-value', file: path, place: { line: index + 1, column: 1 }, message })];
  });
  return { addresses, diagnostics };
}
