// One cell as XML: its old XML where that still says the same, otherwise anew.

import { columnLetters, rectText } from '../a1';
import { forExcel, isKnownToExcel } from './formula-text';
import { attribute, firstElement, rawCellXml, type RawCell } from './raw-cells';
import { countsFrom1904, type CellOriginal } from './read-cells';
import { sameContent } from './sheet-snapshot';
import { LATER_EPOCH } from '../serial-date';
import { guarded, textOf } from './shared-strings';
import type { Cell, CellValue } from '../workbook';
import { withAttribute } from './part-xml';
import { escapeXml } from './xml';

/** The longest text that Excel takes in a cell. */
export const LONGEST_TEXT = 32_767;
/** Errors that xlsx knows; those of Sheets alone become #VALUE!. */
const ERRORS = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/;

export interface CellPlace {
  /** From 1. */
  row: number;
  column: number;
  is1904: boolean;
  styleNumber: (style: Cell['style']) => number;
}

/** `before` and `raw`: the cell that stood there, and its XML. `spelledOut`: its formula must stand in it whole. */
export function cellXml(
  cell: Cell | undefined,
  place: CellPlace,
  before?: Cell,
  raw?: RawCell,
  spelledOut = false,
): string {
  if (!cell) return '';
  const kept = raw && before?.style === cell.style ? attribute(raw.tag, 's') : String(place.styleNumber(cell.style));
  const style = kept && kept !== '0' ? kept : null;
  // In files that count from 1904 the same day is another number than the same figure.
  const sameCount = !place.is1904 || countsFrom1904(cell.style) === countsFrom1904(before?.style);
  if (raw && before && !spelledOut && sameCount && sameContent(cell, before)) {
    return rawCellXml({ ...raw, tag: withAttribute(raw.tag, 's', style) });
  }
  const ref = columnLetters(place.column) + place.row;
  const start = `<c r="${ref}"${style ? ` s="${style}"` : ''}`;
  const formula = formulaXml(cell, place, before, raw, spelledOut);
  const original = cell.original as CellOriginal | undefined;
  // What is no formula here is none in Excel either: as such it would make the file a damaged one.
  const text = cell.unparsed ? cell.formula : cell.value;
  if (formula === '' && typeof text === 'string') {
    const runs = original?.rich && sameText(original.rich, text) ? original.rich : textXml(text.slice(0, LONGEST_TEXT));
    return `${start} t="inlineStr"><is>${runs}</is></c>`;
  }
  const { type, value } = valueXml(cell.value, place.is1904 && countsFrom1904(cell.style));
  const inner = formula + value;
  if (inner === '') return style ? `${start}/>` : '';
  return `${start}${type}>${inner}</c>`;
}

export const textXml = (text: string): string => `<t xml:space="preserve">${escapeXml(guarded(text))}</t>`;

function valueXml(value: CellValue, is1904: boolean): { type: string; value: string } {
  if (value === null) return { type: '', value: '' };
  if (typeof value === 'string') {
    return { type: ' t="str"', value: `<v>${escapeXml(guarded(value.slice(0, LONGEST_TEXT)))}</v>` };
  }
  if (typeof value === 'boolean') return { type: ' t="b"', value: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'object' || !Number.isFinite(value)) {
    const error = typeof value === 'object' ? value.error : '#NUM!';
    return { type: ' t="e"', value: `<v>${ERRORS.test(error) ? error : '#VALUE!'}</v>` };
  }
  return { type: '', value: `<v>${is1904 ? value - LATER_EPOCH : value}</v>` };
}

function formulaXml(
  cell: Cell,
  place: CellPlace,
  before: Cell | undefined,
  raw: RawCell | undefined,
  spelledOut: boolean,
): string {
  const { formula } = cell;
  if (formula === undefined || cell.unparsed) return '';
  if (raw && !spelledOut && before?.formula === formula) return firstElement(raw.inner, 'f');
  const array = (cell.original as CellOriginal | undefined)?.array;
  const inner = array && /^=ARRAYFORMULA\((.*)\)$/is.exec(formula)?.[1];
  if (inner !== undefined) {
    const ref = rectText({ row: place.row, column: place.column, ...array! });
    return `<f t="array" ref="${ref}">${escapeXml(forExcel(`=${inner}`))}</f>`;
  }
  return isKnownToExcel(formula) ? `<f>${escapeXml(forExcel(formula))}</f>` : '';
}

const sameText = (runs: string, text: string): boolean => runs !== '' && textOf(runs) === text;
