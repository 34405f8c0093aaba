// Page breaks of a new sheet that bears charts: what stands together, up to an empty row, is printed on one page where it fits.

import { isRowHidden } from '../hidden-rows';
import type { Cell, SheetData } from '../workbook';

/** A4 across without the margins of a new sheet, in pixels. */
const PAPER = { width: ((297 - 2 * 17.78) / 25.4) * 96, height: ((210 - 11.43 - 12.7) / 25.4) * 96 };
/** Programs differ a little in how high they print a row. */
const SLACK = 0.98;
/** Where a stretch of rows has to be divided, neither page gets fewer of them. */
const LEAST = 4;

/** Of a page: a table without a chart is divided rather than leave more than the rest of it empty. */
const FULL = 0.4;

/** What is never divided: a row, or the rows under a chart. */
interface Piece {
  row: number;
  height: number;
  underChart: boolean;
}

/** The rows, from 1, below which a page ends; none where the sheet has no charts. */
export function pageBreaks(sheet: SheetData): number[] {
  if (sheet.charts.length === 0) return [];
  const page = (PAPER.height / scaleOf(sheet)) * SLACK;
  const breaks: number[] = [];
  let used = 0;
  // Of a table that was divided: what stands on this page, and the height of its repeated heads and of what follows it.
  let tail = { pieces: [] as Piece[], repeated: 0, after: 0 };
  for (const pieces of stretches(sheet)) {
    const together = sum(pieces);
    const whole = together <= page && (used > page * FULL || pieces.some(({ underChart }) => underChart));
    const keeps = whole || sum(pieces.slice(0, LEAST)) > page - used;
    const head = headOf(sheet, pieces);
    if (used > 0 && used + together > page && keeps) {
      // Text that follows a table takes the table's last rows along, so that the last page has its heads.
      const along = head === null && tail.pieces.length >= 2 * LEAST ? tail.pieces.slice(-LEAST) : [];
      const moved = along.length > 0 ? tail.repeated + sum(along) + tail.after : 0;
      const fits = moved > 0 && moved + together <= page;
      breaks.push((fits ? along : pieces)[0]!.row - 1);
      used = fits ? moved : 0;
      tail = { ...tail, pieces: fits ? along : [] };
    }
    let at = 0;
    const repeated = head === null ? 0 : heightOf(sheet, head);
    let next = dividedAt(pieces, at, page - used);
    for (; next < pieces.length; next = dividedAt(pieces, at, page - repeated)) {
      breaks.push(pieces[next]!.row - 1);
      at = next;
      used = repeated;
    }
    const rest = pieces.slice(at);
    used += sum(rest);
    if (head === null && at === 0) tail.after += together;
    else tail = { pieces: at > 0 ? rest : [], repeated, after: 0 };
  }
  return breaks;
}

/** The first piece from here that goes to the next page; their number where none does. */
function dividedAt(pieces: readonly Piece[], from: number, room: number): number {
  let next = from;
  for (let left = room; next < pieces.length; next++) {
    left -= pieces[next]!.height;
    if (left < 0) break;
  }
  if (next === pieces.length) return next;
  const even = Math.min(next, pieces.length - LEAST);
  return Math.max(even > from ? even : next, from + 1);
}

/** The row of heads of the table that the last page goes on with; null where that page begins with something else. */
export function headOfLastPage(sheet: SheetData): number | null {
  const last = pageBreaks(sheet).pop() ?? 0;
  const divided = stretches(sheet).find((pieces) => pieces[0]!.row <= last && pieces[pieces.length - 1]!.row > last);
  const head = divided ? headOf(sheet, divided) : null;
  return head !== null && head < last ? head : null;
}

/** Of a table: the first row with more than one cell. */
function headOf(sheet: SheetData, pieces: readonly Piece[]): number | null {
  const last = pieces[pieces.length - 1]!.row;
  for (let row = pieces[0]!.row; row <= last; row++) if (lastFilled(sheet.rows[row - 1]) > 1) return row;
  return null;
}

const heightOf = (sheet: SheetData, row: number): number =>
  isRowHidden(sheet, row) ? 0 : (sheet.rowHeights.get(row) ?? 21);

/** The pieces of each stretch of filled rows; an empty row is a stretch of its own. */
function stretches(sheet: SheetData): Piece[][] {
  const height = (row: number): number => heightOf(sheet, row);
  const covered = coveredRows(sheet, height);
  const isFilled = (row: number): boolean => covered.has(row) || lastFilled(sheet.rows[row - 1]) > 0;
  let last = Math.max(sheet.rows.length, ...covered.keys());
  while (last > 0 && !isFilled(last)) last--;
  const found: Piece[][] = [];
  for (let row = 1; row <= last; row++) {
    if (row === 1 || !isFilled(row) || !isFilled(row - 1)) found.push([]);
    const pieces = found[found.length - 1]!;
    const before = pieces[pieces.length - 1];
    if (before && covered.get(row) === true) before.height += height(row);
    else pieces.push({ row, height: height(row), underChart: covered.has(row) });
  }
  return found;
}

const sum = (pieces: readonly Piece[]): number => pieces.reduce((all, { height }) => all + height, 0);

export const breaksXml = (rows: readonly number[]): string =>
  rows.length === 0
    ? ''
    : `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">` +
      `${rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('')}</rowBreaks>`;

/** A sheet is printed one page wide, and never larger than it is. */
function scaleOf(sheet: SheetData): number {
  const columns = Math.max(
    1,
    // Rows may be missing in the middle.
    ...Array.from(sheet.rows, lastFilled),
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

/** Rows under charts, and whether the row above lies under the same one. */
function coveredRows(sheet: SheetData, height: (row: number) => number): Map<number, boolean> {
  const rows = new Map<number, boolean>();
  for (const { position, height: pixels } of sheet.charts) {
    let left = pixels + position.offsetY;
    for (let row = position.row; left > 0 && row <= sheet.rowCount; left -= height(row), row++) {
      rows.set(row, rows.get(row) === true || row > position.row);
    }
  }
  return rows;
}
