// A sheet with a title, a note and a table below its header: what the form and the sample have in common.
import { a1 } from '../../core/table/cells';
import { hair, line, soft } from '../../report/colors';
import { asText } from '../document/as-text';
import { type FormColumn, placesOf } from './columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type FormCell = number | string;

export const headerRow = 3;
export const firstRow = headerRow + 1;

const headFill = '#eef2f4';

export interface TableSheet {
  title: string;
  note: string;
  columns: readonly FormColumn[];
  /** Values; '' for an empty cell. A text stays a text. */
  rows: readonly (readonly FormCell[])[];
}

/** Writes and dresses the table on an empty sheet, which has then no other cells. */
export function writeTable(sheet: Sheet, { title, note, columns, rows }: TableSheet): void {
  const width = columns.length;
  const last = headerRow + rows.length;
  const line1 = (text: string): string[] => [text, ...Array<string>(width - 1).fill('')];
  const all = [line1(title), line1(note), columns.map(({ header }) => header), ...rows];
  const typed = all.map((row) => row.map((value) => (typeof value === 'string' ? asText(value) : value)));
  sheet.getRange(1, 1, last, width).setValues(typed);
  sheet.getRange(1, 1, 2, width).mergeAcross();

  sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(headerRow);
  columns.forEach((column, index) => sheet.setColumnWidth(index + 1, column.width));
  const { SOLID } = SpreadsheetApp.BorderStyle;
  const table = sheet.getRange(headerRow, 1, rows.length + 1, width);
  table.setWrap(true).setVerticalAlignment('middle').setBorder(true, true, true, true, true, true, hair, SOLID);
  const head = sheet.getRange(headerRow, 1, 1, width);
  head.setFontWeight('bold').setFontSize(8).setBackground(headFill).setHorizontalAlignment('center');
  head.setBorder(null, null, true, null, null, null, line, SOLID);
  head.setNotes([columns.map(({ prompt }) => prompt)]);
  sheet.getRange(1, 1).setFontSize(14).setFontWeight('bold');
  sheet.getRange(2, 1).setFontColor(soft).setWrap(true);
  const centred = [...placesOf(columns, 'number'), ...placesOf(columns, 'score')];
  sheet
    .getRangeList(centred.map((place) => `${a1(firstRow, place)}:${a1(last, place)}`))
    .setHorizontalAlignment('center');
}
