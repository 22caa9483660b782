/** How long work goes on before clicks and keys get their turn; a slow phone takes four times as long for the same. */
const TURN_MS = 8;

let turnBegan = 0;

/** Not every browser has it yet. */
const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };

/** Timers that follow each other wait 4 ms each at least; the browser's own way does not wait. */
const nextTurn = (): Promise<void> => scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** Lets what waits go first where work has gone on for long; to be called between steps of it. */
export async function giveWay(): Promise<void> {
  if (performance.now() - turnBegan < TURN_MS) return;
  await nextTurn();
  turnBegan = performance.now();
}
