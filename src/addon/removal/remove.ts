// Takes away what we added, as it was shown. Cells and sheets of the analyst's stay, and so does every column in its place.
import type { Removal, RemovalWanted } from '../api';
import { locked } from '../document/lock';
import { requireEditable } from '../document/protection';
import { UserError } from '../user-error';
import type { OwnColumns } from './own-columns';
import type { OwnSummary } from './own-summary';
import { planRemoval, type RemovalPlan } from './plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is there to be taken away. Nothing is changed. */
export const removal = (): Removal => planRemoval().shown;

/**
 * Marks go last of each thing: a removal that breaks off finds the rest again.
 *
 * @throws UserError removal-changed, protected, busy
 */
export function remove({ shown, sheets }: RemovalWanted): null {
  return locked(() => {
    const plan = planRemoval();
    const { spreadsheet, marks, columns, rules, summaries, problems, kept } = plan;
    if (JSON.stringify(plan.shown) !== JSON.stringify(shown)) throw new UserError('removal-changed');
    const named = kept.filter((sheet) => sheets.includes(sheet.getName()));
    requireRights(plan, named);
    const remembered = aboutSheets(marks, named);
    openScores(plan, named);
    for (const rule of rules) rule.remove();
    for (const own of columns) emptyColumns(own);
    for (const own of summaries) removeSummary(spreadsheet, own);
    for (const sheet of [...problems, ...named]) removeSheet(spreadsheet, sheet);
    for (const { metadata } of marks.sources) metadata.remove();
    for (const metadata of remembered) metadata.remove();
    marks.document?.metadata.remove();
    SpreadsheetApp.flush();
    return null;
  });
}

/** From a sheet of ours the analyst comes to the scores; Sheets would open a neighbour, of which panel and menu know nothing. */
function openScores({ spreadsheet, columns, summaries, problems }: RemovalPlan, named: readonly Sheet[]): void {
  const id = spreadsheet.getActiveSheet().getSheetId();
  const going = [...summaries.map(({ summary }) => summary.sheet), ...problems, ...named];
  if (going.some((sheet) => sheet.getSheetId() === id)) {
    columns.find(({ sheet }) => !sheet.isSheetHidden())?.sheet.activate();
  }
}

/** What the document's own marks remember of sheets that go, as of a partner sheet. */
function aboutSheets({ entries }: RemovalPlan['marks'], going: readonly Sheet[]): RemovalPlan['marks']['entries'] {
  const ids = going.map((sheet) => `"sheetId":${sheet.getSheetId()},`);
  return entries.filter((metadata) => {
    const ours = metadata.getKey().startsWith('tendik_') && metadata.getLocation().getSpreadsheet() !== null;
    return ours && ids.some((id) => (metadata.getValue() ?? '').includes(id));
  });
}

function requireRights({ columns, summaries, problems }: RemovalPlan, named: readonly Sheet[]): void {
  for (const { sheet, marks } of columns) {
    const rows = sheet.getMaxRows();
    requireEditable(
      sheet,
      marks.map(({ column }) => ({ row: 1, column, rows, columns: 1 })),
    );
  }
  for (const sheet of [...summaries.map(({ summary }) => summary.sheet), ...problems, ...named]) {
    requireEditable(sheet, [{ row: 1, column: 1, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }]);
  }
}

/** The columns themselves stay: what the analyst wrote beside or refers to must not move. */
function emptyColumns({ sheet, ours, marks, legend }: OwnColumns): void {
  if (legend) sheet.getRange(legend).clearNote();
  if (ours.length > 0) {
    const cells = sheet.getRangeList(ours);
    // Our headers, by which a removal that broke off knows the rows again, go with the contents.
    cells.clearFormat();
    cells.clearContent();
  }
  for (const { metadata } of marks) metadata.remove();
}

function removeSummary(spreadsheet: Spreadsheet, { summary, stays, ours, rows, charts }: OwnSummary): void {
  const { sheet, metadata, tags } = summary;
  if (stays.length === 0) return removeSheet(spreadsheet, sheet);
  for (const chart of charts) sheet.removeChart(chart);
  if (ours.length > 0) {
    const merged = sheet.getDataRange().getMergedRanges();
    const own = merged.filter((range) => range.getColumn() === 1 && rows.has(range.getRow()));
    if (own.length > 0) sheet.getRangeList(own.map((range) => range.getA1Notation())).breakApart();
    const cells = sheet.getRangeList(ours);
    cells.clearFormat();
    cells.clearContent();
  }
  for (const tag of tags.values()) tag.metadata.remove();
  metadata.remove();
}

/** A document has to keep one sheet that can be seen: the last one is emptied instead. */
function removeSheet(spreadsheet: Spreadsheet, sheet: Sheet): void {
  const id = sheet.getSheetId();
  const others = spreadsheet.getSheets().filter((other) => other.getSheetId() !== id);
  if (others.some((other) => !other.isSheetHidden())) {
    spreadsheet.deleteSheet(sheet);
    return;
  }
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.clear();
  for (const metadata of sheet.createDeveloperMetadataFinder().find()) metadata.remove();
}
