// What is selected, and where keys take it.
import { around, lastColumn, lastRow, mergeAt, overlap, single, type Place } from '../../files/rect';
import type { Rect, SheetData } from '../../files/workbook';

export interface Selection {
  /** The cell that typing goes to. */
  active: Place;
  /** The corner that shift+arrows move. */
  corner: Place;
  /** Where whole rows or columns were begun, which a merge cannot move as it does the active cell. */
  from?: Place;
}

/** What was picked by hand, before merges made it wider: the rows and columns that are meant. */
export function pickedRect({ active, corner, from = active }: Selection): Rect {
  return around(single(from), single(corner));
}

export type Step = 'up' | 'down' | 'left' | 'right';

/** The selected rectangle, grown until no merge crosses its edge. */
export function selectedRect(selection: Selection, merges: readonly Rect[]): Rect {
  let rect = around(single(selection.active), single(selection.corner));
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of merges) {
      if (!overlap(rect, merge)) continue;
      const wider = around(rect, merge);
      if (wider.rows !== rect.rows || wider.columns !== rect.columns) {
        rect = wider;
        grown = true;
      }
    }
  }
  return rect;
}

/** A merge's cells are one: its top left. */
export function atMergeStart(place: Place, merges: readonly Rect[]): Place {
  const merge = mergeAt(merges, place.row, place.column);
  return merge ? { row: merge.row, column: merge.column } : place;
}

interface Lines {
  next(line: number, step: 1 | -1): number;
  readonly count: number;
}

/** One step from a place: over hidden lines, and out of the merge that the place is in. */
export function stepFrom(place: Place, step: Step, merges: readonly Rect[], rows: Lines, columns: Lines): Place {
  const merge = mergeAt(merges, place.row, place.column) ?? single(place);
  switch (step) {
    case 'up':
      return { ...place, row: rows.next(merge.row, -1) };
    case 'down':
      return { ...place, row: rows.next(lastRow(merge), 1) };
    case 'left':
      return { ...place, column: columns.next(merge.column, -1) };
    case 'right':
      return { ...place, column: columns.next(lastColumn(merge), 1) };
  }
}

/** As Ctrl+arrow goes: to the end of the filled block, or over the gap to the next one. */
export function jumpFrom(place: Place, step: Step, sheet: SheetData, rows: Lines, columns: Lines): Place {
  const filled = (at: Place): boolean => {
    const value = sheet.rows[at.row - 1]?.[at.column - 1]?.value;
    return value !== undefined && value !== null && value !== '';
  };
  const ahead = (at: Place): Place | undefined => {
    const next = stepFrom(at, step, [], rows, columns);
    return next.row === at.row && next.column === at.column ? undefined : next;
  };
  let at = ahead(place);
  if (!at) return place;
  const insideBlock = filled(place) && filled(at);
  let last = at;
  for (; at; at = ahead(at)) {
    if (insideBlock && !filled(at)) return last;
    if (!insideBlock && filled(at)) return at;
    last = at;
  }
  return last;
}

/** The last filled cell of a row, or of the whole sheet. */
export function lastFilled(sheet: SheetData, row?: number): Place {
  let last = { row: row ?? 1, column: 1 };
  for (let r = row ?? 1; r <= (row ?? sheet.rows.length); r++) {
    const cells = sheet.rows[r - 1];
    for (let column = cells?.length ?? 0; column > 0; column--) {
      const value = cells![column - 1]?.value ?? null;
      if (value === null || value === '') continue;
      last = { row: r, column: Math.max(last.column, column) };
      break;
    }
  }
  return last;
}
