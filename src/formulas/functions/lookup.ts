// INDEX, MATCH and the lookups.

import { toBoolean, toNumber } from '../values/coerce';
import { compareValues } from '../values/compare';
import { exactly } from '../values/criteria';
import { firstMatch } from '../values/find-matches';
import { Area, type Place } from '../values/place';
import { errors, type FormulaError, type FormulaValue, Grid, isError, Matrix, type Value } from '../values/values';
import type { EagerFunction, Functions } from './function';
import { xlookup } from './xlookup';

export const lookup: Functions = {
  INDEX: {
    takes: 'rss',
    optional: 2,
    arrays: true,
    call([range = null, row = null, column = null], place) {
      const grid = asGrid(range);
      let [r, c] = [toWhole(row as FormulaValue, place), toWhole(column as FormulaValue, place)];
      if (isError(r)) return r;
      if (isError(c)) return c;
      // In a single row the first number counts along it.
      if (column === null && grid.rows === 1 && grid.columns > 1) [r, c] = [1, r];
      if (r < 0 || c < 0 || r > grid.rows || c > grid.columns) return errors.number;
      return grid.part(Math.max(r - 1, 0), Math.max(c - 1, 0), r === 0 ? grid.rows : 1, c === 0 ? grid.columns : 1);
    },
  },
  MATCH: {
    takes: 'srs',
    optional: 1,
    call([wanted = null, range = null, type = 1], place) {
      const grid = asGrid(range);
      const order = toNumber(type as FormulaValue, place.reader.locale);
      if (isError(order)) return order;
      if (grid.rows > 1 && grid.columns > 1) return errors.notAvailable;
      const found = position(wanted as FormulaValue, grid, Math.sign(order), place);
      return found < 0 ? errors.notAvailable : found + 1;
    },
  },
  VLOOKUP: along(
    (grid) => grid.part(0, 0, grid.rows, 1),
    'columns',
    (grid, found, other) => grid.at(found, other),
  ),
  HLOOKUP: along(
    (grid) => grid.part(0, 0, 1, grid.columns),
    'rows',
    (grid, found, other) => grid.at(other, found),
  ),
  XLOOKUP: xlookup,
  CHOOSE: {
    takes: 'sx',
    repeats: 1,
    lazily([number, ...choices], place) {
      const value = number!(place);
      const index = toWhole(value instanceof Grid ? value.at(0, 0) : value, place);
      return isError(index) ? index : (choices[index - 1]?.(place) ?? errors.number);
    },
  },
  ROW: {
    takes: 'r',
    optional: 1,
    call: ([range], { row }) => (range instanceof Area ? range.top : row),
    callInArrays: ([range], { row }) =>
      range instanceof Area ? Matrix.build(range.rows, 1, (down) => range.top + down) : row,
  },
  COLUMN: {
    takes: 'r',
    optional: 1,
    call: ([range], { column }) => (range instanceof Area ? range.left : column),
    callInArrays: ([range], { column }) =>
      range instanceof Area ? Matrix.build(1, range.columns, (_, across) => range.left + across) : column,
  },
  ROWS: { takes: 'r', arrays: true, call: ([range = null]) => asGrid(range).rows },
  COLUMNS: { takes: 'r', arrays: true, call: ([range = null]) => asGrid(range).columns },
  /** Arrays inside are worked on cell by cell; the result must still be a single value, since nothing spills here. */
  ARRAYFORMULA: { takes: 'r', arrays: true, call: ([value = null]) => value },
};

/** VLOOKUP and HLOOKUP: the line searched, what the third argument counts, and the cell taken. */
function along(
  line: (grid: Grid) => Grid,
  counted: 'rows' | 'columns',
  take: (grid: Grid, found: number, other: number) => FormulaValue,
): EagerFunction {
  return {
    takes: 'srss',
    optional: 1,
    call([wanted = null, range = null, which = null, sorted = true], place) {
      const grid = asGrid(range);
      const other = toWhole(which as FormulaValue, place);
      const isSorted = toBoolean(sorted as FormulaValue);
      if (isError(other)) return other;
      if (isError(isSorted)) return isSorted;
      if (other < 1) return errors.value;
      if (other > grid[counted]) return errors.reference;
      const found = position(wanted as FormulaValue, line(grid), isSorted ? 1 : 0, place);
      return found < 0 ? errors.notAvailable : take(grid, found, other - 1);
    },
  };
}

/** Counted from 0, or -1. `order` 1 wants an ascending line and takes the last not above, -1 the mirror of that. */
function position(wanted: FormulaValue, line: Grid, order: number, place: Place): number {
  if (wanted === null) return -1;
  if (order === 0) return firstMatch({ grid: line, criterion: exactly(wanted) }, place.reader);
  let last = -1;
  for (let index = 0; index < line.size; index++) {
    const value = line.nth(index);
    if (typeof value !== typeof wanted || isError(value) || value === null) continue;
    if (compareValues(value, wanted) * order > 0) break;
    last = index;
  }
  return last;
}

function toWhole(value: FormulaValue, place: Place): number | FormulaError {
  const number = toNumber(value, place.reader.locale);
  return isError(number) ? number : Math.floor(number);
}

function asGrid(value: Value): Grid {
  return value instanceof Grid ? value : new Matrix(1, 1, [value]);
}
