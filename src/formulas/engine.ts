// Computes a workbook's formulas when they are asked for, each once until something changes.

import { Pass } from './pass';
import { Programs } from './program';
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

export interface FormulaEngine {
  /** A cell's value: computed where it holds a formula, else as stored. */
  valueOf(sheet: number, row: number, column: number): FormulaValue;
  /** Why the cell was not computed, or undefined where it was or holds no formula. */
  reasonOf(sheet: number, row: number, column: number): NotComputed | undefined;
  /** The formula cells that were asked for since the last change and keep their stored values. */
  uncomputed(): UncomputedCell[];
  /** To be called after every change to the source; cells are computed anew when next asked for. */
  invalidate(): void;
}

export function createEngine(source: CellSource): FormulaEngine {
  const programs = new Programs();
  let pass = new Pass(source, programs);
  return {
    valueOf: (sheet, row, column) => pass.valueOf(sheet, row, column),
    reasonOf(sheet, row, column) {
      pass.valueOf(sheet, row, column);
      return pass.uncomputed.find((cell) => cell.sheet === sheet && cell.row === row && cell.column === column)?.reason;
    },
    uncomputed: () => [...pass.uncomputed],
    invalidate() {
      pass = new Pass(source, programs);
    },
  };
}
