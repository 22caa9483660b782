import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Step } from '../../src/importer/plan/plan.ts';
import { readExact } from './stored.ts';

/** Why a step of a plan was not done, in a sentence; null where it was. */
export type Refusal = string | null;

type Merge = Extract<Step, { action: 'merge' }>;
type Create = Extract<Step, { action: 'create' }>;

/** Does what a step of the plan says and nothing else. */
export function carryOut(step: Step, root: string): Refusal {
  if (step.action === 'create') return create(step, root);
  return step.action === 'merge' && step.text !== step.before ? replace(step, root) : null;
}

/** Writes a file that is not there; one that is there is never replaced. */
function create({ file, text }: Create, root: string): Refusal {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  try {
    writeFileSync(path.join(root, file), text, { flag: 'wx' });
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return 'It is there already, though the plan calls it new. Nothing was written: import again.';
  }
}

/** Replaces a file at once and whole, if it is still the one that the plan was made for. */
function replace({ file, before, text }: Merge, root: string): Refusal {
  const full = path.join(root, file);
  if (readExact(full) !== before)
    return 'It was changed while the reports were read. Nothing was written: import again.';
  const beside = `${full}.${process.pid}.new`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, full);
  } finally {
    rmSync(beside, { force: true });
  }
  return null;
}

/** Writes a file that only the importer makes, such as the full text of a report. */
export function overwrite(root: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
