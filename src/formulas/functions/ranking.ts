// Functions of the order of numbers: MEDIAN, RANK, LARGE, SMALL.

import { toBoolean, toNumber } from '../values/coerce';
import { sameNumber } from '../values/compare';
import { numbersAmong, sortedNumbers } from '../values/numbers';
import { errors, type FormulaValue, isError } from '../values/values';
import type { EagerFunction, Functions } from './function';

const rank = ranked((before) => before + 1);

export const ranking: Functions = {
  MEDIAN: {
    takes: 'r',
    repeats: 1,
    call(args, place) {
      const numbers = numbersAmong(args, place);
      if (!Array.isArray(numbers)) return numbers;
      if (numbers.length === 0) return errors.number;
      const sorted = numbers.sort((a, b) => a - b);
      return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
    },
  },
  LARGE: nth((sorted, position) => sorted[sorted.length - position]),
  SMALL: nth((sorted, position) => sorted[position - 1]),
  RANK: rank,
  'RANK.EQ': rank,
  'RANK.AVG': ranked((before, ties) => before + (ties + 1) / 2),
};

function nth(pick: (sorted: readonly number[], position: number) => number | undefined): EagerFunction {
  return {
    takes: 'rs',
    call([range = null, position = null], place) {
      const sorted = sortedNumbers(range, place);
      const number = toNumber(position as FormulaValue, place.reader.locale);
      if (isError(number)) return number;
      return Array.isArray(sorted) ? (pick(sorted, Math.floor(number)) ?? errors.number) : (sorted as FormulaValue);
    },
  };
}

/** `before` numbers come first, `ties` are equal to the value. Largest first unless the third argument says otherwise. */
function ranked(result: (before: number, ties: number) => number): EagerFunction {
  return {
    takes: 'srs',
    optional: 1,
    call([wanted = null, range = null, ascending = false], place) {
      const value = toNumber(wanted as FormulaValue, place.reader.locale);
      const sorted = sortedNumbers(range, place);
      const upwards = toBoolean(ascending as FormulaValue);
      if (isError(value)) return value;
      if (!Array.isArray(sorted)) return sorted as FormulaValue;
      if (isError(upwards)) return upwards;
      const below = countBelow(sorted, value);
      let ties = 0;
      while (below + ties < sorted.length && sameNumber(sorted[below + ties]!, value)) ties++;
      if (ties === 0) return errors.notAvailable;
      return result(upwards ? below : sorted.length - below - ties, ties);
    },
  };
}

function countBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value && !sameNumber(sorted[middle]!, value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
