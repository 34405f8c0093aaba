// COUNTIF, SUMIFS and the others that work on the cells which meet criteria.

import { readCriterion } from '../values/criteria';
import { type Condition, visitMatches } from '../values/find-matches';
import { finite } from '../values/operators';
import { Area, type Place } from '../values/place';
import { errors, type FormulaValue, Grid, isError, Matrix, type Value } from '../values/values';
import type { EagerFunction, Functions } from './function';

export const conditional: Functions = {
  COUNTIF: { takes: 'rs', seesErrors: true, call: (args, place) => countMatches(args, place) },
  COUNTIFS: { takes: 'rs', repeats: 2, seesErrors: true, call: (args, place) => countMatches(args, place) },
  SUMIF: oneCriterion((numbers) => finite(sum(numbers))),
  AVERAGEIF: oneCriterion(average),
  SUMIFS: manyCriteria((numbers) => finite(sum(numbers))),
  AVERAGEIFS: manyCriteria(average),
  MINIFS: manyCriteria((numbers) => numbers.reduce((least, number) => Math.min(least, number), Infinity)),
  MAXIFS: manyCriteria((numbers) => numbers.reduce((greatest, number) => Math.max(greatest, number), -Infinity)),
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function average(numbers: readonly number[]): FormulaValue {
  return numbers.length === 0 ? errors.divisionByZero : finite(sum(numbers) / numbers.length);
}

type Summary = (numbers: readonly number[]) => FormulaValue;

function manyCriteria(summary: Summary): EagerFunction {
  return {
    takes: 'rrs',
    repeats: 2,
    seesErrors: true,
    call: ([values = null, ...pairs], place) => summarise(asGrid(values), pairs, place, summary),
  };
}

/** The range to sum is laid from its first cell in the size of the range that is tested. */
function oneCriterion(summary: Summary): EagerFunction {
  return {
    takes: 'rsr',
    optional: 1,
    seesErrors: true,
    call([range = null, criterion = null, values = range], place) {
      const tested = asGrid(range);
      const summed = asGrid(values);
      const laid = summed instanceof Area ? summed.part(0, 0, tested.rows, tested.columns) : summed;
      return summarise(laid, [range, criterion], place, summary);
    },
  };
}

function summarise(values: Grid, pairs: readonly Value[], place: Place, summary: Summary): FormulaValue {
  const conditions = readConditions(pairs, place);
  if (!conditions || !sameShape(values, conditions[0]!.grid)) return errors.value;
  const numbers: number[] = [];
  let failure: FormulaValue = null;
  visitMatches(conditions, place.reader, (index) => {
    const value = values.nth(index);
    if (typeof value === 'number') numbers.push(value);
    else if (isError(value)) failure ??= value;
  });
  if (failure) return failure;
  const result = summary(numbers);
  return result === Infinity || result === -Infinity ? 0 : result;
}

function countMatches(pairs: readonly Value[], place: Place): FormulaValue {
  const conditions = readConditions(pairs, place);
  if (!conditions) return errors.value;
  let count = 0;
  visitMatches(conditions, place.reader, () => count++);
  return count;
}

/** Range and criterion in turn, or undefined where the ranges differ in size. */
function readConditions(pairs: readonly Value[], place: Place): Condition[] | undefined {
  const conditions: Condition[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const grid = asGrid(pairs[index]!);
    if (conditions[0] && !sameShape(grid, conditions[0].grid)) return undefined;
    const written = pairs[index + 1] ?? null;
    conditions.push({
      grid,
      criterion: readCriterion(written instanceof Grid ? written.at(0, 0) : written, place.reader.locale),
    });
  }
  return conditions;
}

function asGrid(value: Value): Grid {
  return value instanceof Grid ? value : new Matrix(1, 1, [value]);
}

function sameShape(a: Grid, b: Grid): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}
