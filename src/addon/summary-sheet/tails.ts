// Blocks whose first row, with its tag, was deleted: what is left of them is known again by its last rows.
import { rowKey } from './cell-hash';
import type { BlockMark } from './mark';

export interface BlockPlace {
  block: BlockMark;
  /** From 1. */
  row: number;
  /** Rows that are left, where its first was deleted. */
  tail?: number;
}

/** @param tagged the blocks whose first row is there, from top to bottom */
export function tailsLeft(
  blocks: readonly BlockMark[],
  tagged: readonly BlockPlace[],
  values: readonly (readonly unknown[])[],
): BlockPlace[] {
  const lost = blocks.filter((block) => !tagged.some((place) => place.block.id === block.id));
  return lost.flatMap((block) => {
    const last = lastRowOf(block, tagged, values);
    if (last === 0) return [];
    let tail = 1;
    for (
      let rows = 2;
      rows <= Math.min(block.rows, last) && isSame(block, block.rows - rows, values[last - rows]);
      rows++
    ) {
      if (isRow(block, block.rows - rows, values[last - rows])) tail = rows;
    }
    return [{ block, row: last - tail + 1, tail }];
  });
}

/** 0 where it is gone too. A row that stands where another block has it is that block's. */
function lastRowOf(block: BlockMark, tagged: readonly BlockPlace[], values: readonly (readonly unknown[])[]): number {
  for (let row = 1; row <= values.length; row++) {
    if (!isRow(block, block.rows - 1, values[row - 1])) continue;
    const owner = [...tagged].reverse().find((place) => place.row <= row);
    if (!owner || !isRow(owner.block, row - owner.row, values[row - 1])) return row;
  }
  return 0;
}

/** Whether cells are what was written into a row of the block. */
const isSame = ({ hashes, columns, coarse }: BlockMark, at: number, cells: readonly unknown[] = []): boolean =>
  hashes[at] === rowKey(coarse, cells.slice(0, columns));

/** The same, where something stands there: blank rows tell nothing. */
const isRow = (block: BlockMark, at: number, cells: readonly unknown[] = []): boolean =>
  isSame(block, at, cells) && cells.slice(0, block.columns).some((value) => value !== '');
