import { createContext, Script } from 'node:vm';

// Work that does not wait for anything can only be ended from outside, which Node does for scripts.
const context = createContext({ work: () => undefined });
const script = new Script('work()');

/** What work gives; null where it was not done in time, and was ended. Its own errors pass. */
export function withinTime<T>(work: () => T, milliseconds: number): T | null {
  let outcome: { value: T } | null = null;
  context.work = () => void (outcome = { value: work() });
  try {
    script.runInContext(context, { timeout: milliseconds });
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw problem;
    return null;
  }
  return (outcome as { value: T } | null)?.value ?? null;
}
