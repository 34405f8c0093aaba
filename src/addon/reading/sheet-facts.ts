// What a sheet says of its cells beside their values, each asked for once and only when a check wants it.
import type { SheetFacts } from '../../core/checks/finding';
import type { Rect } from '../../core/table/cells';
import { scoreColumns, type Table } from '../../core/table/table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets tells row by row what is hidden: it is asked only where there is a filter, above so many rows not even then. */
const mostFilteredRows = 2000;

export function sheetFacts(sheet: Sheet, table: Table, merges: readonly Rect[]): SheetFacts {
  const columns = scoreColumns(table);
  const left = Math.min(...columns);
  const { first, last } = table.read;
  const scores = () => sheet.getRange(first, left, last - first + 1, Math.max(...columns) - left + 1);
  const filtered = sheet.getFilter() !== null;
  const asked = filtered && table.rows.length <= mostFilteredRows;
  let formulas: string[][] | null = null;
  let fills: string[][] | null = null;
  return {
    formula: (row, column) => (formulas ??= scores().getFormulas())[row - first]?.[column - left] ?? '',
    fill: (row, column) => (fills ??= scores().getBackgrounds())[row - first]?.[column - left] ?? '#ffffff',
    hiddenColumns: columns.filter((column) => sheet.isColumnHiddenByUser(column)),
    hiddenRows: asked ? table.rows.filter((row) => sheet.isRowHiddenByUser(row)) : [],
    filteredRows: asked ? table.rows.filter((row) => sheet.isRowHiddenByFilter(row)) : [],
    filterNotAsked: filtered && !asked,
    merges: merges.filter(({ row, rows }) => row + rows > first && row <= last),
  };
}
