// The header text of each column, one or two rows deep.
import { type Block, type Rect, isBlank, textOf } from './cells';

export interface HeaderColumn {
  /** 1-based column of the sheet. */
  column: number;
  /** Its header as read, both levels joined by a space. */
  text: string;
  /** The lower level alone, where there is one over it. */
  own?: string;
}

/**
 * @param first index of the upper row in the block
 * @param last index of the lower row; the same for a header of one row
 * @param skip columns of the sheet that are not the table's
 */
export function headerTexts(
  block: Block,
  merges: readonly Rect[],
  first: number,
  last: number,
  skip: readonly number[],
): HeaderColumn[] {
  const width = Math.max(0, ...block.values.slice(first, last + 1).map((row) => row.length));
  const texts: HeaderColumn[] = [];
  for (let index = 0; index < width; index++) {
    if (skip.includes(block.column + index)) continue;
    const own = textOf(block.values[last]?.[index]);
    const above = first < last ? groupAbove(block, merges, first, index, width) : '';
    const text = [above, own].filter((part) => part !== '').join(' ');
    const bare = own === '' && isBlank(block.values[first]?.[index]);
    const column = block.column + index;
    if (text !== '' && !bare) texts.push(own === '' || own === text ? { column, text } : { column, text, own });
  }
  return texts;
}

/** The text over a column in the upper header row: its own, or that of the merged or open group to its left. */
function groupAbove(block: Block, merges: readonly Rect[], row: number, index: number, width: number): string {
  const merge = mergeAt(merges, block.row + row, block.column + index);
  if (merge) {
    // A merge over the whole width is a title, not a group of columns.
    if (merge.columns >= width - 1 && width > 3) return '';
    return textOf(block.values[merge.row - block.row]?.[merge.column - block.column]);
  }
  for (let left = index; left >= 0; left--) {
    const text = textOf(block.values[row]?.[left]);
    if (text !== '') return text;
    if (isBlank(block.values[row + 1]?.[left])) return '';
  }
  return '';
}

export const mergeAt = (merges: readonly Rect[], row: number, column: number): Rect | undefined =>
  merges.find(
    (rect) =>
      row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns,
  );
