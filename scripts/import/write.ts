import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PlanStep } from '../../src/importer/plan/plan.ts';
import { writeWhole } from '../../src/load/write-whole.ts';
import { readExact } from './stored.ts';

/** Why a step of a plan was not done, in a sentence; null where it was. */
export type Refusal = string | null;

type Merge = Extract<PlanStep, { action: 'merge' }>;
type Create = Extract<PlanStep, { action: 'create' }>;

/** Does what a step of the plan says and nothing else. */
export function carryOut(step: PlanStep, root: string): Refusal {
  if (step.action === 'create') return create(step, root);
  return step.action === 'merge' && step.text !== step.before ? replace(step, root) : null;
}

/** Writes a file that is not there; one that is there is never replaced. */
function create({ file, text }: Create, root: string): Refusal {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  try {
    writeFileSync(full, text, { flag: 'wx' });
    return null;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') {
      // What a full disk has cut is no draft: the next import is to find nothing here.
      rmSync(full, { force: true });
      throw problem;
    }
    return 'It is there already, though the plan calls it new. Nothing was written: import again.';
  }
}

/** Replaces a file at once and whole, if it is still the one that the plan was made for. */
function replace({ file, before, text }: Merge, root: string): Refusal {
  const full = path.join(root, file);
  if (readExact(full) !== before)
    return 'It was changed while the reports were read. Nothing was written: import again.';
  writeWhole(full, text);
  return null;
}
