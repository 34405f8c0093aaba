// Writes a prepared summary: cells of ours and no others, the same number of calls whatever the number of rows.
import type { PlacedBlock } from '../../report/placed';
import { plainForm } from '../live/formula-text';
import { addSheet } from '../document/own-sheet';
import { drawCharts } from './charts';
import { contents, written } from './contents';
import { cellHash } from './cell-hash';
import type { StandingBlock, SummarySheet } from './find';
import { formatBlocks, type BlockAt } from './formats';
import { blockKey, summaryKey, type SummaryMark } from './mark';
import type { PreparedSummary } from './prepare';
import { mergeTexts, setHeights, setWidths } from './sizes';
import { addMark } from '../document/marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const rowsOfNewSheet = 1000;

/**
 * Writes under the caller's lock, after the caller has asked about `prepared.typed`. Where nothing changed it writes nothing.
 * If it breaks off, the next run rewrites everything.
 */
export function writeSummary(spreadsheet: Spreadsheet, prepared: PreparedSummary): Sheet {
  const { found, placed, arrangement, standing } = prepared;
  const blocks = placed.blocks.map((block) => ({ block, row: arrangement.rows.get(block.id) ?? 1 }));
  const old = new Map(standing.map((block) => [block.mark.id, block]));
  const gone = standing.filter(({ mark }) => !placed.blocks.some(({ id }) => id === mark.id));
  const broken = found?.mark.writing !== undefined;
  const pushed = standing.some((block) => block.pushed !== 0);
  const reshaped = blocks.filter(({ block }) => broken || pushed || !keepsShape(prepared, old.get(block.id)));
  const rewritten = blocks.filter((at) => reshaped.includes(at) || !holds(at, old.get(at.block.id)));
  const isNew = found === null || found.mark.writing === 'first';
  const changed = rewritten.length > 0 || gone.length > 0;

  const charts = isNew ? {} : found.mark.charts;
  const markOf = (sheet: Sheet): SummaryMark => ({ ...prepared.mark, sheetId: sheet.getSheetId(), charts });
  const unfinished: Pick<SummaryMark, 'writing' | 'blocks'> = {
    writing: isNew ? 'first' : 'again',
    blocks: [...prepared.mark.blocks, ...gone.map(({ mark }) => mark)],
  };
  const begin = (sheet: Sheet) => setMark(sheet, found, { ...markOf(sheet), ...unfinished });
  const hasNewCharts = blocks.some(({ block }) => block.charts.some(({ id }) => charts[id] === undefined));
  if (found && (isNew || changed || hasNewCharts)) begin(found.sheet);
  const sheet = found?.sheet ?? addSheet(spreadsheet, prepared.name, begin);
  const mark = markOf(sheet);
  if (isNew && found) startAgain(found);
  if (isNew) sheet.setHiddenGridlines(true);

  for (const { after, rows } of arrangement.moves) {
    if (rows < 0) sheet.deleteRows(after + 1, -rows);
    else if (after === 0) sheet.insertRowsBefore(1, rows);
    else sheet.insertRowsAfter(after, rows);
  }
  for (const { block, row } of blocks) if (isNew || !found.tags.has(block.id)) tagBlock(sheet, block.id, row);
  setWidths(sheet, placed.widths, isNew || pushed ? [] : found.mark.widths);
  if (!isNew)
    clearBlocks(sheet, [
      ...leftovers(prepared),
      ...reshaped.map(({ block, row }) => areaOf(block, row, old.get(block.id))),
    ]);
  // Where its rows were deleted, its tag went with them.
  for (const { mark: block } of gone) if (arrangement.rows.has(block.id)) found?.tags.get(block.id)?.metadata.remove();
  writeValues(sheet, rewritten, isNew);
  if (reshaped.length > 0) {
    mergeTexts(sheet, reshaped);
    setHeights(sheet, reshaped);
    formatBlocks(sheet, reshaped);
  }
  const finished = { ...mark, charts: drawCharts(sheet, blocks, charts, broken && !isNew) };
  if (isNew || changed || hasNewCharts || JSON.stringify(finished) !== found.metadata.getValue())
    setMark(sheet, found, finished);
  SpreadsheetApp.flush();
  return sheet;
}

/** What a first run that broke off left on the sheet that it had just made. */
function startAgain({ sheet, tags }: SummarySheet): void {
  for (const { metadata } of tags.values()) metadata.remove();
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  sheet.clear();
}

interface Rows {
  row: number;
  rows: number;
  columns: number;
}

/** What a reshaped block takes, and what it took: rows that it gave back are gone already. */
function areaOf({ rows, columns }: PlacedBlock, row: number, before: StandingBlock | undefined): Rows {
  const kept = before && !before.bare.slice(rows, before.rows).every(Boolean) ? before.rows : rows;
  return { row, rows: Math.max(rows, kept), columns: Math.max(columns, before ? widthOf(before) : 0) };
}

/** Cells of blocks that the plan has no more, where their rows could not be deleted. */
function leftovers({ standing, placed, arrangement }: PreparedSummary): Rows[] {
  return standing.flatMap((block) => {
    const { id } = block.mark;
    const row = placed.blocks.some((other) => other.id === id) ? undefined : arrangement.rows.get(id);
    return row === undefined ? [] : [{ row, rows: block.rows, columns: widthOf(block) }];
  });
}

const widthOf = ({ mark, pushed }: StandingBlock): number => mark.columns + Math.max(0, pushed);

function keepsShape({ mark, typedIn }: PreparedSummary, standing: StandingBlock | undefined): boolean {
  const next = mark.blocks.find(({ id }) => id === standing?.mark.id);
  if (standing === undefined || typedIn.has(standing.mark.id)) return false;
  return standing.rows === standing.mark.rows && standing.mark.shape === next?.shape;
}

/** Whether a block's cells hold already what they shall. */
function holds({ block }: BlockAt, standing: StandingBlock | undefined): boolean {
  if (!standing) return false;
  return contents(block).every((row, r) => row.every((value, c) => isSame(value, standing.values[r]?.[c])));
}

/** Formulas name the same cells as well. */
function isSame(value: string | number, standing: unknown): boolean {
  if (cellHash(value) !== cellHash(standing)) return false;
  const isFormula = typeof value === 'string' && value.startsWith('=');
  return !isFormula || plainForm(value) === plainForm(String(standing));
}

/** Marked before anything else is written, so that a run that breaks off leaves no second summary behind. */
function setMark(sheet: Sheet, found: SummarySheet | null, mark: SummaryMark): void {
  const text = JSON.stringify(mark);
  const begun = found || mark.writing === undefined;
  const entry =
    found?.metadata ?? (begun ? sheet.getDeveloperMetadata() : []).find((metadata) => metadata.getKey() === summaryKey);
  if (entry) entry.setValue(text);
  else addMark(sheet, summaryKey, text);
}

function tagBlock(sheet: Sheet, id: string, row: number): void {
  addMark(sheet.getRange(`${row}:${row}`), blockKey, id);
}

/** Empties cells of ours, and takes apart the merges that begin in them. */
function clearBlocks(sheet: Sheet, areas: readonly Rows[]): void {
  if (areas.length === 0) return;
  const ours = (row: number, column: number) =>
    areas.some((area) => row >= area.row && row < area.row + area.rows && column <= area.columns);
  const last = Math.max(...areas.map(({ row, rows }) => row + rows - 1));
  const merged = sheet.getRange(1, 1, last, Math.max(...areas.map(({ columns }) => columns))).getMergedRanges();
  const mergedOurs = merged.filter((range) => ours(range.getRow(), range.getColumn()));
  if (mergedOurs.length > 0) sheet.getRangeList(mergedOurs.map((range) => range.getA1Notation())).breakApart();
  const notations = areas.map(({ row, rows, columns }) => sheet.getRange(row, 1, rows, columns).getA1Notation());
  sheet.getRangeList(notations).clearContent();
  sheet.getRangeList(notations).clearFormat();
}

/** One call a block; on a new sheet one for all. */
function writeValues(sheet: Sheet, blocks: readonly BlockAt[], isNew: boolean): void {
  if (!isNew) {
    for (const { block, row } of blocks) {
      sheet.getRange(row, 1, block.rows, block.columns).setValues(written(block));
    }
    return;
  }
  const last = Math.max(...blocks.map(({ block, row }) => row + block.rows - 1));
  const columns = Math.max(...blocks.map(({ block }) => block.columns));
  const values: (string | number)[][] = Array.from({ length: last }, () => Array<string>(columns).fill(''));
  for (const { block, row } of blocks) {
    written(block).forEach((cells, r) => cells.forEach((value, c) => (values[row - 1 + r]![c] = value)));
  }
  if (last > rowsOfNewSheet) sheet.insertRowsAfter(rowsOfNewSheet, last - rowsOfNewSheet);
  sheet.getRange(1, 1, last, columns).setValues(values);
}
