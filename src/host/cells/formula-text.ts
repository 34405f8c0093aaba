// Formulas of cells: between the locale's form and the stored one, and following what moves.
import type { Cell, WorkbookData } from '../../files/workbook';
import { formulaLocale } from '../../formulas/formats/locale';
import { parse } from '../../formulas/syntax/parse';
import { FormulaProblem } from '../../formulas/syntax/problem';
import { toR1C1 } from '../../formulas/syntax/r1c1';
import { shift } from '../../formulas/syntax/shift';
import { tokenize } from '../../formulas/syntax/tokenize';
import { translate } from '../../formulas/syntax/translate';
import { notImplemented } from '../objects/service-error';

/** The stored form of a formula as typed in a locale; null where that locale cannot read it and Sheets shows `#ERROR!`. */
export function storedFormula(typed: string, locale: string): string | null {
  return readable(() => {
    const formula = translate(typed, formulaLocale(locale), 'canonical');
    parse(tokenize(formula));
    return formula;
  });
}

/** What the formula bar and `getFormula` show of a stored formula: English names, the locale's separators. */
export function shownFormula(stored: string, locale: string): string {
  return rewritten(stored, (formula) => translate(formula, 'canonical', formulaLocale(locale)));
}

/** The same for the cell at row and column from 1, with references by their distance from it. */
export function shownR1C1(stored: string, row: number, column: number, locale: string): string {
  if (formulaLocale(locale).decimal === ',') throw notImplemented(`Range.getFormulaR1C1 in ${locale}`);
  return rewritten(stored, (formula) => toR1C1(formula, row, column));
}

/** A stored formula as it reads when copied this many rows down and columns to the right. */
export function copiedFormula(stored: string, rows: number, columns: number): string {
  return rewritten(stored, (formula) => shift(formula, rows, columns));
}

/** The cell as it stands after being copied or moved so far; a formula that could not be read stays as typed. */
export function copiedCell(cell: Cell, rows: number, columns: number): Cell {
  if (cell.formula === undefined || cell.unparsed || (rows === 0 && columns === 0)) return cell;
  return { ...cell, formula: copiedFormula(cell.formula, rows, columns) };
}

/** Rewrites every formula, dropdown source and defined name of the workbook. `own` is the sheet where the text stands. */
export function rewriteReferences(workbook: WorkbookData, rewrite: (formula: string, own: string) => string): void {
  for (const sheet of workbook.sheets) {
    const here = (formula: string) => rewrite(formula, sheet.name);
    for (const row of sheet.rows) {
      row?.forEach((cell, c) => {
        if (cell?.formula === undefined || cell.unparsed) return;
        const formula = rewritten(cell.formula, here);
        if (formula !== cell.formula) row[c] = { ...cell, formula };
      });
    }
    for (const rule of sheet.validations) {
      if (rule.source !== undefined) rule.source = rewritten(rule.source, here);
    }
  }
  for (const name of workbook.definedNames) name.ref = rewritten(name.ref, (ref) => rewrite(ref, ''));
}

/** What cannot be read, as a formula from a file may be, stays as it is. */
function rewritten(formula: string, rewrite: (formula: string) => string): string {
  return readable(() => rewrite(formula)) ?? formula;
}

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof FormulaProblem) return null;
    throw error;
  }
}
