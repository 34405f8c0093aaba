// How the host learns the values of formula cells.
import type { CellValue, SheetData, WorkbookData } from '../files/workbook';

export interface Evaluator {
  /** Said before values are asked for, whenever anything in the workbook changed since. */
  invalidate(): void;
  /** The value of the formula cell at row and column from 1; undefined leaves the stored one, for a formula it does not know. */
  valueOf(sheet: SheetData, row: number, column: number): CellValue | undefined;
}

export type EvaluatorOf = (workbook: WorkbookData) => Evaluator;

/** Every formula cell keeps the value stored with it. */
export const storedValues: EvaluatorOf = () => ({ invalidate: () => undefined, valueOf: () => undefined });

/** Stores the present value of every formula cell in it. */
export function recalculate(workbook: WorkbookData, evaluator: Evaluator): void {
  evaluator.invalidate();
  for (const sheet of workbook.sheets) {
    sheet.rows.forEach((row, r) => {
      row?.forEach((cell, c) => {
        if (cell?.formula === undefined || cell.unparsed) return;
        const value = evaluator.valueOf(sheet, r + 1, c + 1);
        if (value !== undefined) cell.value = value;
      });
    });
  }
}
