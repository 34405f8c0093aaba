// What stands in single cells at this moment, read column by column.
import type { CellValue } from '../../core/table/cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface CellPlace {
  row: number;
  column: number;
  /** The same in A1. */
  cell: string;
}

export interface CellNow {
  value: CellValue;
  /** '' where there is none. */
  formula: string;
  format: string;
}

/** By A1. Three calls for each column that the cells stand in, whatever their number. */
export function cellsNow(sheet: Sheet, places: readonly CellPlace[]): Map<string, CellNow> {
  const now = new Map<string, CellNow>();
  for (const column of new Set(places.map((place) => place.column))) {
    const here = places.filter((place) => place.column === column);
    const rows = here.map((place) => place.row);
    const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
    const last = rows.reduce((most, row) => Math.max(most, row), 0);
    const range = sheet.getRange(first, column, last - first + 1, 1);
    const [values, formulas, formats] = [range.getValues(), range.getFormulas(), range.getNumberFormats()];
    for (const { row, cell } of here) {
      now.set(cell, {
        value: values[row - first]?.[0] as CellValue,
        formula: formulas[row - first]?.[0] ?? '',
        format: formats[row - first]?.[0] ?? '',
      });
    }
  }
  return now;
}
