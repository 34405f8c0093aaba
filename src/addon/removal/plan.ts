// Everything of ours in a document, told before any of it is taken away.
import type { Removal } from '../api';
import { type Marks, readMarks } from '../document/marks';
import { isUntouched, problemsSheets } from '../problems-sheet/problems-mark';
import { partnersIn } from '../sharing/partner-sheet/partner-mark';
import { readStanding } from '../sharing/partner-sheet/partner-standing';
import { summariesAmong } from '../summary-sheet/find';
import { versionsAmong } from '../versions/mark';
import { type OwnColumns, ownColumns } from './own-columns';
import { ownColours, ownDropdowns, type OwnRules } from './own-rules';
import { type OwnSummary, ownSummary } from './own-summary';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const mostShown = 20;

export interface RemovalPlan {
  spreadsheet: Spreadsheet;
  marks: Marks;
  shown: Removal;
  columns: OwnColumns[];
  rules: OwnRules[];
  summaries: OwnSummary[];
  problems: Sheet[];
  /** Sheets that go only if they are named. */
  kept: Sheet[];
}

/** The number of calls grows with the sheets that hold something of ours, never with their rows. */
export function planRemoval(): RemovalPlan {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marks = readMarks(spreadsheet);
  const summaries = summariesAmong(marks.entries);
  const versions = versionsAmong(marks.entries).map(({ sheet }) => sheet);
  const problems = problemsSheets(marks)
    .filter(isUntouched)
    .map(({ sheet }) => sheet);
  const going = new Set(problems.map((sheet) => sheet.getSheetId()));
  const others = ownSheets(marks).filter((sheet) => !going.has(sheet.getSheetId()));
  const ours = [...summaries.map(({ sheet }) => sheet), ...versions, ...problems, ...others];
  const ids = new Set(ours.map((sheet) => sheet.getSheetId()));
  const sources = new Set([
    ...[...marks.columns, ...marks.sources].map(({ sheetId }) => sheetId),
    ...summaries.map(({ mark }) => mark.source.sheetId),
    spreadsheet.getActiveSheet().getSheetId(),
  ]);
  const scored = spreadsheet
    .getSheets()
    .filter((sheet) => sources.has(sheet.getSheetId()) && !ids.has(sheet.getSheetId()));
  const columns = scored.flatMap((sheet) => {
    const here = marks.columns.filter(({ sheetId }) => sheetId === sheet.getSheetId());
    return here.length > 0 ? [ownColumns(sheet, here)] : [];
  });
  const rules = [
    ...columns.map(({ sheet, classColumn }) => ownColours(sheet, classColumn)),
    ...scored.map((sheet) => ownDropdowns(sheet, marks)),
  ];
  const drawn = summaries.map(ownSummary);
  const stays = [
    ...columns.map(({ sheet, stays: cells }) => ({ sheetName: sheet.getName(), cells })),
    ...drawn.map(({ summary, stays: cells }) => ({ sheetName: summary.sheet.getName(), cells })),
  ];
  const shown: Removal = {
    columns: columns.map(({ sheet, letters }) => ({ sheetName: sheet.getName(), letters })),
    summaries: summaries.map(({ sheet }) => sheet.getName()),
    problems: problems.map((sheet) => sheet.getName()),
    rules: rules.reduce((sum, { count }) => sum + count, 0),
    stays: stays
      .filter(({ cells }) => cells.length > 0)
      .map(({ sheetName, cells }) => ({ sheetName, cells: cells.slice(0, mostShown), count: cells.length })),
    versions: versions.map((sheet) => sheet.getName()),
    others: others.map((sheet) => sheet.getName()),
    answered: partnersIn(marks).flatMap(({ sheet, mark }) => {
      const rows = sheet ? readStanding(sheet, { mark }, marks).rows.filter(({ written }) => written).length : 0;
      return sheet && rows > 0 ? [{ sheetName: sheet.getName(), rows }] : [];
    }),
  };
  return { spreadsheet, marks, shown, columns, rules, summaries: drawn, problems, kept: [...versions, ...others] };
}

/** Other sheets of ours, each marked with its own id. */
function ownSheets({ entries }: Marks): Sheet[] {
  return entries.flatMap((metadata) => {
    const key = metadata.getKey();
    const sheet = key.startsWith('tendik_') ? metadata.getLocation().getSheet() : null;
    return sheet && metadata.getValue() === String(sheet.getSheetId()) ? [sheet] : [];
  });
}
