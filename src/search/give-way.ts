/** How long work goes on before clicks and keys get their turn; a slow phone takes four times as long for the same. */
const TURN_MS = 8;

let turnBegan = 0;

/** Lets what waits go first where work has gone on for long; to be called between steps of it. */
export async function giveWay(): Promise<void> {
  if (performance.now() - turnBegan < TURN_MS) return;
  await new Promise((resolve) => setTimeout(resolve));
  turnBegan = performance.now();
}
