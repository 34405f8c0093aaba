// SUM, AVERAGE and what else is counted over the values of whole ranges.

import { numberFromText } from '../formats/number-text';
import { isFailed, numbersAmong, type Tally, tally, valuesAmong } from '../values/numbers';
import { finite } from '../values/operators';
import type { Place } from '../values/place';
import { errors, type FormulaValue, Grid, isError, type Value } from '../values/values';
import type { EagerFunction, Functions } from './function';

function overNumbers(result: (tally: Tally) => FormulaValue): EagerFunction {
  return {
    takes: 'r',
    repeats: 1,
    call(args, place) {
      const found = tally(args, place);
      return isFailed(found) ? found : result(found);
    },
  };
}

function counting(counts: (value: FormulaValue) => boolean): EagerFunction {
  return { takes: 'r', repeats: 1, call: (args) => valuesAmong(args).filter(counts).length };
}

export const totals: Functions = {
  SUM: overNumbers(({ sum }) => finite(sum)),
  AVERAGE: overNumbers(({ sum, count }) => (count === 0 ? errors.divisionByZero : finite(sum / count))),
  MIN: overNumbers(({ least, count }) => (count === 0 ? 0 : least)),
  MAX: overNumbers(({ greatest, count }) => (count === 0 ? 0 : greatest)),
  COUNT: {
    takes: 'r',
    repeats: 1,
    call: (args, place) => args.reduce<number>((count, arg) => count + countNumbers(arg, place), 0),
  },
  COUNTA: counting((value) => value !== null),
  COUNTBLANK: counting((value) => value === null || value === ''),
  COUNTUNIQUE: {
    takes: 'r',
    repeats: 1,
    call: (args) =>
      new Set(
        valuesAmong(args)
          .filter((value) => value !== null && value !== '')
          .map(distinct),
      ).size,
  },
  PRODUCT: {
    takes: 'r',
    repeats: 1,
    call(args, place) {
      const numbers = numbersAmong(args, place);
      if (!Array.isArray(numbers)) return numbers;
      return numbers.length === 0 ? 0 : finite(numbers.reduce((product, number) => product * number, 1));
    },
  },
  SUMPRODUCT: { takes: 'r', repeats: 1, arrays: true, call: (args) => sumOfProducts(args) },
};

function countNumbers(arg: Value, place: Place): number {
  if (arg instanceof Grid) return valuesAmong([arg]).filter((value) => typeof value === 'number').length;
  const counts =
    typeof arg === 'string'
      ? numberFromText(arg, place.reader.locale) !== undefined
      : typeof arg === 'number' || typeof arg === 'boolean';
  return counts ? 1 : 0;
}

function distinct(value: FormulaValue): FormulaValue {
  return isError(value) ? value.error : value;
}

/** Text and empty cells count as 0, TRUE as 1. */
function sumOfProducts(args: readonly Value[]): FormulaValue {
  const [first] = args;
  const [rows, columns] = first instanceof Grid ? [first.rows, first.columns] : [1, 1];
  const fits = args.every((arg) =>
    arg instanceof Grid ? arg.rows === rows && arg.columns === columns : rows * columns === 1,
  );
  if (!fits) return errors.value;
  let sum = 0;
  for (let index = 0; index < rows * columns; index++) {
    let product = 1;
    for (const arg of args) {
      const value = arg instanceof Grid ? arg.nth(index) : arg;
      if (isError(value)) return value;
      product *= typeof value === 'number' || typeof value === 'boolean' ? Number(value) : 0;
    }
    sum += product;
  }
  return finite(sum);
}
