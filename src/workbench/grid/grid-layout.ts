// The geometry of a scrolled grid with frozen lines: which lines are in view, and where they stand.
import { lastColumn, lastRow } from '../../files/rect';
import type { Rect, SheetData } from '../../files/workbook';
import { contentOffset, scrollLength, scrollOffset, type Track } from './track';

export const HEADER_HEIGHT = 24;
export const HEADER_WIDTH = 46;
/** Left free behind the last line, so that it can be dragged wider. */
const MARGIN = 60;

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export class GridLayout {
  readonly rows: Track;
  readonly columns: Track;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  viewWidth = 0;
  viewHeight = 0;
  scrollX = 0;
  scrollY = 0;

  constructor(sheet: SheetData, rows: Track, columns: Track) {
    this.rows = rows;
    this.columns = columns;
    this.frozenRows = Math.min(sheet.frozenRows, sheet.rowCount - 1);
    this.frozenColumns = Math.min(sheet.frozenColumns, sheet.columnCount - 1);
  }

  get contentWidth(): number {
    return HEADER_WIDTH + this.columns.total + MARGIN;
  }

  get contentHeight(): number {
    return HEADER_HEIGHT + this.rows.total + MARGIN;
  }

  get scrollWidth(): number {
    return scrollLength(this.contentWidth);
  }

  get scrollHeight(): number {
    return scrollLength(this.contentHeight);
  }

  /** Where the scrolled part begins. */
  get bodyLeft(): number {
    return HEADER_WIDTH + this.columns.start(this.frozenColumns + 1);
  }

  get bodyTop(): number {
    return HEADER_HEIGHT + this.rows.start(this.frozenRows + 1);
  }

  /** Takes over what was read from the page. */
  measure(view: { width: number; height: number; left: number; top: number }): void {
    this.viewWidth = view.width;
    this.viewHeight = view.height;
    this.scrollX = contentOffset(view.left, this.contentWidth, view.width);
    this.scrollY = contentOffset(view.top, this.contentHeight, view.height);
  }

  x(column: number): number {
    return HEADER_WIDTH + this.columns.start(column) - (column > this.frozenColumns ? this.scrollX : 0);
  }

  y(row: number): number {
    return HEADER_HEIGHT + this.rows.start(row) - (row > this.frozenRows ? this.scrollY : 0);
  }

  box(rect: Rect): Box {
    return {
      left: this.x(rect.column),
      top: this.y(rect.row),
      width: this.columns.start(lastColumn(rect) + 1) - this.columns.start(rect.column),
      height: this.rows.start(lastRow(rect) + 1) - this.rows.start(rect.row),
    };
  }

  visibleColumns(): number[] {
    const from = this.columns.start(this.frozenColumns + 1) + this.scrollX;
    return visible(this.columns, this.frozenColumns, from, from + this.viewWidth - this.bodyLeft);
  }

  visibleRows(): number[] {
    const from = this.rows.start(this.frozenRows + 1) + this.scrollY;
    return visible(this.rows, this.frozenRows, from, from + this.viewHeight - this.bodyTop);
  }

  columnAt(x: number): number {
    const inside = x - HEADER_WIDTH;
    return this.columns.at(x < this.bodyLeft ? inside : inside + this.scrollX);
  }

  rowAt(y: number): number {
    const inside = y - HEADER_HEIGHT;
    return this.rows.at(y < this.bodyTop ? inside : inside + this.scrollY);
  }

  /** The scroll position, as the browser counts it, at which the rectangle can be seen. */
  scrollTo(rect: Rect): { left: number; top: number } {
    const left = nearest(this.scrollX, this.viewWidth - this.bodyLeft, {
      from: this.columns.start(rect.column) - this.columns.start(this.frozenColumns + 1),
      to: this.columns.start(lastColumn(rect) + 1) - this.columns.start(this.frozenColumns + 1),
      frozen: rect.column <= this.frozenColumns,
    });
    const top = nearest(this.scrollY, this.viewHeight - this.bodyTop, {
      from: this.rows.start(rect.row) - this.rows.start(this.frozenRows + 1),
      to: this.rows.start(lastRow(rect) + 1) - this.rows.start(this.frozenRows + 1),
      frozen: rect.row <= this.frozenRows,
    });
    return {
      left: scrollOffset(left, this.contentWidth, this.viewWidth),
      top: scrollOffset(top, this.contentHeight, this.viewHeight),
    };
  }
}

function visible(track: Track, frozen: number, from: number, to: number): number[] {
  const lines: number[] = [];
  for (let line = 1; line <= frozen; line++) if (track.size(line) > 0) lines.push(line);
  for (let line = track.at(from); line <= track.count && track.start(line) < to; line++) {
    if (line > frozen && track.size(line) > 0) lines.push(line);
  }
  return lines;
}

function nearest(scroll: number, view: number, target: { from: number; to: number; frozen: boolean }): number {
  if (target.frozen || (target.from >= scroll && target.to <= scroll + view)) return scroll;
  if (target.from < scroll || target.to - target.from > view) return Math.max(0, target.from);
  return target.to - view;
}
