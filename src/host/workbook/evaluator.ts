// How the host learns the values of formula cells.
import type { CellValue, SheetData, WorkbookData } from '../../files/workbook';
import { createEngine } from '../../formulas/engine';
import { cellAt } from '../cells/cells';
import { serialOfInstant } from '../cells/time-zone';

/** A formula cell that keeps its stored value, and the function that is to blame where there is one. */
export interface Uncomputed {
  sheetId: number;
  row: number;
  column: number;
  unknownFunction: string | null;
}

export interface Evaluator {
  /** Said before values are asked for, whenever anything in the workbook changed since. */
  invalidate(): void;
  /** The value of the cell at row and column from 1; the stored one for a formula it does not know. */
  valueOf(sheet: SheetData, row: number, column: number): CellValue;
  /** Since the last `invalidate`. */
  uncomputed(): Uncomputed[];
}

export type EvaluatorOf = (workbook: WorkbookData, now: () => number) => Evaluator;

/** Values by our own formula engine. */
export const computedValues: EvaluatorOf = (workbook, now) => {
  const numbers = new Map<SheetData, number>();
  const names = new Map<string, number>();
  const engine = createEngine({
    get locale() {
      return workbook.locale;
    },
    sheet: (name) => names.get(name.toLowerCase()),
    value: (sheet, row, column) => at(sheet, row, column)?.value ?? null,
    formula(sheet, row, column) {
      const cell = at(sheet, row, column);
      return cell?.unparsed ? undefined : cell?.formula;
    },
    extent: (sheet) => ({
      rows: workbook.sheets[sheet]?.rowCount ?? 0,
      columns: workbook.sheets[sheet]?.columnCount ?? 0,
    }),
    name: (wanted) => workbook.definedNames.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.ref,
    today: () => Math.floor(serialOfInstant(now(), workbook.timeZone)),
  });
  const at = (sheet: number, row: number, column: number) => {
    const data = workbook.sheets[sheet];
    return data && cellAt(data, row, column);
  };
  return {
    invalidate() {
      numbers.clear();
      names.clear();
      workbook.sheets.forEach((sheet, number) => {
        numbers.set(sheet, number);
        names.set(sheet.name.toLowerCase(), number);
      });
      engine.invalidate();
    },
    valueOf: (sheet, row, column) => engine.valueOf(numbers.get(sheet) ?? -1, row, column),
    uncomputed: () =>
      engine.uncomputed().map(({ sheet, row, column, reason }) => ({
        sheetId: workbook.sheets[sheet]?.id ?? -1,
        row,
        column,
        unknownFunction: reason.kind === 'unknown-function' ? reason.name : null,
      })),
  };
};

/** Stores the present value of every formula cell in it. */
export function recalculate(workbook: WorkbookData, evaluator: Evaluator): void {
  evaluator.invalidate();
  for (const sheet of workbook.sheets) {
    sheet.rows.forEach((row, r) => {
      row?.forEach((cell, c) => {
        if (cell?.formula === undefined || cell.unparsed) return;
        cell.value = evaluator.valueOf(sheet, r + 1, c + 1);
      });
    });
  }
}
