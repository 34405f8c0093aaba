// The cells of a sheet in the library's form.

import { toFileFormula } from './formula-text';
import type { CellStyle as FileStyle, FileCell } from './hucre';
import type { CellOriginal } from './read-cells';
import type { Cell, CellStyle, CellValue, SheetData } from './workbook';

type FileValue = string | number | boolean | null;

/** Errors that xlsx knows; those of Sheets alone become #VALUE!. */
const ERRORS = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/;

export interface WrittenCells {
  rows: FileValue[][];
  /** What is more than a value, keyed `row,column` from 0. */
  cells: Map<string, Partial<FileCell>>;
  /** Whether some formula's last result is an error. */
  hasFailedFormulas: boolean;
}

export function writeCells(sheet: SheetData, styleOf: (style: CellStyle) => FileStyle): WrittenCells {
  const rows: FileValue[][] = [];
  const cells: WrittenCells['cells'] = new Map();
  let hasFailedFormulas = false;
  sheet.rows.forEach((row, r) => {
    const values: FileValue[] = [];
    row?.forEach((cell, c) => {
      if (!cell) return;
      while (values.length < c) values.push(null);
      values[c] = plainValue(cell.value);
      if (isPlain(cell)) return;
      cells.set(`${r},${c}`, fileCell(cell, styleOf));
      if (cell.formula && isError(cell.value)) hasFailedFormulas = true;
    });
    rows[r] = values;
  });
  for (let r = 0; r < rows.length; r++) rows[r] ??= [];
  return { rows, cells, hasFailedFormulas };
}

const isError = (value: CellValue): boolean => typeof value === 'object' && value !== null;

/** Text that the library would take for an error needs the form of rich text, which it leaves alone. */
const looksLikeError = (value: CellValue): boolean => typeof value === 'string' && /^#[A-Z/_0]+[!?A]$/.test(value);

function isPlain(cell: Cell): boolean {
  const { style, formula, note, link, original, value } = cell;
  return !style && formula === undefined && !note && !link && !original && !looksLikeError(value);
}

function plainValue(value: CellValue): FileValue {
  if (value === null) return null;
  if (typeof value === 'object') return ERRORS.test(value.error) ? value.error : '#VALUE!';
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  return typeof value === 'string' ? guarded(value) : value;
}

/** `_x0041_` in a text means A to a reader of xlsx, so its first sign is written as a code itself. */
const guarded = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

function fileCell(cell: Cell, styleOf: (style: CellStyle) => FileStyle): Partial<FileCell> {
  const { value, formula, style, note, link } = cell;
  const original = cell.original as CellOriginal | undefined;
  const file: Partial<FileCell> = { value: plainValue(value) };
  if (style) file.style = styleOf(style);
  if (formula !== undefined) {
    file.formula = toFileFormula(formula);
    file.formulaResult = plainValue(value);
    if (original?.array?.formula === formula) {
      file.formulaType = 'array';
      file.formulaRef = original.array.ref;
      if (original.array.dynamic) file.formulaDynamic = true;
    }
  } else if (typeof value === 'string') {
    const runs = original?.richText;
    if (runs && runs.map((run) => run.text).join('') === value) {
      file.richText = runs.map((run) => ({ ...run, text: guarded(run.text) }));
    } else if (looksLikeError(value)) file.richText = [{ text: value }];
  }
  if (note) file.comment = { text: note };
  if (link) file.hyperlink = link.startsWith('#') ? { target: '', location: link.slice(1) } : { target: link };
  return file;
}

/** The library writes a formula's error result as text; here it becomes an error again. */
export function withFailedFormulas(xml: string): string {
  return xml.replace(
    / t="str"(><f[^>]*>[^<]*<\/f><v>#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)<\/v>)/g,
    ' t="e"$1',
  );
}
