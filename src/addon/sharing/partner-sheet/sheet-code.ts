// The mark in the header of the column of codes, by which a copy of a partner sheet is known for what it is.
import type { CellValue } from '../../../core/table/cells';

export interface SheetCode {
  /** Which partner sheet of which document. */
  token: string;
  /** Indices, in the method, of the indicators whose scores the rows' codes hold. */
  indicators: number[];
}

export interface FoundCode extends SheetCode {
  /** Indices in the values. */
  row: number;
  column: number;
}

const pattern = /tendik-1-([0-9a-z]{1,8})-(\d+(?:\.\d+)*)/i;

export const sheetCode = ({ token, indicators }: SheetCode): string => `tendik-1-${token}-${indicators.join('.')}`;

/** Where such a mark stands; null where none does. */
export function findSheetCode(values: readonly (readonly (CellValue | null)[])[]): FoundCode | null {
  for (let row = 0; row < values.length; row++) {
    const cells = values[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      const found = typeof cell === 'string' ? pattern.exec(cell) : null;
      if (!found) continue;
      const indicators = (found[2] ?? '').split('.').map(Number);
      return { token: (found[1] ?? '').toLowerCase(), indicators, row, column };
    }
  }
  return null;
}
