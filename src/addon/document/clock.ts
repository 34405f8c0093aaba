// The time as the document's people read it. The only place of the add-on that asks for the time.

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** "24.11.2026 14:05" in the document's time zone. */
export const timeNow = (spreadsheet: Spreadsheet): string =>
  Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'dd.MM.yyyy HH:mm');
