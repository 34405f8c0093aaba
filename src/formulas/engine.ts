// Computes a workbook's formulas when they are asked for, each once until something changes.
import type { CellSource, NotComputed, UncomputedCell } from './cell-source';
import { Pass } from './pass';
import { Programs } from './program';
import type { FormulaValue } from './values/values';

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
