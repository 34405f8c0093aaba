// The hidden sheet for lists that no validation can hold itself.

import { columnLetters, parseRect, quotedSheet } from '../a1';
import { emptySheet } from '../empty-sheet';
import type { SheetData, WorkbookData } from '../workbook';
import { xlsxOriginal } from './xlsx-original';

export const LISTS_SHEET = '_tendik_lists';

/** The sheet of lists that are too long for a validation or have commas in them; equal lists share a column. */
export function listRanges(): { rows: string[][]; rangeFor: (values: string[]) => string } {
  const rows: string[][] = [];
  const known = new Map<string, string>();
  return {
    rows,
    rangeFor: (values) => {
      const key = JSON.stringify(values);
      const before = known.get(key);
      if (before !== undefined) return before;
      const column = known.size;
      values.forEach((value, row) => {
        while (rows.length <= row) rows.push([]);
        while (rows[row]!.length < column) rows[row]!.push('');
        rows[row]![column] = value;
      });
      const letters = columnLetters(column + 1);
      const range = `${quotedSheet(LISTS_SHEET)}!$${letters}$1:$${letters}$${Math.max(1, values.length)}`;
      known.set(key, range);
      return range;
    },
  };
}

/** The sheet with those lists, none where there are no lists. */
export function listsSheet(rows: readonly string[][], workbook: WorkbookData): SheetData[] {
  if (rows.length === 0) return [];
  const before = xlsxOriginal(workbook)?.lists;
  const id = Math.max(0, ...workbook.sheets.map((sheet) => sheet.id)) + 1;
  const sheet = { ...(before ?? emptySheet(id, LISTS_SHEET)), hidden: true };
  const then = before?.rows ?? [];
  sheet.rows = rows.map((row, r) =>
    row.map((value, c) => {
      const cell = then[r]?.[c];
      return cell?.value === value ? cell : { value };
    }),
  );
  return [sheet];
}

/** Lists that the file keeps on our hidden sheet become lists again. */
export function listsBack(sheets: readonly SheetData[]): void {
  const lists = sheets.find((sheet) => sheet.name === LISTS_SHEET);
  if (!lists) return;
  for (const rule of sheets.flatMap((sheet) => sheet.validations)) {
    const [name, place] = rule.source?.split('!') ?? [];
    const rect = name?.replace(/'/g, '') === LISTS_SHEET ? parseRect(place ?? '') : null;
    if (!rect) continue;
    const cells = lists.rows.slice(rect.row - 1, rect.row - 1 + rect.rows).map((row) => row?.[rect.column - 1]?.value);
    rule.kind = 'list';
    rule.values = cells.map((value) => (typeof value === 'string' ? value : String(value ?? '')));
    delete rule.source;
    delete rule.original;
  }
}
