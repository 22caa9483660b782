import { isSiteAddress } from '../model/address-schemas.ts';
import { error, type Diagnostic } from '../model/diagnostics.ts';

const FROM_GIT = 'git checkout content/permalinks.txt';
/** A list that was mixed up has hundreds of such lines, and the cure is one for all. */
const TOLD = 10;

/** `content/permalinks.txt` -> the addresses ever published, one a line; `text` is null where the file is missing. */
export function compilePermalinks({ path, text }: { path: string; text: string | null }): {
  addresses: string[];
  diagnostics: Diagnostic[];
} {
  const lost = text === null ? 'is missing' : text.trim() === '' ? 'is empty' : null;
  if (text === null || lost) return { addresses: [], diagnostics: [lostList(path, lost ?? '')] };
  const addresses = text.replace(/\n+$/u, '').split('\n');
  const diagnostics = [
    ...addresses.flatMap((address, index) => faultsOf(address, index, path)),
    ...cutEnd(path, text),
  ];
  return { addresses, diagnostics: diagnostics.length > 0 ? diagnostics : outOfOrder(addresses, path) };
}

/** Without the list, what vanished would not be missed. */
function lostList(path: string, what: string): Diagnostic {
  const message = `The list of the addresses that were ever published ${what}: without it none of them would be missed. Take it back from git; a new site begins with a line “/”.`;
  return error({ rule: 'address-list', file: path, place: null, message, expected: [FROM_GIT] });
}

function faultsOf(address: string, index: number, path: string): Diagnostic[] {
  if (isSiteAddress(address)) return [];
  const message = `“${address.slice(0, 60)}” is not an address of this site. The tools keep this file: take back what was changed by hand.`;
  return [error({ rule: 'invalid-value', file: path, place: { line: index + 1, column: 1 }, message })];
}

/** Every line ends with a line end; a list that was cut, as by a full disk, seldom does. */
function cutEnd(path: string, text: string): Diagnostic[] {
  if (text.endsWith('\n')) return [];
  const message =
    'The list ends in the middle of a line, so a part of it may be lost: take it back from git.';
  const place = { line: text.split('\n').length, column: 1 };
  return [error({ rule: 'address-list', file: path, place, message, expected: [FROM_GIT] })];
}

/** Lines of two branches that were put together stand twice or out of order. Nothing is lost, and a build writes them anew. */
function outOfOrder(addresses: readonly string[], path: string): Diagnostic[] {
  const wrong = addresses.flatMap((address, index) => {
    const before = addresses[index - 1];
    return before !== undefined && before >= address ? [{ address, index, isTwin: before === address }] : [];
  });
  return wrong.slice(0, TOLD).map(({ address, index, isTwin }) => ({
    ...error({
      rule: 'address-list',
      file: path,
      place: { line: index + 1, column: 1 },
      message: `“${address}” ${isTwin ? 'stands here twice' : 'is out of order'}: a build puts the list in order, and loses nothing of it.`,
      expected: ['npm run build'],
    }),
    severity: 'warning',
  }));
}
