// Whose rows still stand where somebody inserted, deleted or typed into some: the longest sequence of them that stands there in order.
import { cellHash, hashAt, rowKey } from './cell-hash';
import type { BlockMark } from './mark';

export type Values = readonly (readonly unknown[])[];

/**
 * For each row the block that wrote it, or null. A row that somebody typed into is still the block's while most of it is as written;
 * a blank one is nobody's.
 *
 * @param blocks in the order in which they stood
 */
export function rowsLeft(blocks: readonly BlockMark[], values: Values): (BlockMark | null)[] {
  const written = blocks.flatMap((block) => block.hashes.map((hash) => ({ block, hash })));
  const looks = new Map(blocks.map((block) => [block, values.map((cells) => lookOf(block, cells))]));
  const alike = (n: number, w: number): number => {
    const { block, hash } = written[w]!;
    return likeness(block, hash, looks.get(block)![n]!);
  };
  const sums = Array.from({ length: values.length + 1 }, () => new Float64Array(written.length + 1));
  for (let n = values.length - 1; n >= 0; n--) {
    for (let w = written.length - 1; w >= 0; w--) {
      const one = alike(n, w);
      const both = one > 0 ? one + sums[n + 1]![w + 1]! : 0;
      sums[n]![w] = Math.max(both, sums[n + 1]![w]!, sums[n]![w + 1]!);
    }
  }
  const owners: (BlockMark | null)[] = values.map(() => null);
  for (let n = 0, w = 0; n < values.length && w < written.length;) {
    if (sums[n]![w] === sums[n + 1]![w]) n += 1;
    else if (sums[n]![w] === sums[n]![w + 1]) w += 1;
    else owners[n++] = written[w++]!.block;
  }
  return owners;
}

interface Look {
  blank: boolean;
  key: string;
  cells: string[];
}

function lookOf({ columns, coarse }: BlockMark, values: readonly unknown[]): Look {
  const own = values.slice(0, columns);
  return { blank: own.every((value) => value === ''), key: rowKey(coarse, own), cells: own.map(cellHash) };
}

/** 1 where a row is what was written, less where most of its cells are, else 0. */
function likeness({ coarse }: BlockMark, hash: string, { blank, key, cells }: Look): number {
  if (blank) return 0;
  if (hash === key) return 1;
  if (coarse !== undefined) return 0;
  const filled = cells.map((_, column) => column).filter((column) => hashAt(hash, column) !== cellHash(''));
  const same = filled.filter((column) => hashAt(hash, column) === cells[column]).length;
  return same * 2 > filled.length ? same / (filled.length + 1) : 0;
}
