// Pieces of formulas in the one form that every locale takes: English names, `;` between arguments, fractions for decimals.

import { textMark } from '../document/text-mark';

/** A number inside a formula: what has decimals as a fraction, since a decimal mark is another one in every locale. */
export function amount(value: number): string {
  const [, fraction = ''] = String(value).split('.');
  const scale = 10 ** fraction.length;
  const whole = fraction === '' ? String(value) : `${Math.round(value * scale)}/${scale}`;
  return value < 0 || fraction !== '' ? `(${whole})` : whole;
}

/** A formula as it looks wherever it stands: without blanks, with one separator, and with § for every cell and range, lost ones too. */
export function shapeOf(formula: string): string {
  return rewritten(formula, () => '§');
}

/** A short mark of a formula's shape. */
export const shapeMark = (formula: string): string => textMark(shapeOf(formula));

/** A formula as it was written, whichever separators and blanks the sheet shows it with. */
export function plainForm(formula: string): string {
  return rewritten(formula, (reference) => reference.replace(/[$']/g, '').toUpperCase());
}

const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?\d+`;
const sheet = String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?`;
const pieces = new RegExp(
  String.raw`("(?:[^"]|"")*")|${sheet}(?:${column}${row}(?::${column}${row})?|${column}:${column})(?![\p{L}\p{N}_.(])|${sheet}#REF!|[\s\u00a0]+|[;\\]`,
  'gu',
);

function rewritten(formula: string, reference: (text: string) => string): string {
  return formula.replace(pieces, (piece, text: string | undefined) => {
    if (text !== undefined) return text;
    if (/^[\s\u00a0]/.test(piece)) return '';
    return piece === ';' || piece === '\\' ? ',' : reference(piece);
  });
}
