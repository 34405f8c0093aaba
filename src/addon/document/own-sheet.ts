// A sheet of our own at the end of the document, known by its mark whatever it is called now.
import { freeName } from '../summary-sheet/name';
import { addMark } from './marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The sheet with the mark; a duplicated sheet carries it too, but with the id of the other. */
export function findOwnSheet(entries: readonly Metadata[], key: string): Sheet | null {
  for (const metadata of entries) {
    if (metadata.getKey() !== key) continue;
    const sheet = metadata.getLocation().getSheet();
    if (sheet && metadata.getValue() === String(sheet.getSheetId())) return sheet;
  }
  return null;
}

/**
 * Adds a sheet at the end of the document, under a name that is still free, and opens it.
 *
 * @param begin marks it as ours before anything else is written
 */
export function addSheet(spreadsheet: Spreadsheet, wanted: string, begin: (sheet: Sheet) => void): Sheet {
  const sheets = spreadsheet.getSheets();
  const names = new Map(sheets.map((sheet) => [sheet.getName().toLowerCase(), sheet]));
  const namesake = names.get(wanted.toLowerCase());
  // A run that could not even undo the sheet that it had made left it behind empty: nothing is lost by taking it.
  if (namesake && isUntouched(namesake)) {
    begin(namesake);
    return namesake;
  }
  const name = freeName(wanted, [...names.keys()]);
  const active = spreadsheet.getActiveSheet();
  try {
    const sheet = spreadsheet.insertSheet(name, names.size);
    begin(sheet);
    return sheet;
  } catch (error) {
    // Without its mark nobody would know the sheet for ours, and as the active one it would be taken for the scores.
    const made = spreadsheet.getSheetByName(name);
    if (made) spreadsheet.deleteSheet(made);
    active.activate();
    throw error;
  }
}

const isUntouched = (sheet: Sheet): boolean =>
  String(sheet.getType()) === 'GRID' &&
  sheet.getLastRow() === 0 &&
  sheet.getCharts().length === 0 &&
  sheet.getDeveloperMetadata().length === 0;

/**
 * Adds a sheet that is known by its own id under this key. The active sheet stays active.
 *
 * @param dress writes what every such sheet begins with
 */
export function insertOwnSheet(
  spreadsheet: Spreadsheet,
  key: string,
  wanted: string,
  dress: (sheet: Sheet) => void,
): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = addSheet(spreadsheet, wanted, (made) => {
    addMark(made, key, String(made.getSheetId()));
    dress(made);
  });
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** Writes rows of text from a row on; the grid grows where they do not fit. */
export function writeRows(sheet: Sheet, row: number, rows: string[][]): void {
  const short = row + rows.length - 1 - sheet.getMaxRows();
  if (short > 0) sheet.insertRowsAfter(sheet.getMaxRows(), short);
  sheet.getRange(row, 1, rows.length, rows[0]?.length ?? 1).setValues(rows);
}
