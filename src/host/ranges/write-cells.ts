// Writing the cells of a range, with what Sheets checks first.
import { overlap } from '../../files/rect';
import type { Cell } from '../../files/workbook';
import { isCovered } from '../cells/cells';
import { rejectingRules, requireAllowed, requireEditable } from '../cells/write-guard';
import { serviceError } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import type { RangeGeometry } from './range-geometry';

/** Replaces every cell by what `make` gives; all are made before the first is put, so that a refusal changes nothing. */
export function writeCells(
  range: RangeGeometry,
  make: (old: Cell | undefined, rowInRange: number, columnInRange: number) => Cell | undefined,
  checked: boolean,
): Sheets.Range {
  const { context, sheet, rect } = range;
  const { row, column, rows, columns } = rect;
  requireEditable(sheet, rect);
  const rules = checked ? rejectingRules(sheet, rect) : [];
  const merges = checked ? sheet.merges.filter((merge) => overlap(merge, rect)) : [];
  const made = new Array<(Cell | undefined)[]>(rows);
  for (let r = 0; r < rows; r += 1) {
    const cells = sheet.rows[row - 1 + r];
    const line = new Array<Cell | undefined>(columns);
    for (let c = 0; c < columns; c += 1) {
      const old = cells?.[column - 1 + c];
      const covered = merges.length > 0 && isCovered(merges, row + r, column + c);
      const cell = covered ? old : make(old, r, c);
      if (rules.length > 0) {
        const value = cell?.formula === undefined ? (cell?.value ?? null) : null;
        requireAllowed(context.workbook.sheets, sheet, rules, { row: row + r, column: column + c, value });
      }
      line[c] = cell;
    }
    made[r] = line;
  }
  made.forEach((line, r) => putLine(sheet.rows, row - 1 + r, column - 1, line));
  context.changed('cells');
  return range.self;
}

/** Throws what Sheets throws where the rows and columns are not those of the range. */
export function requireShape(range: RangeGeometry, values: readonly (readonly unknown[])[]): void {
  const { rows, columns } = range.rect;
  if (!Array.isArray(values))
    throw serviceError('The parameters do not match the method signature: rows of cells are wanted.');
  if (values.length !== rows) {
    throw serviceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
    );
  }
  for (const line of values) {
    if (line.length !== columns) {
      throw serviceError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
      );
    }
  }
}

function putLine(rows: (Cell | undefined)[][], r: number, c: number, line: (Cell | undefined)[]): void {
  const cells = rows[r];
  if (cells === undefined && line.every((cell) => cell === undefined)) return;
  const target = cells ?? (rows[r] = []);
  for (let i = 0; i < line.length; i += 1) target[c + i] = line[i];
}
