// csv files as workbooks of one sheet, and sheets as csv.

import { decodeText, separatorOf, SEPARATORS, splitRecords, type Separator } from './csv-text';
import { emptySheet } from '../empty-sheet';
import { isDateFormat } from '../serial-date';
import { formatTypedDate } from '../typing/typed-date';
import { signsOf } from '../typing/locale-signs';
import { parseTyped, type TypedValue } from '../typing/typed-value';
import type { Cell, CellValue, SheetData, WorkbookData } from '../workbook';

/** What a csv file was like, for whoever tells the user. */
export interface CsvFacts {
  separator: Separator;
  encoding: 'utf-8' | 'utf-16' | 'windows-1251';
  /** Rows, from 1, that have fewer or more fields than the header. Lines of one field, such as titles, are none. */
  unevenRows: number[];
  /** Those of them with something in more fields than the header has: what stands there has moved out of its columns. */
  overlongRows: number[];
}

/**
 * Reads a csv file as if each cell were typed into a sheet of locale ru_RU (`;` or tab) or en_US (`,`).
 * Uneven rows are kept: what is missing is empty. But a comma too many moves scores to wrong columns, so whoever opens the
 * file tells of them, and whoever computes without being looked at does not, see `csvFacts`.
 */
export function readCsv(bytes: Uint8Array, fileName: string): WorkbookData {
  const { text: decoded, encoding } = decodeText(bytes);
  // No cell can hold such signs, and an .xlsx would lose them.
  const text = decoded.replace(/[\u0000-\u0008\u000b\u000e-\u001f\ufffe\uffff]/g, '');
  const separator = separatorOf(text);
  const records = splitRecords(text, separator);
  const locale = separator === ',' ? 'en_US' : 'ru_RU';
  const facts: CsvFacts = { separator, encoding, ...unevenRows(records) };
  const name = fileName.replace(/\.[^.]*$/, '');
  const sheet = emptySheet(
    1,
    sheetNameOf(name),
    records.length,
    Math.max(0, ...records.map((record) => record.length)),
  );
  sheet.rows = records.map((record) => record.map((field) => cellOf(readField(field, locale))));
  return {
    name,
    locale,
    timeZone: 'Asia/Bishkek',
    activeSheetId: 1,
    sheets: [sheet],
    metadata: [],
    definedNames: [],
    original: { csv: facts },
  };
}

/**
 * The header begins with the first row of a table's width, since titles above it fill one or two fields, and ends with the first
 * row that holds a number.
 */
function unevenRows(records: readonly string[][]): Pick<CsvFacts, 'unevenRows' | 'overlongRows'> {
  const isFilled = (field: string) => field.trim() !== '';
  const filled = (record: readonly string[]) => record.filter(isFilled).length;
  const first = records.findIndex((record) => filled(record) > 2);
  const body = records.findIndex((record, index) => index > first && record.some((field) => /^\s*\d+\s*$/.test(field)));
  if (first < 0 || body < 0) return { unevenRows: [], overlongRows: [] };
  const width = Math.max(...records.slice(first, body).map((record) => record.length));
  const rows = [...records.keys()].filter((index) => index >= body && filled(records[index] ?? []) > 1);
  const where = (is: (record: string[]) => boolean) =>
    rows.filter((index) => is(records[index] ?? [])).map((index) => index + 1);
  return {
    unevenRows: where((record) => record.length !== width),
    overlongRows: where((record) => record.slice(width).some(isFilled)),
  };
}

/** How the csv file was read, or null where the workbook does not come from one. */
export function csvFacts(workbook: WorkbookData): CsvFacts | null {
  return (workbook.original as { csv?: CsvFacts } | undefined)?.csv ?? null;
}

/**
 * A sheet as csv in UTF-8 with a mark (Excel needs it to see Cyrillic) and CRLF line ends.
 *
 * Values only. A text gets a leading apostrophe where a spreadsheet would run it as a formula, and where reading it
 * back would make it something else than text (`007`, `TRUE`, `05.01.2024`), so that our own files come back the same.
 * Empty text is written as an empty cell.
 */
export function writeCsv(sheet: SheetData, options: { separator: Separator; locale: string }): Uint8Array {
  const { separator, locale } = options;
  const width = Math.max(0, ...sheet.rows.map(usedLength));
  let height = sheet.rows.length;
  while (height > 0 && usedLength(sheet.rows[height - 1]) === 0) height--;
  const risky = width === 1 ? SEPARATORS : SEPARATORS.slice(0, SEPARATORS.indexOf(separator) + 1);
  let text = '\ufeff';
  for (const row of sheet.rows.slice(0, height)) {
    const fields: string[] = [];
    for (let column = 0; column < width; column++) fields.push(quoted(fieldOf(row?.[column], locale), risky));
    // A record that is one empty field would read back as no record at all.
    text += (width === 1 && fields[0] === '' ? '""' : fields.join(separator)) + '\r\n';
  }
  return new TextEncoder().encode(text);
}

/**
 * A signed text that is no number becomes a formula when typed. In a file it is far more often a list item or a
 * telephone number, which Sheets would turn into #ERROR!, so only what looks like an expression is taken as one.
 */
function readField(field: string, locale: string): TypedValue {
  const typed = parseTyped(field, locale);
  const signed = typed.formula !== undefined && !field.startsWith('=');
  if (!signed || /^[+-]+\(*(\$?[a-z]{1,3}\$?\d+|[a-z.]+\()/i.test(field)) return typed;
  return { value: field };
}

function cellOf(typed: TypedValue): Cell | undefined {
  if (typed.value === null && typed.formula === undefined) return undefined;
  const cell: Cell = { value: typed.value };
  if (typed.formula !== undefined) cell.formula = typed.formula;
  if (typed.numberFormat !== undefined) cell.style = { numberFormat: typed.numberFormat };
  return cell;
}

function usedLength(row: (Cell | undefined)[] | undefined): number {
  if (!row) return 0;
  let length = row.length;
  while (length > 0 && (row[length - 1]?.value ?? null) === null) length--;
  return length;
}

function fieldOf(cell: Cell | undefined, locale: string): string {
  const value: CellValue = cell?.value ?? null;
  if (value === null || value === '') return '';
  if (typeof value === 'string') return needsApostrophe(value, locale) ? `'${value}` : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const format = cell?.style?.numberFormat;
  const dated = format && isDateFormat(format) ? formatTypedDate(value, format, signsOf(locale)) : null;
  return dated ?? String(value).replace('.', signsOf(locale).decimal);
}

function needsApostrophe(text: string, locale: string): boolean {
  if (/^[=@\t\r']/.test(text)) return true;
  if (/^[+-]/.test(text) && text.trim().length > 1) return true;
  return parseTyped(text, locale).value !== text;
}

/** A sign that a reader who guesses would take for the separator before ours is quoted too. */
function quoted(field: string, risky: readonly string[]): string {
  const needed = /["\r\n]/.test(field) || risky.some((sign) => field.includes(sign));
  return needed ? `"${field.replace(/"/g, '""')}"` : field;
}

/** Sheets' names hold at most 100 characters, Excel's 31 and none of these signs. */
function sheetNameOf(name: string): string {
  return (
    name
      .replace(/[[\]*?:/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, 31) || 'csv'
  );
}
