// The numbers among arguments: in ranges only what is a number counts, written arguments are turned into numbers.

import { toNumber } from './coerce';
import type { Place } from './place';
import { type FormulaError, type FormulaValue, Grid, isError, type Value } from './values';

/** Every number of the arguments in order, or the first error met. */
export function numbersAmong(args: readonly Value[], place: Place): number[] | FormulaError {
  const numbers: number[] = [];
  for (const arg of args) {
    if (arg instanceof Grid) {
      for (let index = 0; index < arg.size; index++) {
        const value = arg.nth(index);
        if (typeof value === 'number') numbers.push(value);
        else if (isError(value)) return value;
      }
    } else {
      const number = toNumber(arg, place.reader.locale);
      if (isError(number)) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

export interface Tally {
  sum: number;
  count: number;
  least: number;
  greatest: number;
}

/** Sum, count and extremes of the arguments' numbers; a large range is gone through once a pass. */
export function tally(args: readonly Value[], place: Place): Tally | FormulaError {
  const total: Tally = { sum: 0, count: 0, least: Infinity, greatest: -Infinity };
  for (const arg of args) {
    const part = arg instanceof Grid ? tallyGrid(arg, place) : tallyNumbers([arg], place);
    if (isFailed(part)) return part;
    total.sum += part.sum;
    total.count += part.count;
    total.least = Math.min(total.least, part.least);
    total.greatest = Math.max(total.greatest, part.greatest);
  }
  return total;
}

export function isFailed<T extends object>(result: T | FormulaError): result is FormulaError {
  return 'error' in result;
}

const worthKeeping = 32;

function tallyGrid(grid: Grid, place: Place): Tally | FormulaError {
  return grid.identity === undefined || grid.size < worthKeeping
    ? tallyNumbers([grid], place)
    : place.reader.memo(`tally ${grid.identity}`, () => tallyNumbers([grid], place));
}

function tallyNumbers(args: readonly Value[], place: Place): Tally | FormulaError {
  const numbers = numbersAmong(args, place);
  if (!Array.isArray(numbers)) return numbers;
  const result: Tally = { sum: 0, count: numbers.length, least: Infinity, greatest: -Infinity };
  for (const number of numbers) {
    result.sum += number;
    if (number < result.least) result.least = number;
    if (number > result.greatest) result.greatest = number;
  }
  return result;
}

/** The range's numbers in ascending order, sorted once a pass. */
export function sortedNumbers(arg: Value, place: Place): readonly number[] | FormulaError {
  const sort = (): number[] | FormulaError => {
    const numbers = numbersAmong([arg], place);
    return Array.isArray(numbers) ? numbers.sort((a, b) => a - b) : numbers;
  };
  const identity = arg instanceof Grid ? arg.identity : undefined;
  return identity === undefined ? sort() : place.reader.memo(`sorted ${identity}`, sort);
}

/** Every single value of the arguments, ranges taken apart. */
export function valuesAmong(args: readonly Value[]): FormulaValue[] {
  return args.flatMap((arg) =>
    arg instanceof Grid ? Array.from({ length: arg.size }, (_, index) => arg.nth(index)) : [arg],
  );
}
