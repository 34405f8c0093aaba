// What a placed block puts into its cells, and the hashes that will tell whether it still stands there.
import { withReferences } from '../../report/live';
import type { PlacedBlock, PlacedCell, PlacedPlan } from '../../report/placed';
import { asText } from '../document/as-text';
import { letters } from './a1-ranges';
import { shortHash, rowHash } from './cell-hash';
import type { BlockMark } from './mark';

/** Every cell of the block, row by row, a formula as its text; '' where it leaves one empty. */
export const contents = (block: PlacedBlock): (string | number)[][] =>
  filled(block, ({ formula, value }) => formula ?? value);

/** The same as it is written: texts stay texts. */
export const written = (block: PlacedBlock): (string | number)[][] =>
  filled(block, ({ formula, value }) => formula ?? (typeof value === 'string' ? asText(value) : value));

function filled(block: PlacedBlock, give: (cell: PlacedCell) => string | number): (string | number)[][] {
  const rows: (string | number)[][] = Array.from({ length: block.rows }, () => Array<string>(block.columns).fill(''));
  for (const cell of block.cells) rows[cell.row]![cell.column] = give(cell);
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

/** A plan in which formulas name cells by where they stand on the sheet. */
export function withCells(placed: PlacedPlan, rows: ReadonlyMap<string, number>): PlacedPlan {
  const cells = new Map<string, string>();
  for (const block of placed.blocks) {
    const first = rows.get(block.id) ?? 1;
    for (const { name, row, column } of block.cells) if (name) cells.set(name, letters(column + 1) + (first + row));
  }
  const cellOf = (name: string): string => cells.get(name) ?? '';
  const blocks = placed.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: withReferences(cell.formula, cellOf) },
    ),
  }));
  return { ...placed, blocks };
}
