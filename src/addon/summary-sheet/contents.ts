// What a placed block puts into its cells, and the hashes that will tell whether it still stands there.
import type { PlacedBlock } from '../../report/place';
import { shortHash, rowHash } from './cell-hash';
import type { BlockMark } from './mark';

/** Every cell of the block, row by row; '' where it leaves one empty. */
export function contents(block: PlacedBlock): (string | number)[][] {
  const rows: (string | number)[][] = Array.from({ length: block.rows }, () => Array<string>(block.columns).fill(''));
  for (const { row, column, value } of block.cells) rows[row]![column] = value;
  return rows;
}

export function blockMark(block: PlacedBlock): BlockMark {
  const { id, rows, columns } = block;
  return { id, rows, columns, hashes: contents(block).map(rowHash), shape: shapeOf(block) };
}

/** Changes with everything about a block's looks, and with nothing else. */
function shapeOf({ rows, columns, heights, cells }: PlacedBlock): string {
  const looks = cells.map(({ row, column, span, lines, role, format, mark }) => {
    return [row, column, span, lines > 1, role, format, mark].join();
  });
  return shortHash([rows, columns, heights.join(), ...looks].join(';'));
}
