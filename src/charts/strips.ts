/** A part of a tall drawing. */
interface Strip {
  top: number;
  height: number;
  /** What stands at this height belongs to it. */
  holds: (y: number) => boolean;
}

/**
 * Cuts a tall drawing at heights from the top down. The strips stand below each other without a gap; a sheet of paper
 * ends between two of them, where it would cut one drawing through a row.
 */
export const strips = (cuts: readonly number[], height: number): Strip[] =>
  cuts.map((top, at) => {
    const end = cuts[at + 1] ?? height;
    return { top, height: end - top, holds: (y) => y >= top && y < end };
  });
