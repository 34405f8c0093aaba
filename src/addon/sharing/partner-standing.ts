// What stands on a partner sheet now: our columns wherever they were moved, and in each row whose it is and whether partners wrote.
import { languages } from '../../core/language';
import { type CellValue, isBlank } from '../../core/table/cells';
import { partnerWords } from '../../wording/partner';
import type { Marks } from '../marks';
import { type Partner, partKey } from './partner-mark';
import type { StandingRow } from './partner-order';
import { placeIn } from './partner-table';
import { readRowCode, type RowCode } from './row-code';
import { findSheetCode } from './sheet-code';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const headerTag = 'header';
export const valueTag = (index: number): string => `v${index}`;

export interface Standing {
  sheet: Sheet;
  /** From the sheet's first cell to its last one with anything in it. */
  values: CellValue[][];
  /** What each column is for, from the first on; '' is nobody's or a partner's own. */
  tags: string[];
  /** Row of the header; 0 where it was deleted. */
  header: number;
  rows: (StandingRow & { code: RowCode | null })[];
  lastColumn: number;
}

/** Two calls, whatever the size of the sheet. */
export function readStanding(
  sheet: Sheet,
  { mark }: Pick<Partner, 'mark'>,
  { entries }: Pick<Marks, 'entries'>,
): Standing {
  const used = sheet.getDataRange();
  const values = used.getValues() as CellValue[][];
  const lastColumn = used.getLastColumn();
  const tags = Array.from({ length: lastColumn }, () => '');
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
  return { sheet, values, tags, header, rows: rowsBelow(values, header, tags, mark), lastColumn: tags.length };
}

function rowsBelow(
  values: readonly CellValue[][],
  header: number,
  tags: readonly string[],
  { columns, rows: written }: Partner['mark'],
): Standing['rows'] {
  const codeAt = tags.indexOf('code');
  const ours = columns.map((_, index) => tags.indexOf(valueTag(index)));
  const headings = languages.map((language) => partnerWords(language).kept);
  let coded = header > 0;
  return values.slice(header).map((cells, index) => {
    const code = codeAt < 0 ? null : readRowCode(cells[codeAt]);
    coded ||= code !== null;
    const place = placeIn(
      ours.map((at) => (at < 0 ? '' : cells[at])),
      columns,
    );
    const beside = cells.some((value, at) => at !== codeAt && !ours.includes(at) && !isBlank(value));
    const any = cells.some((value) => !isBlank(value));
    // A row that we cannot have written: one below ours, or one without a code among rows with codes.
    const foreign = any && code === null && coded && (codeAt >= 0 || index >= written);
    const heading = headings.includes(String(cells[ours[0] ?? 0] ?? ''));
    return { unit: code?.unit ?? null, code, place, written: !heading && (beside || foreign), heading };
  });
}
