// Keeps a summary as it stands: a dated copy with values only, since a refresh overwrites figures that may have been published.
import { soft } from '../../report/colors';
import { liveWords } from '../../wording/live';
import { quote } from '../../wording/numbers';
import { sheetWords } from '../../wording/sheet';
import { asText } from '../document/as-text';
import { timeNow } from '../document/clock';
import { locked } from '../document/lock';
import { addMark, readMarks } from '../document/marks';
import { type SummarySheet, summariesAmong } from '../summary-sheet/find';
import { blockKey, summaryKey } from '../summary-sheet/mark';
import { freeName, shortened } from '../summary-sheet/name';
import { UserError } from '../user-error';
import { versionKey, type VersionMark } from './mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const lineHeight = 21;
/** In a name beside the date: a blank, and a number where that name is taken. */
const room = 4;

/**
 * @returns the name of the copy; the analyst stays where the work is
 * @throws UserError summary-missing, also where the summary was not written to its end; busy
 */
export function keepVersion(sheetId: number): { sheetName: string } {
  return locked(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { entries } = readMarks(spreadsheet);
    const found = summariesAmong(entries).find(({ mark }) => mark.sheetId === sheetId);
    if (!found || found.mark.writing) throw new UserError('summary-missing');
    const sheets = spreadsheet.getSheets();
    const kept = timeNow(spreadsheet);
    const date = kept.split(' ')[0] ?? '';
    const taken = sheets.map((sheet) => sheet.getName());
    const sheetName = freeName(`${shortened(found.sheet.getName(), date.length + room)} ${date}`, taken);
    const active = spreadsheet.getActiveSheet();
    let copy: Sheet | undefined;
    try {
      copy = found.sheet.copyTo(spreadsheet);
      stayWithOwnCells(copy);
      freeze(found, copy);
      forget(copy);
      tell(copy, found, kept);
      copy.setName(sheetName).showSheet();
      copy.protect().setWarningOnly(true);
      placeBeside(spreadsheet, copy, found.sheet);
      const mark: VersionMark = { sheetId: copy.getSheetId(), sourceId: found.mark.source.sheetId, at: found.mark.at };
      addMark(copy, versionKey, JSON.stringify(mark));
      active.activate();
    } catch (error) {
      copy ??= unfinished(spreadsheet, sheets);
      if (copy) spreadsheet.deleteSheet(copy);
      active.activate();
      throw error;
    }
    return { sheetName };
  });
}

/** A chart of the copy shows the copy's cells: those of the original are about to change. */
function stayWithOwnCells(copy: Sheet): void {
  for (const chart of copy.getCharts()) {
    const ranges = chart.getRanges();
    if (ranges.every((range) => range.getSheet().getSheetId() === copy.getSheetId())) continue;
    const builder = chart.modify().clearRanges();
    for (const range of ranges) builder.addRange(copy.getRange(range.getA1Notation()));
    copy.updateChart(builder.build());
  }
}

/** Puts values in the place of formulas, one call for all of them. Nothing here is live any more, so no line says that it is. */
function freeze({ sheet: original, mark }: SummarySheet, copy: Sheet): void {
  const isLive = liveWords(mark.language).current(mark.at);
  const formulas = original.getDataRange().getFormulas();
  const rows = formulas.flatMap((row, r) => (row.some(Boolean) ? [r] : []));
  const columns = formulas.flatMap((row) => row.flatMap((formula, c) => (formula ? [c] : [])));
  if (rows.length === 0) return;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const height = Math.max(...rows) - row + 1;
  const width = Math.max(...columns) - column + 1;
  const values: unknown[][] = original.getRange(row + 1, column + 1, height, width).getValues();
  copy
    .getRange(row + 1, column + 1, height, width)
    .setValues(
      values.map((cells) =>
        cells.map((value) => (typeof value !== 'string' ? value : value === isLive ? '' : asText(value))),
      ),
    );
}

/** The copy carries our marks; without them nothing of ours takes it for a summary. */
function forget(copy: Sheet): void {
  for (const metadata of copy.createDeveloperMetadataFinder().find()) {
    if ([summaryKey, blockKey].includes(metadata.getKey())) metadata.remove();
  }
}

/** A line above all says what this is: the tab alone may be renamed. */
function tell(copy: Sheet, { sheet, mark }: SummarySheet, kept: string): void {
  const { language, at } = mark;
  const name = quote(language, sheet.getName());
  copy.insertRowsBefore(1, 1);
  const line = copy.getRange(1, 1, 1, copy.getMaxColumns());
  line.clearFormat();
  copy.setRowHeights(1, 1, lineHeight);
  const first = copy.getRange(1, 1);
  first.setValue(asText(sheetWords(language).keptVersion({ name, kept, at })));
  first.setFontColor(soft);
}

function placeBeside(spreadsheet: Spreadsheet, copy: Sheet, original: Sheet): void {
  spreadsheet.setActiveSheet(copy);
  spreadsheet.moveActiveSheet(original.getIndex() + 1);
}

/** A copy whose making was answered with an error carries our marks still. */
function unfinished(spreadsheet: Spreadsheet, before: readonly Sheet[]): Sheet | undefined {
  const known = before.map((sheet) => sheet.getSheetId());
  const added = spreadsheet.getSheets().filter((sheet) => !known.includes(sheet.getSheetId()));
  return added.find((sheet) => sheet.getDeveloperMetadata().some((metadata) => metadata.getKey() === summaryKey));
}
