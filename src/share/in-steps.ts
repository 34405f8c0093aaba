// Long work in short turns, so that a page stays alive and a bar can move.

export interface Turns<T> {
  /** Lets the page draw and answer. */
  pause: () => Promise<void>;
  /** Told after each turn with the last step of it. */
  tell?: (step: T) => void;
  /** Milliseconds since whenever. */
  now: () => number;
  /** Milliseconds of a turn. */
  turn?: number;
  isCancelled?: () => boolean;
}

/** All steps; null where it was cancelled. */
export async function inSteps<T>(
  steps: Iterable<T>,
  { pause, tell, now, turn = 40, isCancelled }: Turns<T>,
): Promise<T[] | null> {
  const all: T[] = [];
  let since = now();
  for (const step of steps) {
    all.push(step);
    if (now() - since < turn) continue;
    tell?.(step);
    await pause();
    if (isCancelled?.()) return null;
    since = now();
  }
  return all;
}
