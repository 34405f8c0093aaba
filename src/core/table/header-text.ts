// The header text of each column, one or two rows deep.
import { type CellValue, type Rect, isBlank, textOf } from './cells';

export interface HeaderColumn {
  /** 1-based column of the sheet. */
  column: number;
  /** Its header as read, both levels joined by a space. */
  text: string;
  /** The lower level alone, where there is one over it. */
  own?: string;
  /** A cell merged over several columns is all that heads this one: what it holds only a person can say. */
  shared?: true;
}

type Rows = readonly (readonly CellValue[])[];

/**
 * @param rows from A1
 * @param first index of the upper row
 * @param last index of the lower row; the same for a header of one row
 */
export function headerTexts(rows: Rows, merges: readonly Rect[], first: number, last: number): HeaderColumn[] {
  const width = Math.max(0, ...rows.slice(first, last + 1).map((row) => row.length));
  const texts: HeaderColumn[] = [];
  for (let index = 0; index < width; index++) {
    const own = textOf(rows[last]?.[index]);
    const above = first < last ? groupAbove(rows, merges, first, index, width) : '';
    const text = [above, own].filter((part) => part !== '').join(' ');
    const bare =
      own === '' && isBlank(rows[first]?.[index]) && mergeAt(merges, first + 1, index + 1)?.column !== index + 1;
    const column = index + 1;
    const merge = first === last && text === '' ? mergeAt(merges, last + 1, column) : undefined;
    if (merge && merge.columns > 1 && !isTitle(merge, width)) {
      texts.push({ column, text: textOf(rows[merge.row - 1]?.[merge.column - 1]), shared: true });
      continue;
    }
    if (text !== '' && !bare) texts.push(own === '' || own === text ? { column, text } : { column, text, own });
  }
  return texts;
}

/** The text over a column in the upper header row: its own, or that of the merged or open group to its left. */
function groupAbove(rows: Rows, merges: readonly Rect[], row: number, index: number, width: number): string {
  const merge = mergeAt(merges, row + 1, index + 1);
  if (merge) {
    if (isTitle(merge, width)) return '';
    return textOf(rows[merge.row - 1]?.[merge.column - 1]);
  }
  for (let left = index; left >= 0; left--) {
    const text = textOf(rows[row]?.[left]);
    if (text !== '') return text;
    if (isBlank(rows[row + 1]?.[left])) return '';
  }
  return '';
}

/** A merge over the whole width is a title, not a group of columns. */
const isTitle = (merge: Rect, width: number): boolean => merge.columns >= width - 1 && width > 3;

export const mergeAt = (merges: readonly Rect[], row: number, column: number): Rect | undefined =>
  merges.find(
    (rect) =>
      row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns,
  );
