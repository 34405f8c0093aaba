// How tall a row is: as set, else as tall as its tallest text, wrapped where the style wraps.
import { isRowHidden } from '../../files/hidden-rows';
import type { Cell, SheetData } from '../../files/workbook';

export const ROW_HEIGHT = 21;
export const COLUMN_WIDTH = 100;
const LINE_PER_POINT = 1.6;
const PADDING = 6;
const MEASURED_ROWS = 3000;

export type TextWidth = (text: string, cell: Cell) => number;

/** Pixels by row from 1; 0 where the row is hidden. Rows past the first thousands are not measured, only guessed. */
export function rowHeightOf(sheet: SheetData, widthOf: TextWidth): (row: number) => number {
  const merged = mergedCells(sheet);
  return (row) => {
    if (isRowHidden(sheet, row)) return 0;
    const set = sheet.rowHeights.get(row);
    if (set !== undefined) return set;
    const cells = sheet.rows[row - 1];
    if (!cells) return ROW_HEIGHT;
    let height = ROW_HEIGHT;
    for (let c = 0; c < cells.length; c++) {
      const cell = cells[c];
      if (!cell || cell.value === null) continue;
      const size = cell.style?.fontSize ?? 10;
      const wraps = cell.style?.wrap === true && !merged?.has(row * 20000 + c + 1);
      if (!wraps && size <= 11) continue;
      const lines = wraps
        ? lineCount(cell, columnWidth(sheet, c + 1), row <= MEASURED_ROWS ? widthOf : guessedWidth)
        : 1;
      height = Math.max(height, Math.ceil(lines * size * LINE_PER_POINT) + PADDING - 1);
    }
    return height;
  };
}

export function columnWidth(sheet: SheetData, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? COLUMN_WIDTH);
}

function lineCount(cell: Cell, width: number, widthOf: TextWidth): number {
  if (typeof cell.value !== 'string') return 1;
  const room = Math.max(10, width - PADDING - 1);
  let lines = 0;
  for (const paragraph of cell.value.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/(?<=[\s-])/)) {
      const length = widthOf(word, cell);
      if (used > 0 && used + widthOf(word.trimEnd(), cell) > room) {
        lines += 1;
        used = 0;
      }
      if (length > room) lines += Math.floor(widthOf(word.trimEnd(), cell) / room);
      used = length > room ? length % room : used + length;
    }
  }
  return lines;
}

function guessedWidth(text: string, cell: Cell): number {
  return text.length * (cell.style?.fontSize ?? 10) * 0.75;
}

/** Text in a merge does not make its row taller. */
function mergedCells(sheet: SheetData): Set<number> | undefined {
  if (sheet.merges.length === 0) return undefined;
  return new Set(sheet.merges.map((merge) => merge.row * 20000 + merge.column));
}

/** Measures with a canvas, each different word once. */
export function canvasTextWidth(): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, cell) => {
    const style = cell.style;
    const font = `${style?.bold ? 'bold ' : ''}${((style?.fontSize ?? 10) * 4) / 3}px Arial, "Liberation Sans", sans-serif`;
    const key = font + text;
    let width = known.get(key);
    if (width === undefined) {
      if (!context) return guessedWidth(text, cell);
      context.font = font;
      width = context.measureText(text).width;
      if (known.size > 20000) known.clear();
      known.set(key, width);
    }
    return width;
  };
}
