// Corrections of one kind: shown before they are made, made only where the cell is still as it was shown, and taken back.
import { correctionOf } from '../../core/checks/corrections';
import { a1 } from '../../core/table/cells';
import { type Document, languageFor, openSheet, state } from '../actions';
import type { CorrectedCells, CorrectionPreview, CorrectionWanted } from '../api';
import { timeNow } from '../document/clock';
import { type JournalLine, readJournal, writeJournal } from '../journal/journal';
import { lastCorrection, nextBatch } from '../journal/entry';
import { locked } from '../document/lock';
import { readMarks } from '../document/marks';
import type { Reading } from '../reading/reading';
import { cellsNow } from './cells-now';
import { type Change, type Changed, changeCells, orPutBack } from './change-cells';

/** So many cells at a time cross to the panel and are corrected. */
const mostAtOnce = 1000;

interface Found extends Change {
  from: string;
  unit: string;
  /** The municipality's, wherever it stands. */
  key: string;
  code: string;
}

function correctionsIn({ table, findings }: Reading, code: string): Found[] {
  return findings.flatMap((finding) => {
    const column = table.header.columns[finding.column ?? '']?.column;
    const { row, unit } = finding;
    if (finding.code !== code || row === null || unit === null || column === undefined) return [];
    const correction = correctionOf(finding, table);
    if (!correction) return [];
    const place = { row, column, cell: a1(row, column), unit: table.names[unit] ?? '', key: table.keys()[unit] ?? '' };
    return { ...place, from: correction.before, to: correction.after, code };
  });
}

/** What would be corrected; cells with a formula are named apart, since they stay. */
export function previewCorrections(sheetId: number, code: string): CorrectionPreview {
  const { reading } = openSheet(sheetId);
  const found = correctionsIn(reading, code);
  const now = cellsNow(reading.sheet, found);
  const isComputed = ({ cell }: Found): boolean => now.get(cell)?.formula !== '';
  const open = found.filter((one) => !isComputed(one));
  return {
    count: open.length,
    cells: open.slice(0, mostAtOnce).map(({ cell, unit, from, to }) => ({ cell, unit, before: from, after: to })),
    computed: found.filter(isComputed).map(({ cell }) => cell),
  };
}

/** @throws UserError protected */
export function correct({ sheetId, code, cells }: CorrectionWanted): CorrectedCells {
  const done = locked(() => {
    const document = openSheet(sheetId);
    const found = new Map(correctionsIn(document.reading, code).map((one) => [one.cell, one]));
    const agreed = cells.flatMap(({ cell, before, after }) => {
      const one = found.get(cell);
      return one && one.from === before && one.to === after ? one : [];
    });
    const batch = nextBatch(readJournal(document.marks));
    const changed = changeCells(document.reading.sheet, agreed);
    note(document, 'correction', batch, changed);
    return changed.done;
  });
  const wanted = cells.map(({ cell }) => cell);
  return answered(wanted, done);
}

/**
 * Takes back the last correction, once, in the cells that still hold what we wrote beside the same municipality.
 *
 * @throws UserError protected
 */
export function undoCorrection(): CorrectedCells {
  const { wanted, done } = locked(() => {
    const batch = lastCorrection(readJournal(readMarks(SpreadsheetApp.getActiveSpreadsheet())));
    const [first] = batch;
    if (!first) return { wanted: [], done: [] };
    const document = openSheet(first.sheetId);
    const { table, sheet } = document.reading;
    const unitAt = new Map(table.rows.map((row, unit) => [row, unit]));
    const all = batch.map(({ row, column, before, after, code, key, format }) => {
      const unit = table.names[unitAt.get(row) ?? -1] ?? '';
      const back = { row, column, cell: a1(row, column), unit, key, code, from: after, to: before };
      return format === undefined ? back : { ...back, format };
    });
    const changed = changeCells(
      sheet,
      all.filter(({ key, row }) => table.keys()[unitAt.get(row) ?? -1] === key),
    );
    note(document, 'undo', first.batch, changed);
    return { wanted: all.map(({ cell }) => cell), done: changed.done };
  });
  return answered(wanted, done);
}

function answered(wanted: readonly string[], done: readonly { cell: string }[]): CorrectedCells {
  const cells = new Set(done.map(({ cell }) => cell));
  return { done: cells.size, left: wanted.filter((cell) => !cells.has(cell)), state: state() };
}

type Noted = Changed<Change & Pick<Found, 'unit' | 'key' | 'code'>>;

/** Of a change that cannot be noted nothing stays. */
function note(document: Document, what: 'correction' | 'undo', batch: number, changed: Noted): void {
  const isNoted = (): boolean =>
    readJournal(readMarks(document.spreadsheet)).some((entry) => entry.what === what && entry.batch === batch);
  orPutBack(document.reading.sheet, changed, () => writeLines(document, what, batch, changed), isNoted);
}

/** An undo that found nothing to take back is noted too: there is no second try. */
function writeLines(document: Document, what: 'correction' | 'undo', batch: number, { done, formats }: Noted): void {
  const { spreadsheet, marks, reading } = document;
  const common = { what, batch, sheetId: reading.sheet.getSheetId(), sheetName: reading.sheetName, reason: '' };
  const lines = done.map(({ row, column, cell, unit, key, code, from, to }): JournalLine => {
    const line = { ...common, row, column, unit, key, code, before: from, after: to };
    const format = formats.get(cell);
    return what === 'correction' && typeof to === 'number' && format === '@' ? { ...line, format } : line;
  });
  const nothing = { ...common, row: 0, column: 0, unit: '', key: '', code: '', before: '', after: '' };
  if (what === 'undo' && lines.length === 0) lines.push(nothing);
  writeJournal(spreadsheet, marks, languageFor(document), timeNow(spreadsheet), lines);
}
