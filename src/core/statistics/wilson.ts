// The Wilson score interval of a share, for a sample of a population whose size is known or not.

/** The normal deviate of 95 % confidence. */
const z = 1.959963984540054;

/**
 * The 95 % score interval of Wilson without continuity correction: method 3 of Newcombe, Statistics in Medicine 17 (1998)
 * 857–872. Both ends are shares within 0 and 1. For a sample of a finite population n is replaced by n(N − 1) / (N − n).
 *
 * @param population N, the units that the n were drawn from; left out: without limit
 * @returns null where every unit was taken: then no sampling is left to be uncertain of
 * @throws RangeError where the numbers cannot be counts of one sample
 * @example wilson(81, 263).low.toFixed(4) //=> '0.2553'
 * @example wilson(20, 40, 79).high.toFixed(4) //=> '0.6070'
 * @example wilson(23, 40, 40) //=> null
 */
export function wilson(count: number, n: number, population = Infinity): { low: number; high: number } | null {
  if (![count, n].every(Number.isInteger) || count < 0 || n < 1 || count > n)
    throw new RangeError(`wilson: ${count} of ${n}`);
  if (!(population >= n) || (population !== Infinity && !Number.isInteger(population))) {
    throw new RangeError(`wilson: ${n} of a population of ${population}`);
  }
  if (population === n) return null;
  const size = population === Infinity ? n : (n * (population - 1)) / (population - n);
  const share = count / n;
  const square = z * z;
  const middle = share + square / (2 * size);
  const half = z * Math.sqrt((share * (1 - share)) / size + square / (4 * size * size));
  const scale = 1 + square / size;
  return {
    low: count === 0 ? 0 : Math.max(0, (middle - half) / scale),
    high: count === n ? 1 : Math.min(1, (middle + half) / scale),
  };
}
