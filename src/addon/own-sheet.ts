// A sheet of our own at the end of the document, known by its mark whatever it is called now.

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
 * Makes the sheet under a name that is still free, and marks it before anything is written. The active sheet stays active.
 *
 * @param dress writes what every such sheet begins with
 */
export function insertOwnSheet(
  spreadsheet: Spreadsheet,
  key: string,
  wanted: string,
  dress: (sheet: Sheet) => void,
): Sheet {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, taken.size);
  try {
    const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
    sheet.addDeveloperMetadata(key, String(sheet.getSheetId()), DOCUMENT);
    dress(sheet);
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  } finally {
    spreadsheet.setActiveSheet(active);
  }
  return sheet;
}

/** Writes rows of text from a row on; the grid grows where they do not fit. */
export function writeRows(sheet: Sheet, row: number, rows: string[][]): void {
  const short = row + rows.length - 1 - sheet.getMaxRows();
  if (short > 0) sheet.insertRowsAfter(sheet.getMaxRows(), short);
  sheet.getRange(row, 1, rows.length, rows[0]?.length ?? 1).setValues(rows);
}
