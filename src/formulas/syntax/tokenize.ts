// Cuts a formula's text into tokens, in the canonical form or in the form of a locale.

import type { FormulaLocale } from '../formats/locale';
import { FormulaProblem } from './problem';

export type TokenKind =
  | 'space'
  | 'number'
  | 'text'
  | 'error'
  | 'reference'
  | 'function'
  | 'name'
  | 'operator'
  | 'open'
  | 'close'
  | 'separator';

/** `text` is as written, so that joining the tokens gives the formula back. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly position: number;
}

/** What differs between locales: the decimal mark, and which characters may stand between arguments and columns. */
export interface Notation {
  readonly decimal: '.' | ',';
  readonly separators: string;
}

/** `;` between arguments is taken everywhere, as Sheets does. */
export const canonicalNotation: Notation = { decimal: '.', separators: ',;' };

export function notationOf(locale: FormulaLocale): Notation {
  return locale.decimal === ',' ? { decimal: ',', separators: ';\\' } : canonicalNotation;
}

const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?[1-9]\d{0,7}`;
const patterns: [TokenKind, string][] = [
  ['space', String.raw`[\s\u00a0]+`],
  ['text', String.raw`"(?:[^"]|"")*"`],
  ['error', String.raw`${sheet}#(?:REF!|N/A|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)`],
  [
    'reference',
    String.raw`${sheet}(?:${column}${row}(?::${column}(?:${row})?|:${row})?|${column}:${column}|${row}:${row})(?![\p{L}\p{N}_.(!:$])`,
  ],
  ['function', String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\()`],
  ['number', String.raw`(?:\d+(?:DECIMAL\d*)?|DECIMAL\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])`],
  ['name', String.raw`${sheet}[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])`],
  ['operator', String.raw`<>|<=|>=|[=<>&+\-*/^%]`],
  ['open', String.raw`[({]`],
  ['close', String.raw`[)}]`],
  ['separator', String.raw`[,;\\]`],
];

const scanners = new Map<string, RegExp>();

function scannerFor(decimal: string): RegExp {
  let scanner = scanners.get(decimal);
  if (!scanner) {
    const source = patterns.map(([, pattern]) => `(${pattern.replaceAll('DECIMAL', `[${decimal}]`)})`).join('|');
    scanners.set(decimal, (scanner = new RegExp(source, 'uy')));
  }
  return scanner;
}

/**
 * The tokens after the `=`.
 * @throws FormulaProblem `comma-separator` where a comma stands between arguments although the notation has decimal
 * commas, `unexpected-character` where no token begins.
 */
export function tokenize(formula: string, notation: Notation = canonicalNotation): Token[] {
  const scanner = scannerFor(notation.decimal);
  const tokens: Token[] = [];
  let position = formula.startsWith('=') ? 1 : 0;
  while (position < formula.length) {
    scanner.lastIndex = position;
    const found = scanner.exec(formula);
    if (!found) throw new FormulaProblem('unexpected-character', position);
    const kind = kindOf(found);
    const text = found[0];
    if (kind === 'separator' && !notation.separators.includes(text)) {
      throw new FormulaProblem(text === ',' ? 'comma-separator' : 'unexpected-character', position);
    }
    // What begins like ,5 is a fraction only where an argument can begin.
    if (kind === 'number' && text.startsWith(',') && endsOperand(tokens)) {
      throw new FormulaProblem('comma-separator', position);
    }
    tokens.push({ kind, text, position });
    position += text.length;
  }
  return tokens;
}

function endsOperand(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.kind;
  return last !== undefined && !['space', 'operator', 'open', 'separator'].includes(last);
}

function kindOf(found: RegExpExecArray): TokenKind {
  let group = 1;
  while (found[group] === undefined) group++;
  return patterns[group - 1]![0];
}
