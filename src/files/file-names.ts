// Names of sheets that Excel takes: at most 31 signs, and not all of them.

import { renamingInFormulas } from './xlsx/renaming';
import type { Cell, SheetData, WorkbookData } from './workbook';

const LONGEST = 31;

/** Whether Excel would refuse a sheet of that name. */
export const isNoFileName = (name: string): boolean => name.length > LONGEST || /[[\]:*?/\\]|^'|'$/.test(name);

/** The workbook with names that a file may have, in formulas too; itself where all are such. */
export function fileNames(workbook: WorkbookData): WorkbookData {
  const refused = workbook.sheets.filter(({ name }) => isNoFileName(name));
  if (refused.length === 0) return workbook;
  const taken = new Set(
    workbook.sheets.filter((sheet) => !refused.includes(sheet)).map(({ name }) => name.toLowerCase()),
  );
  const names = new Map<SheetData, string>();
  for (const sheet of refused) {
    const plain = sheet.name.replace(/[[\]:*?/\\]/g, '_').replace(/^'+|'+$/g, '') || '_';
    let name = plain.slice(0, LONGEST).trimEnd();
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const end = ` (${number})`;
      name = plain.slice(0, LONGEST - end.length) + end;
    }
    taken.add(name.toLowerCase());
    names.set(sheet, name);
  }
  const rename = renamingInFormulas([...names].map(([{ name }, now]) => ({ before: name, now })));
  const renamed = (cell: Cell | undefined): Cell | undefined =>
    cell?.formula?.includes('!') ? { ...cell, formula: rename(cell.formula) } : cell;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      name: names.get(sheet) ?? sheet.name,
      rows: sheet.rows.map((row) => row?.map(renamed)),
      validations: sheet.validations.map((rule) => (rule.source ? { ...rule, source: rename(rule.source) } : rule)),
    })),
    definedNames: workbook.definedNames.map((name) => ({ ...name, ref: rename(name.ref) })),
  };
}
