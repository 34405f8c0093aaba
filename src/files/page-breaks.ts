// Page breaks of a new sheet that bears charts: what stands together, up to an empty row, is printed on one page where it fits.

import { isRowHidden } from './hidden-rows';
import type { Cell, SheetData } from './workbook';

/** A4 across without the margins of a new sheet, in pixels. */
const PAPER = { width: ((297 - 2 * 17.78) / 25.4) * 96, height: ((210 - 2 * 19.05) / 25.4) * 96 };
/** Programs differ a little in how high they print a row. */
const SLACK = 0.96;

/** The rows, from 1, below which a page ends; none where the sheet has no charts. */
export function pageBreaks(sheet: SheetData): number[] {
  if (sheet.charts.length === 0) return [];
  const height = (row: number): number => (isRowHidden(sheet, row) ? 0 : (sheet.rowHeights.get(row) ?? 21));
  const covered = coveredRows(sheet, height);
  const last = Math.max(sheet.rows.length, ...covered);
  const filled = (row: number): boolean => covered.has(row) || lastFilled(sheet.rows[row - 1]) > 0;
  const page = (PAPER.height / scaleOf(sheet)) * SLACK;
  const breaks: number[] = [];
  let used = 0;
  for (let row = 1; row <= last; row++) {
    if (filled(row) && !filled(row - 1)) {
      let together = 0;
      for (let next = row; next <= last && filled(next); next++) together += height(next);
      if (row > 1 && used + together > page && (together <= page || used > page / 2)) {
        breaks.push(row - 1);
        used = 0;
      }
    }
    used += height(row);
    if (used > page) used = height(row);
  }
  return breaks;
}

export const breaksXml = (rows: readonly number[]): string =>
  rows.length === 0
    ? ''
    : `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">` +
      `${rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('')}</rowBreaks>`;

/** A sheet is printed one page wide, and never larger than it is. */
function scaleOf(sheet: SheetData): number {
  const columns = Math.max(
    1,
    ...sheet.rows.map(lastFilled),
    ...sheet.merges.map((rect) => rect.column + rect.columns - 1),
  );
  let width = 0;
  for (let column = 1; column <= columns; column++) width += sheet.columnWidths.get(column) ?? 100;
  return Math.min(1, PAPER.width / width);
}

/** The last column, from 1, in which something stands. */
function lastFilled(row: SheetData['rows'][number] | undefined): number {
  let column = row?.length ?? 0;
  while (column > 0 && isEmpty(row?.[column - 1])) column--;
  return column;
}

const isEmpty = (cell: Cell | undefined): boolean =>
  !cell || (!cell.formula && (cell.value === null || cell.value === ''));

function coveredRows(sheet: SheetData, height: (row: number) => number): Set<number> {
  const rows = new Set<number>();
  for (const { position, height: pixels } of sheet.charts) {
    let left = pixels + position.offsetY;
    for (let row = position.row; left > 0 && row <= sheet.rowCount; left -= height(row), row++) rows.add(row);
  }
  return rows;
}
