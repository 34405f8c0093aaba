// From a reference as written in one cell to the cells that it means in another, where the same program runs.

import { type Coordinate, type Reference, sheetOfPrefix } from './syntax/references';
import { Area, type Place } from './values/place';
import { errors, type FormulaError, type FormulaValue } from './values/values';

/** Where the formula stood when it was compiled. */
export interface Home {
  readonly row: number;
  readonly column: number;
}

/** The cells that a reference means; parts outside the grid are left away, #REF! if nothing remains. */
export function locateArea(reference: Reference, home: Home): (place: Place) => Area | FormulaError {
  const { start, end = start } = reference;
  const findSheet = sheetFinder(reference);
  const [top, bottom] = [follow(start.row, home.row), follow(end.row, home.row)];
  const [left, right] = [follow(start.column, home.column), follow(end.column, home.column)];
  return (place) => {
    const sheet = findSheet(place);
    if (sheet === undefined) return errors.reference;
    const extent = place.reader.extent(sheet);
    const rows = span(top?.(place.row), bottom?.(place.row), extent.rows);
    const columns = span(left?.(place.column), right?.(place.column), extent.columns);
    if (!rows || !columns) return errors.reference;
    return new Area(place.reader, sheet, rows[0], columns[0], rows[1] - rows[0] + 1, columns[1] - columns[0] + 1);
  };
}

/** The value of the one cell that the reference means, without the detour over an area. */
export function locateCell(reference: Reference, home: Home): (place: Place) => FormulaValue {
  const findSheet = sheetFinder(reference);
  const row = follow(reference.start.row, home.row)!;
  const column = follow(reference.start.column, home.column)!;
  return (place) => {
    const sheet = findSheet(place);
    if (sheet === undefined) return errors.reference;
    const [r, c] = [row(place.row), column(place.column)];
    const extent = place.reader.extent(sheet);
    return r < 1 || c < 1 || r > extent.rows || c > extent.columns ? errors.reference : place.reader.read(sheet, r, c);
  };
}

function sheetFinder({ prefix }: Reference): (place: Place) => number | undefined {
  const name = sheetOfPrefix(prefix);
  return name === undefined ? (place) => place.sheet : (place) => place.reader.sheetNamed(name);
}

function follow(coordinate: Coordinate | undefined, home: number): ((own: number) => number) | undefined {
  if (!coordinate) return undefined;
  const { at, absolute } = coordinate;
  const offset = at - home;
  return absolute ? () => at : (own) => own + offset;
}

function span(from: number | undefined, to: number | undefined, last: number): [number, number] | undefined {
  const [a, b] = [from ?? 1, to ?? last];
  // A half-open range such as A5:A on a sheet of three rows holds nothing; a reversed one is turned round.
  const [low, high] = to === undefined ? [a, b] : [Math.min(a, b), Math.min(Math.max(a, b), last)];
  return low < 1 || low > high || low > last ? undefined : [low, high];
}
