// The first rows of a sheet, with what is needed to find a header in them.
import type { Block, CellValue, Rect } from '../../core/table/cells';
import { type HeaderOptions, topRows } from '../../core/table/header';
import { managedHere, type Marks } from '../document/marks';
import { UserError } from '../user-error';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TopRows {
  top: Block;
  /** All rows up to the last column, where they were read with the first ones. */
  all: CellValue[][] | null;
  /** Of the whole sheet. */
  merges: Rect[];
  /** Last row and column of the sheet with anything in them. */
  lastRow: number;
  lastColumn: number;
  managed: ReturnType<typeof managedHere>;
  options: HeaderOptions;
}

/** @throws UserError not-grid */
export function requireGrid(sheet: Sheet, sheetName: string): void {
  // Compared as text: the official types do not know the DATASOURCE of connected sheets.
  const type = String(sheet.getType());
  if (type === 'GRID') return;
  throw new UserError('not-grid', { sheetName, kind: type === 'DATASOURCE' ? 'datasource' : 'chart' });
}

/**
 * Three calls, whatever the size of the sheet.
 *
 * @param mostCells a sheet of no more cells is read whole, which spares a call to who wants its rows as well
 */
export function readTop(sheet: Sheet, marks: Marks, mostCells = 0): TopRows {
  const used = sheet.getDataRange();
  const lastRow = used.getLastRow();
  const lastColumn = used.getLastColumn();
  const isWhole = lastRow * lastColumn <= mostCells;
  const read = isWhole ? used : sheet.getRange(1, 1, Math.min(topRows, lastRow), lastColumn);
  const values = read.getValues() as CellValue[][];
  const managed = managedHere(sheet, marks);
  const id = sheet.getSheetId();
  return {
    top: { row: 1, column: 1, values: values.slice(0, topRows) },
    all: isWhole ? values : null,
    merges: mergesOf(used),
    lastRow,
    lastColumn,
    managed,
    options: {
      ours: Object.values(managed).map((mark) => mark.column),
      confirmed: marks.sources.filter((mark) => mark.sheetId === id),
    },
  };
}

const mergesOf = (range: GoogleAppsScript.Spreadsheet.Range): Rect[] =>
  range.getMergedRanges().map((merged) => ({
    row: merged.getRow(),
    column: merged.getColumn(),
    rows: merged.getNumRows(),
    columns: merged.getNumColumns(),
  }));
