// The text of formulas: from the locale's form to the stored one and back, and moving the references in it.
import { signsOf } from '../files/locale-signs';
import { columnLetters, columnNumber, quotedSheetName } from './a1-notation';

type Token = { kind: 'text' | 'reference' | 'other'; text: string };

/** Quoted text, or a reference with an optional sheet before it and no letter, digit or bracket touching it. */
const PIECES =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+|:\$?[A-Za-z]{1,3}(?![\w(]))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(!])|[\p{L}_][\p{L}\p{N}_.]*|'(?:[^']|'')*'!?/gu;

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let end = 0;
  for (const match of formula.matchAll(PIECES)) {
    const at = match.index;
    if (at > end) found.push({ kind: 'other', text: formula.slice(end, at) });
    const text = match[0];
    const isReference = /^(?:.*!)?\$?(?:[A-Za-z]{1,3}\$?\d+|[A-Za-z]{1,3}:|\d+:)/su.test(text) && !text.startsWith('"');
    found.push({ kind: text.startsWith('"') ? 'text' : isReference ? 'reference' : 'other', text });
    end = at + text.length;
  }
  if (end < formula.length) found.push({ kind: 'other', text: formula.slice(end) });
  return found;
}

/**
 * The stored form (`,` between arguments, `.` for decimals) of a formula as typed in a locale, or null where that locale
 * does not take it: a `,` between arguments or a decimal point where the comma is the decimal sign.
 */
export function storedFormula(typed: string, locale: string): string | null {
  const comma = signsOf(locale).decimal === ',';
  let braces = 0;
  let stored = '';
  for (const token of tokens(typed)) {
    if (token.kind !== 'other' || /^[\p{L}_']/u.test(token.text)) {
      stored += token.text;
      continue;
    }
    if (comma && /\d\.\d|,(?!\d)|(?<!\d),/.test(token.text)) return null;
    for (const sign of token.text) {
      if (sign === '{') braces += 1;
      if (sign === '}') braces -= 1;
      if (sign === ';') stored += braces > 0 ? ';' : ',';
      else if (sign === '\\') stored += ',';
      else if (sign === ',') stored += comma ? '.' : ',';
      else stored += sign;
    }
  }
  return balanced(stored) ? stored : null;
}

/** What the formula bar and `getFormula` show: English names, the locale's separators. */
export function shownFormula(stored: string, locale: string): string {
  if (signsOf(locale).decimal === '.') return stored;
  let braces = 0;
  let shown = '';
  for (const token of tokens(stored)) {
    if (token.kind !== 'other' || /^[\p{L}_']/u.test(token.text)) {
      shown += token.text;
      continue;
    }
    for (let i = 0; i < token.text.length; i += 1) {
      const sign = token.text.charAt(i);
      if (sign === '{') braces += 1;
      if (sign === '}') braces -= 1;
      if (sign === ',') shown += braces > 0 ? '\\' : ';';
      else if (sign === '.' && /\d/.test(token.text.charAt(i + 1))) shown += ',';
      else shown += sign;
    }
  }
  return shown;
}

function balanced(formula: string): boolean {
  let depth = 0;
  for (const token of tokens(formula)) {
    if (token.kind === 'text') continue;
    if (token.text.includes('"')) return false;
    for (const sign of token.text) {
      if (sign === '(' || sign === '{') depth += 1;
      if (sign === ')' || sign === '}') depth -= 1;
      if (depth < 0) return false;
    }
  }
  return depth === 0 && !/[-+*/^&=<>]$/.test(formula.trim());
}

/** The formula as it reads when copied this many rows down and columns to the right. Leaving the sheet gives `#REF!`. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => ({
    ...reference,
    ends: reference.ends.map((end) => ({
      row: end.row === null || end.rowFixed ? end.row : end.row + rows,
      column: end.column === null || end.columnFixed ? end.column : end.column + columns,
      rowFixed: end.rowFixed,
      columnFixed: end.columnFixed,
    })),
  }));
}

/** How rows or columns of one sheet move: `count` are put in before `at`, or `-count` taken out from `at` on. */
export interface Shift {
  sheet: string;
  axis: 'row' | 'column';
  at: number;
  count: number;
}

/** The formula, standing on sheet `own`, after that shift: references follow their cells; those to cells taken out become `#REF!`. */
export function shiftedFormula(formula: string, own: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    const target = reference.sheet ?? own;
    if (target.toLowerCase() !== shift.sheet.toLowerCase()) return reference;
    const first = reference.ends[0];
    const last = reference.ends[reference.ends.length - 1];
    if (!first || !last || first[shift.axis] === null) return reference;
    const moved = shiftedSpan(first[shift.axis] ?? 0, last[shift.axis] ?? Infinity, shift);
    if (!moved) return null;
    const ends = reference.ends.map((end, i) =>
      end[shift.axis] === null ? end : { ...end, [shift.axis]: i === 0 ? moved[0] : moved[1] },
    );
    return { ...reference, ends };
  });
}

/** Where the span from `first` to `last` stands after the shift; null if all of it was taken out. */
export function shiftedSpan(first: number, last: number, shift: Shift): [number, number] | null {
  const { at, count } = shift;
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const gone = -count;
  const end = at + gone - 1;
  const newFirst = first < at ? first : first > end ? first - gone : at;
  const newLast = last < at ? last : last > end ? last - gone : at - 1;
  return newLast < newFirst ? null : [newFirst, newLast];
}

/** The formula after a sheet got another name. */
export function formulaWithSheetRenamed(formula: string, from: string, to: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === from.toLowerCase() ? { ...reference, sheet: to } : reference,
  );
}

interface ReferenceEnd {
  row: number | null;
  column: number | null;
  rowFixed: boolean;
  columnFixed: boolean;
}

interface Reference {
  sheet: string | null;
  ends: ReferenceEnd[];
}

function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return tokens(formula)
    .map((token) => (token.kind === 'reference' ? writeReference(change(readReference(token.text))) : token.text))
    .join('');
}

function readReference(text: string): Reference {
  const bang = text.lastIndexOf('!');
  const name = bang < 0 ? null : text.slice(0, bang);
  const sheet = name?.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  const ends = text
    .slice(bang + 1)
    .split(':')
    .map((end) => {
      const [, columnFixed, letters, rowFixed, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end) ?? [];
      return {
        row: digits ? Number(digits) : null,
        column: letters ? columnNumber(letters) : null,
        rowFixed: rowFixed === '$' || (!letters && columnFixed === '$'),
        columnFixed: columnFixed === '$',
      };
    });
  return { sheet, ends };
}

function writeReference(reference: Reference | null): string {
  if (!reference) return '#REF!';
  const ends: string[] = [];
  for (const end of reference.ends) {
    if ((end.row !== null && end.row < 1) || (end.column !== null && end.column < 1)) return '#REF!';
    const column = end.column === null ? '' : (end.columnFixed ? '$' : '') + columnLetters(end.column);
    const row = end.row === null ? '' : (end.rowFixed ? '$' : '') + end.row;
    ends.push(column + row);
  }
  return (reference.sheet === null ? '' : `${quotedSheetName(reference.sheet)}!`) + ends.join(':');
}
