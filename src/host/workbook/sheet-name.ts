// Names of sheets: what Sheets takes, and what follows a rename.
import type { SheetData, WorkbookData } from '../../files/workbook';
import { renameSheet as renameInFormula } from '../../formulas/syntax/rebase';
import { rewriteReferences } from '../cells/formula-text';
import { serviceError } from '../objects/service-error';

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
  rewriteReferences(workbook, (formula) => renameInFormula(formula, before, name));
}
