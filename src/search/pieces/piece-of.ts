/** The last of some rising starts that is not after what is looked for. */
export function pieceOf<T>(starts: readonly T[], wanted: T): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as T) <= wanted) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
