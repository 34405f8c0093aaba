// How a sheet stood when it was read, to tell what has changed since.

import { allHiddenRows } from '../hidden-rows';
import type { Cell, SheetData } from '../workbook';

export interface SheetSnapshot {
  name: string;
  rowCount: number;
  columnCount: number;
  /** Formula cells are copies: their results are renewed in place. All others are replaced when they change. */
  rows: readonly (readonly (Cell | undefined)[])[];
  columnWidths: ReadonlyMap<number, number>;
  rowHeights: ReadonlyMap<number, number>;
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** What is compared as a whole, as text. */
  said: Record<Aspect, string>;
}

export type Aspect =
  'merges' | 'validations' | 'conditionalFormats' | 'protections' | 'filter' | 'view' | 'tabColor' | 'notes' | 'links';

export function snapshotOf(sheet: SheetData): SheetSnapshot {
  return {
    name: sheet.name,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    rows: sheet.rows.map((row) => (row ?? []).map((cell) => (cell?.formula === undefined ? cell : { ...cell }))),
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    hiddenRows: allHiddenRows(sheet),
    hiddenColumns: new Set(sheet.hiddenColumns),
    said: Object.fromEntries(
      Object.entries(SAYINGS).map(([aspect, say]) => [aspect, say(sheet)]),
    ) as SheetSnapshot['said'],
  };
}

const plain = (value: unknown): string =>
  JSON.stringify(value, (key, item: unknown) => (key === 'original' ? undefined : item)) ?? '';

const SAYINGS: Record<Aspect, (sheet: SheetData) => string> = {
  merges: ({ merges }) => plain(merges),
  validations: ({ validations }) => plain(validations),
  conditionalFormats: ({ conditionalFormats }) => plain(conditionalFormats),
  protections: ({ protections }) => plain(protections.some(({ range, warningOnly }) => !range && !warningOnly)),
  filter: ({ filter }) => plain(filter),
  view: ({ frozenRows, frozenColumns, gridlines }) => plain([frozenRows, frozenColumns, gridlines]),
  tabColor: ({ tabColor }) => plain(tabColor),
  notes: (sheet) => plain(texts(sheet, 'note')),
  links: (sheet) => plain(texts(sheet, 'link')),
};

export const hasChanged = (sheet: SheetData, was: SheetSnapshot, aspect: Aspect): boolean =>
  SAYINGS[aspect](sheet) !== was.said[aspect];

/** Notes or links by place, `row,column` from 1. */
export function texts(sheet: Pick<SheetData, 'rows'>, field: 'note' | 'link'): [place: string, text: string][] {
  const found: [string, string][] = [];
  sheet.rows.forEach((row, r) => {
    if (!row) return;
    for (let c = 0; c < row.length; c++) {
      const text = row[c]?.[field];
      if (text) found.push([`${r + 1},${c + 1}`, text]);
    }
  });
  return found;
}

/** Whether both cells are the same in the sheet's own XML, which has neither notes nor links. */
export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && sameContent(a, b) && a.style === b.style;
}

export function sameContent(a: Cell, b: Cell): boolean {
  if (a.formula !== b.formula || a.unparsed !== b.unparsed) return false;
  const { value } = a;
  const other = b.value;
  // Files hold results to 15 digits.
  if (a.formula !== undefined && typeof value === 'number' && typeof other === 'number')
    return value === other || value.toPrecision(15) === other.toPrecision(15);
  return value === other || (typeof value === 'object' && typeof other === 'object' && value?.error === other?.error);
}

/** Whether any value, formula or style differs from what was read. */
export function cellsChanged(sheet: SheetData, was: SheetSnapshot): boolean {
  for (let r = Math.max(sheet.rows.length, was.rows.length) - 1; r >= 0; r--) {
    if (rowChanged(sheet.rows[r], was.rows[r])) return true;
  }
  return false;
}

type Row = readonly (Cell | undefined)[];
const NO_CELLS: Row = [];

export function rowChanged(now: Row = NO_CELLS, then: Row = NO_CELLS): boolean {
  const columns = Math.max(now.length, then.length);
  for (let c = 0; c < columns; c++) if (!sameCell(now[c], then[c])) return true;
  return false;
}
