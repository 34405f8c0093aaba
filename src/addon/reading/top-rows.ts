// The first rows of a sheet, with what is needed to find a header in them.
import type { Block, CellValue, Rect } from '../../core/table/cells';
import { type HeaderOptions, topRows } from '../../core/table/header';
import { managedHere, type Marks } from '../document/marks';
import { UserError } from '../user-error';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TopRows {
  top: Block;
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

/** Three calls, whatever the size of the sheet. */
export function readTop(sheet: Sheet, marks: Marks): TopRows {
  const used = sheet.getDataRange();
  const lastRow = used.getLastRow();
  const lastColumn = used.getLastColumn();
  const topRange = sheet.getRange(1, 1, Math.min(topRows, lastRow), lastColumn);
  const managed = managedHere(sheet, marks);
  const id = sheet.getSheetId();
  return {
    top: { row: 1, column: 1, values: topRange.getValues() as CellValue[][] },
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
