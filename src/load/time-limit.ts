import { createContext, Script } from 'node:vm';

// Work that does not wait for anything can only be ended from outside, which Node does for scripts.
const context = createContext({ work: () => undefined });
const script = new Script('work()');

/** On a busy machine work takes long and does little: it gets this many times as long before it is ended. */
const PATIENCE = 12;

/** What work gives; null where it was not done in that much time of its own, and was ended. Its own errors pass. */
export function withinTime<T>(work: () => T, milliseconds: number): T | null {
  const started = timeOfOwn();
  const outcome = runFor(work, milliseconds);
  if (outcome) return outcome.value;
  return timeOfOwn() - started > milliseconds / 2
    ? null
    : (runFor(work, milliseconds * PATIENCE)?.value ?? null);
}

function timeOfOwn(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function runFor<T>(work: () => T, milliseconds: number): { value: T } | null {
  let outcome: { value: T } | null = null;
  context.work = () => void (outcome = { value: work() });
  try {
    script.runInContext(context, { timeout: milliseconds });
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw problem;
    return null;
  }
  return outcome;
}
