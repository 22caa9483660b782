import type { CouncilId, ThemeId } from './ids.ts';

/** What can become of a statement or an event. `left` and `came`: it moved to another address and says the same. */
export const CHANGE_KINDS = ['new', 'changed', 'withdrawn', 'left', 'came'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One line of `content/changes.txt`: what became of a statement or an event on a day. */
export interface LoggedChange {
  /** `2026-11-27`. */
  date: string;
  kind: ChangeKind;
  /** A mark of all that it said then; the same as long as it says the same. */
  mark: string;
  address: string;
  council: CouncilId;
  themes: ThemeId[];
}

/** What it says is no longer at that address. */
export const isOver = ({ kind }: Pick<LoggedChange, 'kind'>): boolean =>
  kind === 'withdrawn' || kind === 'left';

/** A change -> its line. */
export const changeLine = ({ date, kind, mark, address, council, themes }: LoggedChange): string =>
  [date, kind, mark, address, council, ...themes].join(' ');
