import { isSiteAddress } from '../model/address-schemas.ts';
import { CHANGE_KINDS, type ChangeKind, type LoggedChange } from '../model/changes.ts';
import { isExactDate } from '../model/dates.ts';
import { error, type Diagnostic } from '../model/diagnostics.ts';
import type { CouncilId, ThemeId } from '../model/ids.ts';
import { remembered } from '../model/once.ts';
import type { TextFile } from './text.ts';

/** `content/changes.txt` -> what became of statements and events, in the order in which it was written down. */
export function compileChanges({ path, text }: TextFile): {
  changes: LoggedChange[];
  diagnostics: Diagnostic[];
} {
  // A day has thousands of lines.
  const isDay = remembered(isExactDate);
  const read = text
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : (changeIn(line, isDay) ?? fault(path, line, index))));
  return {
    changes: read.filter((one) => 'mark' in one),
    diagnostics: read.filter((one) => 'rule' in one),
  };
}

function changeIn(line: string, isDay: (word: string) => boolean): LoggedChange | null {
  const [date = '', kind = '', mark = '', address = '', council = '', ...themes] = line.split(' ');
  const isSound =
    isDay(date) &&
    (CHANGE_KINDS as readonly string[]).includes(kind) &&
    /^[0-9a-f]{12}$/u.test(mark) &&
    isSiteAddress(address) &&
    council !== '';
  if (!isSound) return null;
  return {
    date,
    kind: kind as ChangeKind,
    mark,
    address,
    council: council as CouncilId,
    themes: themes as ThemeId[],
  };
}

function fault(file: string, line: string, index: number): Diagnostic {
  const message = `“${line.slice(0, 60)}” is not a change as the tools write it. They keep this file: take back what was changed by hand.`;
  return error({ rule: 'invalid-value', file, place: { line: index + 1, column: 1 }, message });
}
