import fc from 'fast-check';
import { wilson } from '../../../src/core/statistics/wilson';

const rounded = (interval: ReturnType<typeof wilson>) =>
  interval && [interval.low, interval.high].map((end) => Number(end.toFixed(4)));

describe('an interval of Wilson', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the published one', (count, n, low, high) => {
    expect(rounded(wilson(count, n))).toEqual([low, high]);
  });

  test('of a sample of a small population is that of a larger sample', () => {
    // 40 (79 − 1) / (79 − 40) = 80, and 20 of 40 is the share of 40 of 80.
    expect(rounded(wilson(20, 40, 79))).toEqual(rounded(wilson(40, 80)));
    // 1.96² / 80 = 0.04802, and 0.5 ± √(0.04802² + 0.04802) / (2 × 1.04802).
    expect(rounded(wilson(20, 40, 79))).toEqual([0.393, 0.607]);
    // 40 × 230 / 191 = 48.1675 in the place of n, by another program.
    expect(rounded(wilson(23, 40, 231))).toEqual([0.435, 0.7039]);
  });

  test('is none where everything was taken', () => {
    expect(wilson(23, 40, 40)).toBeNull();
    expect(wilson(1, 1, 1)).toBeNull();
  });

  test.each([
    [12, 10, Infinity],
    [-1, 10, Infinity],
    [0, 0, Infinity],
    [1.5, 10, Infinity],
    [1, 10, 9],
    [1, 10, NaN],
    [1, 10, 20.5],
    [NaN, 10, 20],
  ])('of %d in %d out of %d is refused', (count, n, population) => {
    expect(() => wilson(count, n, population)).toThrow(RangeError);
  });

  test('holds the share, stays within 0 and 1, and narrows as more of the population is taken', () => {
    const sample = fc
      .tuple(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([n, more, part]) => ({ n, population: n + more, count: Math.round(part * n) }));
    fc.assert(
      fc.property(sample, ({ n, population, count }) => {
        const { low, high } = wilson(count, n, population)!;
        const wide = wilson(count, n)!;
        const tiny = 1e-12;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(count / n);
        expect(high).toBeGreaterThanOrEqual(count / n);
        expect(high).toBeLessThanOrEqual(1);
        expect(high - low).toBeLessThanOrEqual(wide.high - wide.low + tiny);
      }),
      { verbose: 1 },
    );
  });
});
