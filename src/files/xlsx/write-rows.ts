// The rows of a sheet's XML with what has changed in them; all else stays as it is.

import { columnNumber } from '../a1';
import { attribute, rawCellXml, scanCells, scanRows, type RawCell, type RawRow } from './raw-cells';
import { withAttribute } from './part-xml';
import { allHiddenRows } from '../hidden-rows';
import { rowChanged, sameCell, type SheetSnapshot } from './sheet-snapshot';
import { cellXml, type CellPlace } from './write-cell';
import type { Cell, SheetData } from '../workbook';
import { wrappedHeight } from './wrapped-height';

export interface RowsToWrite {
  sheet: SheetData;
  was: SheetSnapshot;
  /** Cells (row and column from 0) whose formula the file spells out once for several. */
  shared: readonly [row: number, column: number][];
  is1904: boolean;
  styleNumber: (style: Cell['style']) => number;
  /** Takes the numbers of shared texts that no longer stand in a cell. */
  dropText: (number: number) => void;
}

/** The `sheetData` element; the very same text where nothing in it has changed. */
export function rowsXml(sheetData: string, given: RowsToWrite): string {
  const { sheet, was, shared } = given;
  const hidden = allHiddenRows(sheet);
  // Where one of several cells with a common formula changes, each of them gets its own.
  const split = shared.some(([r, c]) => sheet.rows[r]?.[c]?.formula !== was.rows[r]?.[c]?.formula);
  const spelledOut = new Map<number, Set<number>>();
  for (const [r, c] of split ? shared : []) spelledOut.set(r, (spelledOut.get(r) ?? new Set()).add(c));
  const changed = (r: number): boolean =>
    sheet.rowHeights.get(r + 1) !== was.rowHeights.get(r + 1) ||
    hidden.has(r + 1) !== was.hiddenRows.has(r + 1) ||
    spelledOut.has(r) ||
    rowChanged(sheet.rows[r], was.rows[r]);
  const rowXml = (r: number, raw?: RawRow): string => {
    const tag = rowTag(r + 1, raw?.tag, given, hidden);
    const alone = spelledOut.get(r);
    const inner = (raw && !alone && withCellsBehind(raw, r, given)) || cellsXml(raw, r, given, alone);
    if (inner !== '') return `${tag}${inner}</row>`;
    return /^<row r="\d+">$/.test(tag) ? '' : tag.replace(/>$/, '/>');
  };
  const pieces: string[] = [];
  let copied = 0;
  let next = 0;
  const newRows = (to: number, at: number): void => {
    for (; next < to; next++) {
      const row = changed(next) ? rowXml(next) : '';
      if (row === '') continue;
      pieces.push(sheetData.slice(copied, at), row);
      copied = at;
    }
  };
  scanRows(sheetData, (raw) => {
    newRows(raw.number - 1, raw.start);
    next = raw.number;
    if (!changed(raw.number - 1)) return;
    pieces.push(sheetData.slice(copied, raw.start), rowXml(raw.number - 1, raw));
    copied = raw.end;
  });
  let end = sheet.rows.length;
  for (const numbers of [sheet.rowHeights.keys(), hidden]) for (const number of numbers) end = Math.max(end, number);
  newRows(end, sheetData.lastIndexOf('</sheetData>'));
  return pieces.join('') + sheetData.slice(copied);
}

const NO_CELLS: readonly (Cell | undefined)[] = [];

/** The row's cells as they stand with new ones behind them, the most usual change; null where it is another one. */
function withCellsBehind(raw: RawRow, r: number, { sheet, was, is1904, styleNumber }: RowsToWrite): string | null {
  const now = sheet.rows[r] ?? NO_CELLS;
  const then = was.rows[r] ?? NO_CELLS;
  const lastCell = raw.inner.slice(raw.inner.lastIndexOf('<c '));
  const last = columnNumber(attribute(lastCell.slice(0, lastCell.indexOf('>')), 'r')?.replace(/\d+$/, '') ?? 'XFD');
  if (last > then.length || now.length <= then.length || rowChanged(now.slice(0, then.length), then)) return null;
  const place: CellPlace = { row: r + 1, column: 0, is1904, styleNumber };
  let inner = raw.inner;
  for (place.column = then.length + 1; place.column <= now.length; place.column++)
    inner += cellXml(now[place.column - 1], place);
  return inner;
}

function cellsXml(raw: RawRow | undefined, r: number, given: RowsToWrite, spelledOut?: ReadonlySet<number>): string {
  const { sheet, was, is1904, styleNumber, dropText } = given;
  const cells: (RawCell | undefined)[] = [];
  if (raw) scanCells(raw.inner, (cell) => (cells[cell.column - 1] = cell));
  const now = sheet.rows[r] ?? NO_CELLS;
  const then = was.rows[r] ?? NO_CELLS;
  const columns = Math.max(now.length, cells.length);
  const place: CellPlace = { row: r + 1, column: 0, is1904, styleNumber };
  let inner = '';
  for (let c = 0; c < columns; c++) {
    const old = cells[c];
    const alone = spelledOut?.has(c) === true;
    if (!alone && sameCell(now[c], then[c])) {
      if (old) inner += rawCellXml(old);
      continue;
    }
    place.column = c + 1;
    const xml = cellXml(now[c], place, then[c], old, alone);
    if (old && attribute(old.tag, 't') === 's' && !xml.includes(' t="s"'))
      dropText(Number(/<v>(\d+)<\/v>/.exec(old.inner)?.[1] ?? -1));
    inner += xml;
  }
  return inner;
}

function rowTag(
  number: number,
  before = `<row r="${number}">`,
  { sheet, was }: RowsToWrite,
  hidden: ReadonlySet<number>,
): string {
  let tag = before.replace(/\s*\/>$/, '>');
  if (tag.includes('spans=')) tag = withAttribute(tag, 'spans', null);
  if (attribute(tag, 'r') === undefined) tag = withAttribute(tag, 'r', String(number));
  const height = sheet.rowHeights.get(number);
  const heightBefore = was.rowHeights.get(number);
  if (height === undefined && heightBefore === undefined && attribute(tag, 'customHeight') === undefined) {
    // It grows with its texts, and opens as tall as they are.
    const grown = wrappedHeight(sheet, number);
    tag = withAttribute(tag, 'ht', grown === undefined ? null : String(grown * 0.75));
  } else if (height !== heightBefore) {
    tag = withAttribute(tag, 'customHeight', height === undefined ? null : '1');
    tag = withAttribute(tag, 'ht', height === undefined ? null : String(height * 0.75));
  }
  if (hidden.has(number) === was.hiddenRows.has(number)) return tag;
  return withAttribute(tag, 'hidden', hidden.has(number) ? '1' : null);
}
