// Names of sheets: what Sheets takes, and what follows a rename.
import type { SheetData, WorkbookData } from '../files/workbook';
import { formulaWithSheetRenamed } from './formula-text';
import { serviceError } from './service-error';

const LONGEST_NAME = 100;

/** Throws where the name is empty, too long, or another sheet's in any case of letters. */
export function requireFreeName(workbook: WorkbookData, name: string, own?: SheetData): void {
  if (name === '') throw serviceError('Sheet name cannot be empty.');
  if (name.length > LONGEST_NAME)
    throw serviceError(`The sheet name cannot be greater than ${LONGEST_NAME} characters.`);
  const taken = workbook.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw serviceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** Renames a sheet; formulas, dropdown sources and defined names that point to it follow. */
export function renameSheet(workbook: WorkbookData, sheet: SheetData, name: string): void {
  requireFreeName(workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  const renamed = (text: string) => formulaWithSheetRenamed(text, before, name);
  for (const other of workbook.sheets) {
    for (const row of other.rows) {
      row?.forEach((cell, c) => {
        if (cell?.formula === undefined || cell.unparsed) return;
        const formula = renamed(cell.formula);
        if (formula !== cell.formula) row[c] = { ...cell, formula };
      });
    }
    for (const rule of other.validations) if (rule.source !== undefined) rule.source = renamed(rule.source);
  }
  for (const defined of workbook.definedNames) defined.ref = renamed(defined.ref);
}
