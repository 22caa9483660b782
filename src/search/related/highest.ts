/** The places with the highest scores that are `wanted`, highest first: what is not among the best is passed over, not sorted. */
export function highest(
  places: Int32Array,
  scores: Float32Array,
  most: number,
  isWanted: (place: number) => boolean,
): number[] {
  const best: number[] = [];
  let least = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number;
    const score = scores[place] as number;
    if ((best.length === most && score <= least) || !isWanted(place)) continue;
    let at = best.length < most ? best.length : most - 1;
    for (; at > 0 && (scores[best[at - 1] as number] as number) < score; at -= 1)
      best[at] = best[at - 1] as number;
    best[at] = place;
    least = scores[best[best.length - 1] as number] as number;
  }
  return best;
}
