// References by distance, as R1C1 notation writes them: R[1]C[-1] is one row down, one column left.

import { columnLetters, type Coordinate, type Corner, largestColumn, largestRow, parseReference } from './references';
import { mapReferences } from './shift';

/**
 * The canonical formula of the given cell with its references in R1C1 notation.
 * @example toR1C1('=A$1+B2', 2, 1) //=> '=R1C[0]+R[0]C[1]'
 */
export function toR1C1(formula: string, row: number, column: number): string {
  const corner = (at: Corner): string => part('R', at.row, row) + part('C', at.column, column);
  return mapReferences(formula, (text) => {
    const { prefix, start, end } = parseReference(text);
    return prefix + corner(start) + (end ? `:${corner(end)}` : '');
  });
}

function part(letter: 'R' | 'C', coordinate: Coordinate | undefined, home: number): string {
  if (!coordinate) return '';
  return letter + (coordinate.absolute ? coordinate.at : `[${coordinate.at - home}]`);
}

const cell = String.raw`R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?`;
const pattern = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])${cell}(?![\p{L}\p{N}_.(\[])`,
  'giu',
);

/** The formula as it reads in A1 notation in the given cell; what leaves the grid becomes #REF!. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(pattern, (text, rowPart?: string, columnPart?: string) => {
    if (/^["']/.test(text)) return text;
    const [r, c] = [position(rowPart, row), position(columnPart, column)];
    if (r.at < 1 || c.at < 1 || r.at > largestRow || c.at > largestColumn) return '#REF!';
    return `${c.absolute ? '$' : ''}${columnLetters(c.at)}${r.absolute ? '$' : ''}${r.at}`;
  });
}

function position(written: string | undefined, home: number): Coordinate {
  if (written === undefined) return { at: home, absolute: false };
  return written.startsWith('[')
    ? { at: home + Number(written.slice(1, -1)), absolute: false }
    : { at: Number(written), absolute: true };
}
