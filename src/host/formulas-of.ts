// Formulas of cells: between the locale's form and the stored one, and following what moves.
import type { Cell, WorkbookData } from '../files/workbook';
import { formulaLocale } from '../formulas/locale';
import { parse } from '../formulas/parse';
import { FormulaProblem } from '../formulas/problem';
import { tokenize } from '../formulas/tokenize';
import { translate } from '../formulas/translate';

/** The stored form of a formula as typed in a locale; null where that locale cannot read it and Sheets shows `#ERROR!`. */
export function storedFormula(typed: string, locale: string): string | null {
  return readable(() => {
    const formula = translate(typed, formulaLocale(locale), 'canonical');
    parse(tokenize(formula));
    return formula;
  });
}

/** What the formula bar and `getFormula` show: English names, the locale's separators. */
export function shownFormula(cell: Cell, locale: string): string {
  const { formula = '' } = cell;
  if (cell.unparsed) return formula;
  return readable(() => translate(formula, 'canonical', formulaLocale(locale))) ?? formula;
}

/** The cell with its formula rewritten; the same cell where nothing changes or the formula cannot be read. */
export function withFormula(cell: Cell, rewrite: (formula: string) => string): Cell {
  const { formula } = cell;
  if (formula === undefined || cell.unparsed) return cell;
  const changed = readable(() => rewrite(formula));
  return changed === null || changed === formula ? cell : { ...cell, formula: changed };
}

/** Rewrites every formula, dropdown source and defined name of the workbook. `own` is the sheet where the text stands. */
export function rewriteReferences(workbook: WorkbookData, rewrite: (formula: string, own: string) => string): void {
  for (const sheet of workbook.sheets) {
    const here = (formula: string) => rewrite(formula, sheet.name);
    for (const row of sheet.rows) {
      row?.forEach((cell, c) => {
        if (cell?.formula !== undefined) row[c] = withFormula(cell, here);
      });
    }
    for (const rule of sheet.validations) {
      if (rule.source !== undefined) rule.source = readable(() => here(rule.source ?? '')) ?? rule.source;
    }
  }
  for (const name of workbook.definedNames) name.ref = readable(() => rewrite(name.ref, '')) ?? name.ref;
}

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof FormulaProblem) return null;
    throw error;
  }
}
