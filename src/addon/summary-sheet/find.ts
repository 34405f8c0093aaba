// Finds our summaries in a document by their marks, wherever they were moved and whatever they are called now.
import { rowsBetween } from '../../report/place';
import type { PlacedPlan } from '../../report/placed';
import { cellHash, hashAt, rowKey } from './cell-hash';
import { blockKey, readMark, summaryKey, type BlockMark, type SummaryMark } from './mark';
import { rowsLeft } from './rows-left';
import { type BlockPlace, tailsLeft } from './tails';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export interface SummarySheet {
  sheet: Sheet;
  mark: SummaryMark;
  metadata: Metadata;
  /** Where each tagged block begins now. */
  tags: Map<string, { row: number; metadata: Metadata }>;
}

/** A block as it stands on the sheet now. */
export interface StandingBlock {
  mark: BlockMark;
  /** Its first row, from 1. */
  row: number;
  /** Rows that it takes now: more than it was written with where somebody inserted some within. */
  rows: number;
  /** How many columns its cells were moved to the right, or to the left where that is negative. */
  pushed: number;
  /** What stands in its cells and in those that it is about to take: formulas as formulas. */
  values: unknown[][];
  /** For each row, and for the one below the last: whether nothing of the analyst's stands in it. */
  bare: boolean[];
  /** For each row the first column, from 0, right of ours in which something stands; Infinity where there is none. */
  beside: number[];
}

/** All summaries of ours among a document's metadata, in the order of their marks. No calls. */
export function summariesAmong(entries: readonly Metadata[]): SummarySheet[] {
  const found = new Map<number, SummarySheet>();
  for (const metadata of entries) {
    if (metadata.getKey() !== summaryKey) continue;
    const sheet = metadata.getLocation().getSheet();
    const mark = sheet ? readMark(metadata.getValue(), sheet.getSheetId()) : null;
    if (!sheet || !mark || found.has(mark.sheetId)) continue;
    found.set(mark.sheetId, { sheet, mark, metadata, tags: tagsOn(entries, mark.sheetId) });
  }
  return [...found.values()];
}

function tagsOn(entries: readonly Metadata[], sheetId: number): SummarySheet['tags'] {
  const tags: SummarySheet['tags'] = new Map();
  for (const metadata of entries) {
    if (metadata.getKey() !== blockKey) continue;
    const range = metadata.getLocation().getRow();
    const id = metadata.getValue();
    if (!range || id === null || range.getSheet().getSheetId() !== sheetId) continue;
    tags.set(id, { row: range.getRow(), metadata });
  }
  return tags;
}

/** The blocks from top to bottom; of one whose tagged row was deleted, what is left of it, if anything is. */
export function readBlocks({ sheet, mark, tags }: SummarySheet, placed: PlacedPlan): StandingBlock[] {
  const tagged: BlockPlace[] = mark.blocks
    .map((block) => ({ block, row: tags.get(block.id)?.row ?? 0 }))
    .filter(({ row }) => row > 0)
    .sort((a, b) => a.row - b.row);
  if (tagged.length === 0) return [];
  const end = Math.max(sheet.getLastRow(), ...tagged.map(({ row }) => row));
  const widthOf = (block: BlockMark) =>
    Math.max(block.columns, placed.blocks.find(({ id }) => id === block.id)?.columns ?? 0);
  const columns = Math.max(sheet.getLastColumn(), ...tagged.map(({ block }) => widthOf(block)));
  const range = sheet.getRange(1, 1, end, columns);
  const values: unknown[][] = range.getValues();
  range.getFormulas().forEach((row, r) => {
    row.forEach((formula, c) => {
      if (formula !== '') values[r]![c] = formula;
    });
  });
  const places = [...tagged, ...tailsLeft(mark.blocks, tagged, values)].sort((a, b) => a.row - b.row);
  return places.map(({ block, row, tail }, index) => {
    const next = places[index + 1]?.row ?? end + 1 + block.rows;
    const rows = tail ?? rowsNow(block, row, next, values);
    const rowAt = (at: number) => values[row - 1 + at] ?? [];
    const pushed = pushedBy(block, rowAt);
    const width = Math.max(widthOf(block), block.columns + pushed);
    return {
      mark: block,
      row,
      rows,
      pushed,
      values: Array.from({ length: rows }, (_, at) => rowAt(at).slice(0, width)),
      bare: Array.from({ length: rows + 1 }, (_, at) => {
        return rowAt(at).every(
          (value, column) => value === '' || (at < rows && column < block.columns + Math.max(0, pushed)),
        );
      }),
      beside: Array.from({ length: rows }, (_, at) => {
        const first = rowAt(at).findIndex((value, column) => value !== '' && column >= width);
        return first < 0 ? Infinity : first;
      }),
    };
  });
}

/** As many as were written, or up to where its last row stands now; never up to the next block, even if rows were deleted. */
function rowsNow(block: BlockMark, first: number, next: number, values: unknown[][]): number {
  const { rows, columns, hashes, coarse } = block;
  const room = Math.max(1, next - first);
  if (coarse === 'nothing') return room <= rows ? Math.max(1, room - rowsBetween) : rows;
  const last = hashes[rows - 1];
  const isLast = rowKey(coarse, (values[first - 2 + rows] ?? []).slice(0, columns)) === last;
  if (room > rows && (!last || isLast)) return rows;
  // Rows were inserted or deleted, perhaps also the one between this block and the next: it ends with what is left of it.
  const owners = rowsLeft([block], values.slice(first - 1, first - 1 + room));
  const end = owners.lastIndexOf(block) + 1;
  return Math.max(1, end, room > rows ? rows : 0);
}

const mostPushed = 3;

/** Told by the block's last column, where columns were inserted or deleted within it or left of it. */
function pushedBy({ columns, hashes, coarse }: BlockMark, rowAt: (at: number) => readonly unknown[]): number {
  if (coarse !== undefined) return 0;
  const last = hashes.flatMap((hash, at) => {
    const written = hashAt(hash, columns - 1);
    return written === cellHash('') ? [] : [{ written, cells: rowAt(at) }];
  });
  const standsAt = (by: number) =>
    last.filter(({ written, cells }) => cellHash(cells[columns - 1 + by]) === written).length * 2 > last.length;
  if (standsAt(0)) return 0;
  for (let by = 1; by <= mostPushed; by++) for (const way of [by, -by]) if (standsAt(way)) return way;
  return 0;
}
