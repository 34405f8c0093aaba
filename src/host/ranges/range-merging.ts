// Merging cells of a range, and taking merges apart.
import { contains, overlap } from '../../files/rect';
import type { Rect } from '../../files/workbook';
import { cellAt, cellOf, putCell } from '../cells/cells';
import { requireEditable } from '../cells/write-guard';
import { serviceError } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { RangeReading } from './range-reading';

type Merging = Pick<Sheets.Range, 'breakApart' | 'merge' | 'mergeAcross' | 'mergeVertically'>;

export class RangeMerging extends RangeReading implements Merging {
  merge(): Sheets.Range {
    if (this.rect.rows === 1 && this.rect.columns === 1) return this.self;
    return this.#mergeAll([this.rect]);
  }

  mergeAcross(): Sheets.Range {
    if (this.rect.columns === 1) return this.self;
    const { row, column, rows, columns } = this.rect;
    return this.#mergeAll(Array.from({ length: rows }, (_, r) => ({ row: row + r, column, rows: 1, columns })));
  }

  mergeVertically(): Sheets.Range {
    if (this.rect.rows === 1) return this.self;
    const { row, column, rows, columns } = this.rect;
    return this.#mergeAll(Array.from({ length: columns }, (_, c) => ({ row, column: column + c, rows, columns: 1 })));
  }

  breakApart(): Sheets.Range {
    requireEditable(this.sheet, this.rect);
    this.#requireWholeMerges();
    this.sheet.merges = this.sheet.merges.filter((merge) => !overlap(merge, this.rect));
    this.context.changed('cells');
    return this.self;
  }

  #mergeAll(merges: Rect[]): Sheets.Range {
    requireEditable(this.sheet, this.rect);
    this.#requireWholeMerges();
    this.sheet.merges = this.sheet.merges.filter((merge) => !overlap(merge, this.rect)).concat(merges);
    for (const merge of merges) keepFirst(this, merge);
    this.context.changed('cells');
    return this.self;
  }

  #requireWholeMerges(): void {
    if (this.sheet.merges.some((merge) => overlap(merge, this.rect) && !contains(this.rect, merge))) {
      throw serviceError('You must select all cells in a merged range to merge or unmerge them.');
    }
  }
}

/** The first value found goes to the top left cell, as in Sheets; the others are emptied. */
function keepFirst(range: RangeReading, merge: Rect): void {
  let kept = cellAt(range.sheet, merge.row, merge.column);
  for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
    for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
      const cell = cellAt(range.sheet, row, column);
      if (!cell || (row === merge.row && column === merge.column)) continue;
      if (kept === undefined || (kept.value === null && kept.formula === undefined)) {
        kept = { ...cell, ...(kept?.style ? { style: kept.style } : {}) };
      }
      putCell(range.sheet, row, column, cellOf(null, cell.style));
    }
  }
  putCell(range.sheet, merge.row, merge.column, kept);
}
