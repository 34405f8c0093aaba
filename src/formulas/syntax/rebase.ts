// What inserting, deleting and renaming in the workbook does to a formula: its references keep meaning the same cells.

import {
  type Coordinate,
  type Corner,
  formatReference,
  parseReference,
  prefixOfSheet,
  type Reference,
  sameSheet,
  sheetOfPrefix,
} from './references';
import { mapReferences } from './shift';

export interface GridChange {
  /** The sheet that changes. */
  sheet: string;
  kind: 'insert' | 'delete';
  axis: 'rows' | 'columns';
  /** The first row or column that is new or goes away, from 1. */
  at: number;
  count: number;
}

/**
 * The canonical formula as it stands after rows or columns were inserted or deleted. `ownSheet` is where the formula is.
 * A range shrinks and grows with what lies inside it; a reference whose cells are all gone becomes #REF!.
 * @example rebase('=SUM(A1:A3)', 'S', { sheet: 'S', kind: 'insert', axis: 'rows', at: 2, count: 1 }) //=> '=SUM(A1:A4)'
 */
export function rebase(formula: string, ownSheet: string, change: GridChange): string {
  return mapReferences(formula, (text) => {
    const reference = parseReference(text);
    if (!sameSheet(sheetOfPrefix(reference.prefix) ?? ownSheet, change.sheet)) return text;
    const moved = moveReference(reference, change);
    return moved ? formatReference(moved) : '#REF!';
  });
}

/** The canonical formula after a sheet was given another name. */
export function renameSheet(formula: string, from: string, to: string): string {
  return mapReferences(formula, (text) => {
    const reference = parseReference(text);
    const sheet = sheetOfPrefix(reference.prefix);
    return sheet !== undefined && sameSheet(sheet, from)
      ? formatReference({ ...reference, prefix: prefixOfSheet(to) })
      : text;
  });
}

function moveReference(reference: Reference, change: GridChange): Reference | undefined {
  const side = change.axis === 'rows' ? 'row' : 'column';
  const { start, end } = reference;
  const [first, last] = [start[side], (end ?? start)[side]];
  const reversed = first && last && first.at > last.at;
  const movedFirst = first && moveEdge(first, change, reversed ? 'end' : 'start');
  const movedLast = last && moveEdge(last, change, reversed ? 'start' : 'end');
  if (movedFirst && movedLast && (reversed ? movedFirst.at < movedLast.at : movedFirst.at > movedLast.at)) {
    return undefined;
  }
  const place = (corner: Corner, moved: Coordinate | undefined): Corner =>
    moved ? { ...corner, [side]: moved } : corner;
  return {
    ...reference,
    start: place(start, movedFirst),
    ...(end && { end: place(end, movedLast) }),
  };
}

/** The edge of a range that is deleted goes to what remains of the range: down for its start, up for its end. */
function moveEdge(edge: Coordinate, { kind, at, count }: GridChange, which: 'start' | 'end'): Coordinate {
  if (edge.at < at) return edge;
  if (kind === 'insert') return { ...edge, at: edge.at + count };
  if (edge.at >= at + count) return { ...edge, at: edge.at - count };
  return { ...edge, at: which === 'start' ? at : at - 1 };
}
