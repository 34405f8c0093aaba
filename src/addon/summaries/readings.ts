// Reads the sheets that summaries were made from, each once, whatever the number of summaries.
import type { Marks } from '../document/marks';
import { type Reading, readScored } from '../reading/reading';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Sources {
  /** Null where there is no such sheet any more. */
  sheet(id: number): Sheet | null;
  /** @throws UserError all that a sheet cannot be read for */
  read(id: number): Reading;
}

/** @param known sheets that are at hand already: for these nothing is asked */
export function sourcesOf(spreadsheet: Spreadsheet, marks: Marks, known: readonly (Sheet | Reading)[]): Sources {
  const sheets = new Map<number, Sheet>();
  const readings = new Map<number, Reading | Error>();
  for (const one of known) {
    const reading = 'table' in one ? one : null;
    const sheet = reading ? reading.sheet : (one as Sheet);
    sheets.set(sheet.getSheetId(), sheet);
    if (reading) readings.set(sheet.getSheetId(), reading);
  }
  let all = false;
  const sheet = (id: number): Sheet | null => {
    if (!sheets.has(id) && !all) {
      for (const other of spreadsheet.getSheets()) sheets.set(other.getSheetId(), other);
      all = true;
    }
    return sheets.get(id) ?? null;
  };
  const fresh = (id: number): Reading | Error => {
    try {
      const source = sheet(id);
      if (!source) throw new RangeError(`no sheet ${id}`);
      return readScored(spreadsheet, source, marks);
    } catch (error) {
      return error as Error;
    }
  };
  const read = (id: number): Reading => {
    const result = readings.get(id) ?? fresh(id);
    readings.set(id, result);
    if (result instanceof Error) throw result;
    return result;
  };
  return { sheet, read };
}
