// The cells of a sheet from the file's XML.

import { MOST_ROWS, parseRect } from '../a1';
import { fromFileFormula, movedFormula } from './formula-text';
import { attribute, firstElement, scanCells, scanRows, type RawCell } from './raw-cells';
import { LATER_EPOCH, isDateFormat, serialOfText } from '../serial-date';
import { decoded, textOf } from './shared-strings';
import { type Cell, type CellStyle, type CellValue, FileProblem } from '../workbook';
import { innerXml, unescapeXml } from './xml';

/** What only the file says of a cell; it goes back with it while text or formula are what they were. */
export interface CellOriginal {
  /** The runs of a rich text. */
  rich?: string;
  /** How far an array formula reaches. */
  array?: { rows: number; columns: number };
}

export interface Texts {
  /** What stands in each shared string. */
  raw: readonly string[];
  text: readonly string[];
}

export interface FoundCells {
  rows: (Cell | undefined)[][];
  heights: Map<number, number>;
  /** Rows whose height somebody has set. */
  fixed: Set<number>;
  hidden: Set<number>;
  /** Cells (row and column from 0) whose formula the file spells out only once for all of them. */
  shared: [row: number, column: number][];
}

const isSet = (value: string | undefined): boolean => value === '1' || value === 'true';

/** `styles`: by the file's number; `is1904`: the file counts its dates from 1904. */
export function readCells(
  sheetData: string,
  texts: Texts,
  styles: readonly (CellStyle | undefined)[],
  is1904: boolean,
): FoundCells {
  const found: FoundCells = { rows: [], heights: new Map(), fixed: new Set(), hidden: new Set(), shared: [] };
  const groups = new Map<string, { formula: string; row: number; column: number }>();
  scanRows(sheetData, ({ number, tag, inner }) => {
    if (!(number >= 1 && number <= MOST_ROWS)) throw new FileProblem('file-damaged');
    const height = attribute(tag, 'ht');
    if (Number(height) > 0) found.heights.set(number, Math.round((Number(height) * 4) / 3));
    if (isSet(attribute(tag, 'customHeight'))) found.fixed.add(number);
    // A row without height is hidden, however that came about.
    if (isSet(attribute(tag, 'hidden')) || Number(height ?? 1) === 0) found.hidden.add(number);
    let cells: (Cell | undefined)[] | undefined;
    scanCells(inner, (raw) => {
      const style = styles[Number(attribute(raw.tag, 's') ?? 0)];
      const cell: Cell = { value: valueOf(raw, texts, style, is1904) };
      if (raw.inner.includes('<f')) readFormula(cell, raw, number);
      if (style) cell.style = style;
      if (attribute(raw.tag, 't') === 's') {
        const runs = texts.raw[Number(firstValue(raw.inner))];
        if (runs?.includes('<rPr')) cell.original = { rich: runs } satisfies CellOriginal;
      }
      if (cell.value === null && !cell.style && cell.formula === undefined) return;
      cells ??= found.rows[number - 1] ??= [];
      cells[raw.column - 1] = cell;
    });
  });
  for (let row = 0; row < found.rows.length; row++) found.rows[row] ??= [];
  return found;

  function readFormula(cell: Cell, raw: RawCell, number: number): void {
    const element = firstElement(raw.inner, 'f');
    const tag = element.slice(0, element.indexOf('>') + 1);
    const text = unescapeXml(innerXml(element));
    // LibreOffice writes a plain TRUE as the formula TRUE().
    if (typeof cell.value === 'boolean' && /^(TRUE|FALSE)\(\)$/.test(text)) return;
    const type = attribute(tag, 't');
    const group = attribute(tag, 'si');
    if (type === 'shared' && group !== undefined) {
      found.shared.push([number - 1, raw.column - 1]);
      const first = groups.get(group);
      if (text) groups.set(group, { formula: text, row: number, column: raw.column });
      else if (first) {
        cell.formula = fromFileFormula(movedFormula(first.formula, number - first.row, raw.column - first.column));
      }
    }
    if (text) cell.formula = fromFileFormula(text);
    const rect = type === 'array' ? parseRect(attribute(tag, 'ref') ?? '') : null;
    // As Sheets does with such a formula. The host keeps its stored result.
    if (rect && text) {
      cell.formula = `=ARRAYFORMULA(${cell.formula!.slice(1)})`;
      cell.original = { array: { rows: rect.rows, columns: rect.columns } } satisfies CellOriginal;
    }
  }
}

function firstValue(inner: string): string {
  const start = inner.indexOf('<v');
  if (start < 0) return '';
  const open = inner.indexOf('>', start) + 1;
  const end = inner.indexOf('</v>', open);
  return end < 0 ? '' : inner.slice(open, end);
}

function valueOf({ tag, inner }: RawCell, texts: Texts, style: CellStyle | undefined, is1904: boolean): CellValue {
  const type = attribute(tag, 't');
  if (type === 'inlineStr') return textOf(inner);
  const value = firstValue(inner);
  if (type === 's') return texts.text[Number(value)] ?? null;
  if (type === 'str') return value === '' && !inner.includes('<v') ? null : decoded(value);
  if (value === '') return null;
  if (type === 'b') return value === '1' || value === 'true';
  if (type === 'e') return { error: value };
  const number = type === 'd' ? serialOfText(value) : Number(value);
  return is1904 && countsFrom1904(style) ? number + LATER_EPOCH : number;
}

/** A time alone has no epoch. */
export function countsFrom1904(style: CellStyle | undefined): boolean {
  return style?.numberFormat !== undefined && isDateFormat(style.numberFormat) && /[yd]/i.test(style.numberFormat);
}
