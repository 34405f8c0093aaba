// What the engine asks of a workbook, and what it says of cells that it could not compute.
import type { FormulaValue } from './values/values';

/** The workbook as the host keeps it. Sheets go by numbers of the host's choosing; rows and columns count from 1. */
export interface CellSource {
  /** The number of the sheet with this name, whatever its case. */
  sheet(name: string): number | undefined;
  /** What is stored in a cell; for a formula the value it had last. */
  value(sheet: number, row: number, column: number): FormulaValue;
  /** In canonical form: `=`, English names, `,` between arguments, `.` for decimals. */
  formula(sheet: number, row: number, column: number): string | undefined;
  /** The size of the grid, on which whole columns and rows depend. */
  extent(sheet: number): { rows: number; columns: number };
  /** A defined name's reference with its sheet, such as `'Лист 1'!$A$1:$B$2`, whatever the name's case. */
  name(name: string): string | undefined;
  /** As Sheets writes it: ru_RU. */
  readonly locale: string;
  /** The serial number of the day. */
  today(): number;
}

/** Why a formula cell keeps its stored value. */
export type NotComputed =
  | { kind: 'unknown-function'; name: string }
  /** The result is an array, which would spill into the cells beside. */
  | { kind: 'array-result' }
  /** The formula's text cannot be read; where nothing was stored the value is #ERROR!. */
  | { kind: 'unreadable'; position: number };

export interface UncomputedCell {
  sheet: number;
  row: number;
  column: number;
  reason: NotComputed;
}
