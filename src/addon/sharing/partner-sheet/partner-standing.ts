// What stands on a partner sheet now: our columns wherever they were moved, and in each row whose it is and whether partners wrote.
import { languages } from '../../../core/language';
import { type CellValue, isBlank } from '../../../core/table/cells';
import { partnerWords } from '../../../wording/partner';
import type { Marks } from '../../document/marks';
import { type Partner, partKey } from './partner-mark';
import type { StandingRow } from './partner-order';
import { placeIn } from './partner-table';
import { readRowCode, type RowCode } from './row-code';
import { findSheetCode } from './sheet-code';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const headerTag = 'header';
const ofValue = 'v:';
/** Of a column that we fill in, by the key of what it holds. */
export const valueTag = (key: string): string => ofValue + key;
export const isValueTag = (tag: string): boolean => tag.startsWith(ofValue);

export interface Standing {
  sheet: Sheet;
  /** From the sheet's first cell to its last one with anything in it. */
  values: CellValue[][];
  /** What each column is for, from the first on; '' is nobody's or a partner's own. */
  tags: string[];
  /** Row of the header; 0 where it was deleted. */
  header: number;
  rows: (StandingRow & { code: RowCode | null })[];
  /** Where a run that broke off left the order of the rows; 0: nowhere. It is not among the values. */
  orderColumn: number;
}

/** A place in the order, as it stands in a cell until the rows are sorted. */
export const orderCell = (at: number): number => at + 0.25;
const isOrderCell = (cell: unknown): boolean => typeof cell === 'number' && cell % 1 === 0.25;

/** Two calls, whatever the size of the sheet. */
export function readStanding(
  sheet: Sheet,
  { mark }: Pick<Partner, 'mark'>,
  { entries }: Pick<Marks, 'entries'>,
): Standing {
  const used = sheet.getDataRange();
  const values = used.getValues() as CellValue[][];
  const tags = Array.from({ length: used.getLastColumn() }, () => '');
  let header = 0;
  const id = sheet.getSheetId();
  for (const entry of entries) {
    if (entry.getKey() !== partKey) continue;
    const place = entry.getLocation();
    const range = place.getColumn() ?? place.getRow();
    const tag = entry.getValue() ?? '';
    if (!range || range.getSheet().getSheetId() !== id) continue;
    if (tag === headerTag) header = range.getRow();
    else {
      const column = range.getColumn();
      while (tags.length < column) tags.push('');
      if (!tags.includes(tag)) tags[column - 1] = tag;
    }
  }
  const found = findSheetCode(values);
  if (header === 0 && found) header = found.row + 1;
  if (found && !tags.includes('code') && tags[found.column] === '') tags[found.column] = 'code';
  const orderColumn = mark.writing ? takeOrder(values, tags, header) : 0;
  return { sheet, values, tags, header, rows: rowsBelow(values, header, tags, mark), orderColumn };
}

function takeOrder(values: CellValue[][], tags: readonly string[], header: number): number {
  const below = values.slice(header);
  const at = tags.findIndex((tag, column) => {
    const cells = below.map((row) => row[column]).filter((cell) => cell !== undefined && !isBlank(cell));
    return tag === '' && cells.length > 0 && cells.every(isOrderCell);
  });
  if (at >= 0) for (const row of below) row[at] = '';
  while (values.length > header && values[values.length - 1]?.every(isBlank)) values.pop();
  return at + 1;
}

function rowsBelow(
  values: readonly CellValue[][],
  header: number,
  tags: readonly string[],
  { rows: written }: Partner['mark'],
): Standing['rows'] {
  const codeAt = tags.indexOf('code');
  const first = tags.findIndex(isValueTag);
  const headings = languages.map((language) => partnerWords(language).kept);
  let coded = header > 0;
  return values.slice(header).map((cells, index) => {
    const code = codeAt < 0 ? null : readRowCode(cells[codeAt]);
    coded ||= code !== null;
    const place = placeIn((key) => cells[tags.indexOf(valueTag(key))]);
    const beside = cells.some((value, at) => at !== codeAt && !isValueTag(tags[at] ?? '') && !isBlank(value));
    const any = cells.some((value) => !isBlank(value));
    // A row that we cannot have written: one below ours, or one without a code among rows with codes.
    const foreign = any && code === null && coded && (codeAt >= 0 || index >= written);
    const heading = headings.includes(String(cells[first] ?? ''));
    return { unit: code?.unit ?? null, code, place, written: !heading && (beside || foreign), heading };
  });
}
