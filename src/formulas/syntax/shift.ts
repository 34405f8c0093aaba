// What copying does to a formula: relative references move along, absolute ones stay.

import { type Coordinate, type Corner, formatReference, largestColumn, largestRow, parseReference } from './references';
import { tokenize } from './tokenize';

/**
 * The canonical formula as it stands after being copied so many rows down and columns right. References that leave the
 * grid become #REF!.
 * @example shift('=A1+$B$1', 1, 0) //=> '=A2+$B$1'
 */
export function shift(formula: string, rows: number, columns: number): string {
  const moveCorner = ({ row, column }: Corner): Corner | undefined => {
    const [movedRow, movedColumn] = [move(row, rows, largestRow), move(column, columns, largestColumn)];
    if (movedRow === null || movedColumn === null) return undefined;
    return { ...(movedRow && { row: movedRow }), ...(movedColumn && { column: movedColumn }) };
  };
  return mapReferences(formula, (text) => {
    const { prefix, start, end } = parseReference(text);
    const movedStart = moveCorner(start);
    const movedEnd = end && moveCorner(end);
    if (!movedStart || (end && !movedEnd)) return '#REF!';
    return formatReference({ prefix, start: movedStart, ...(movedEnd && { end: movedEnd }) });
  });
}

function move(coordinate: Coordinate | undefined, by: number, largest: number): Coordinate | undefined | null {
  if (!coordinate || coordinate.absolute) return coordinate;
  const at = coordinate.at + by;
  return at < 1 || at > largest ? null : { at, absolute: false };
}

/** The canonical formula with each reference rewritten, all else as it stands. */
export function mapReferences(formula: string, rewrite: (reference: string) => string): string {
  const text = tokenize(formula)
    .map((token) => (token.kind === 'reference' ? rewrite(token.text) : token.text))
    .join('');
  return (formula.startsWith('=') ? '=' : '') + text;
}
