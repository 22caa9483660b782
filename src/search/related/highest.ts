/** The places with the highest scores, highest first: what is not among the best is passed over, not sorted. */
export function highest(places: Int32Array, scores: Float32Array, most: number): number[] {
  const best: number[] = [];
  let least = 0;
  for (const place of places) {
    const score = scores[place] as number;
    if (best.length === most && score <= least) continue;
    let at = best.length;
    while (at > 0 && (scores[best[at - 1] as number] as number) < score) at -= 1;
    best.splice(at, 0, place);
    if (best.length > most) best.pop();
    least = scores[best[best.length - 1] as number] as number;
  }
  return best;
}
