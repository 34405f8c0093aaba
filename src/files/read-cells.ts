// The cells of a sheet from the library's form to ours.

import { columnLetters } from './a1';
import { movedFormula, fromFileFormula } from './formula-text';
import type { CellStyle as FileStyle, FileCell, FileSheet, RichTextRun } from './hucre';
import { isDateFormat } from './serial-date';
import type { Cell, CellStyle } from './workbook';

/** Rich text or an array formula, which go back while text or formula are what they were. */
export interface CellOriginal {
  richText?: RichTextRun[];
  array?: { formula: string; ref: string; dynamic?: boolean };
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Serial numbers of the Macintosh begin this much later. */
const LATER_EPOCH = 1462;

/** The number of a cell as the sheet's XML has it. */
type RawNumber = (row: number, column: number) => number | undefined;

/** The cells by row and column; `xml`: the sheet's part; `is1904`: the file counts its dates from 1904. */
export function readCells(
  sheet: FileSheet,
  xml: string,
  styleOf: (style: FileStyle) => CellStyle,
  is1904: boolean,
): (Cell | undefined)[][] {
  const raw = rawNumbers(xml);
  const rows: (Cell | undefined)[][] = sheet.rows.map((values, row) => {
    const cells: (Cell | undefined)[] = [];
    values.forEach((value, column) => {
      if (value === null) return;
      cells[column] = {
        value: value instanceof Date ? serialOf(value, undefined, is1904, () => raw(row, column)) : value,
      };
    });
    return cells;
  });
  const shared = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, file] of sheet.cells ?? []) {
    const comma = key.indexOf(',');
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    const cell = readCell(file, styleOf, is1904, () => raw(row, column));
    const group = file.formulaSharedIndex;
    // LibreOffice writes a plain TRUE as the formula TRUE().
    if (typeof cell.value === 'boolean' && /^(TRUE|FALSE)\(\)$/.test(file.formula ?? '')) {
      (rows[row] ??= [])[column] = cell;
      continue;
    }
    if (file.formula) {
      cell.formula = fromFileFormula(file.formula);
      if (group !== undefined) shared.set(group, { formula: file.formula, row, column });
    } else if (group !== undefined && shared.has(group)) {
      const first = shared.get(group)!;
      cell.formula = fromFileFormula(movedFormula(first.formula, row - first.row, column - first.column));
    }
    if (file.formulaType === 'array' && file.formulaRef && cell.formula) {
      const array = { formula: cell.formula, ref: file.formulaRef, ...(file.formulaDynamic && { dynamic: true }) };
      cell.original = { array } satisfies CellOriginal;
    }
    if (Object.keys(cell).length > 1 || cell.value !== null) (rows[row] ??= [])[column] = cell;
  }
  return rows;
}

/** Looked up at the first need only: most files have no date between whole seconds. */
function rawNumbers(xml: string): RawNumber {
  let found: Map<string, number> | undefined;
  return (row, column) => {
    if (!found) {
      found = new Map();
      for (const [, place, value] of xml.matchAll(
        /<c r="([A-Z]+\d+)"[^>]*>(?:<f[^>]*(?:\/>|>[^<]*<\/f>))?<v>([^<]*)<\/v>/g,
      )) {
        found.set(place!, Number(value));
      }
    }
    return found.get(`${columnLetters(column + 1)}${row + 1}`);
  };
}

function readCell(
  file: FileCell,
  styleOf: (style: FileStyle) => CellStyle,
  is1904: boolean,
  raw: () => number | undefined,
): Cell {
  const { value, type } = file;
  const cell: Cell = { value: null };
  if (value instanceof Date) cell.value = serialOf(value, file.style?.numFmt, is1904, raw);
  else cell.value = isError(type, value, file.formula) ? { error: value as string } : value;
  if (file.style) {
    const style = styleOf(file.style);
    if (Object.keys(style).length > 0) cell.style = style;
  }
  if (file.comment?.text) cell.note = file.comment.text.replace(/\r\n?/g, '\n');
  if (file.hyperlink) {
    const { target, location } = file.hyperlink;
    cell.link = location ? `#${location}` : target;
  }
  if (file.richText?.some((run) => run.font)) cell.original = { richText: file.richText } satisfies CellOriginal;
  return cell;
}

function isError(type: FileCell['type'], value: FileCell['value'], formula: string | undefined): boolean {
  if (typeof value !== 'string') return false;
  return type === 'error' || (formula !== undefined && /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/.test(value));
}

/**
 * The library turns a number under a date format into a Date: by UTC, to the millisecond, and with 28 and 29 February
 * 1900 as one day. Back it goes; where that is not exact the file's own number is looked up.
 */
function serialOf(date: Date, format: string | undefined, is1904: boolean, raw: () => number | undefined): number {
  const serial = (date.getTime() - EPOCH) / DAY;
  if (is1904) return format && !/[yd]/i.test(format) && isDateFormat(format) ? serial - LATER_EPOCH : serial;
  const ambiguous = serial >= 60 && serial < 61;
  if (ambiguous || date.getTime() % 1000 !== 0) return raw() ?? serial;
  // The file counts a 29 February 1900 that never was: before it its numbers are one less than the days.
  return serial < 60 ? serial - 1 : serial;
}
