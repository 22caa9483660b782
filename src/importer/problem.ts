/** Why a file gives no facts. */
export type ProblemKind =
  | 'not-a-pdf'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'no-text'
  | 'other-report'
  | 'unknown-council'
  | 'duplicate'
  | 'unreadable';

/** A file that cannot be imported, with the reason in a sentence for the maintainer. */
export class ImportProblem extends Error {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, message: string) {
    super(message);
    this.name = 'ImportProblem';
    this.kind = kind;
  }
}
