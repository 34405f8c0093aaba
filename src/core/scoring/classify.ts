// The class of a total, and the classes still possible where scores are missing.
import type { Method } from '../method/method';
import { between, type Outcome } from '../summary/summary';

/** Index of the class that holds the total; -1 where it falls between two classes. */
export function classIndex(method: Method, total: number): number {
  return method.classes.findIndex((band) => total >= band.from && total <= band.to);
}

/** The classes on both sides of a total that is in none, from low to high. */
export function neighbours(method: Method, total: number): Outcome[] {
  const below = method.classes.filter((band) => band.to < total).slice(-1);
  const above = method.classes.filter((band) => band.from > total).slice(0, 1);
  return [...below, ...above].map((band) => band.key);
}

/**
 * Every outcome that a total from low to high can have, from low to high and each once. Missing scores move in steps of
 * the scale, so the totals in between are reached in these steps.
 */
export function possibleOutcomes(method: Method, low: number, high: number): Outcome[] {
  const { step } = method.scale;
  const outcomes: Outcome[] = [];
  for (let k = 0; k <= Math.round((high - low) / step); k++) {
    const index = classIndex(method, round(low + k * step));
    const outcome = method.classes[index]?.key ?? between;
    if (!outcomes.includes(outcome)) outcomes.push(outcome);
  }
  return outcomes;
}

/** Sums of tenths are held a hair off; totals are compared at nine decimals. */
export const round = (value: number): number => Math.round(value * 1e9) / 1e9;
