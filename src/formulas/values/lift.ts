// One value wanted where a range or array stands: taking the one beside the formula, or computing once for each cell.

import { Area, type Place } from './place';
import { errors, type FormulaValue, Grid, Matrix, type Value } from './values';

/** A range gives the cell in the formula's own row or column, an array its first value. */
export function single(value: Value, place: Place): FormulaValue {
  if (!(value instanceof Grid)) return value;
  if (value.size === 1 || !(value instanceof Area)) return value.at(0, 0);
  const [row, column] = [place.row - value.top, place.column - value.left];
  if (value.columns === 1 && row >= 0 && row < value.rows) return value.at(row, 0);
  if (value.rows === 1 && column >= 0 && column < value.columns) return value.at(0, column);
  return errors.value;
}

/** Where all values are single, one result; else a result for each cell, a single row, column or value being repeated. */
export function lift(values: readonly Value[], apply: (singles: FormulaValue[]) => FormulaValue): Value {
  const grids = values.filter((value) => value instanceof Grid);
  if (grids.length === 0) return apply(values as FormulaValue[]);
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  return Matrix.build(rows, columns, (row, column) =>
    apply(values.map((value) => (value instanceof Grid ? repeated(value, row, column) : value))),
  );
}

function repeated(grid: Grid, row: number, column: number): FormulaValue {
  const r = grid.rows === 1 ? 0 : row;
  const c = grid.columns === 1 ? 0 : column;
  return r < grid.rows && c < grid.columns ? grid.at(r, c) : errors.notAvailable;
}
