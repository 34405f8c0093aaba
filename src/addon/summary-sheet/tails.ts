// Blocks whose first row, with its tag, was deleted: what is left of them is known again by its rows.
import type { BlockMark } from './mark';
import { rowsLeft, type Values } from './rows-left';

export interface BlockPlace {
  block: BlockMark;
  /** From 1. */
  row: number;
  /** Rows that are left, where its first was deleted. */
  tail?: number;
}

/** @param tagged the blocks whose first row is there, from top to bottom */
export function tailsLeft(blocks: readonly BlockMark[], tagged: readonly BlockPlace[], values: Values): BlockPlace[] {
  const places: { block: BlockMark; row: number | null }[] = [...tagged];
  blocks.forEach((block, index) => {
    if (places.some((place) => place.block.id === block.id)) return;
    const before = places.findIndex((place) => place.block.id === blocks[index - 1]?.id);
    places.splice(before + 1, 0, { block, row: null });
  });
  const found: BlockPlace[] = [];
  for (let first = 0; first < places.length; first++) {
    if (places[first]!.row !== null) continue;
    let next = first;
    while (next < places.length && places[next]!.row === null) next += 1;
    const above = places[first - 1];
    const lost = places.slice(first, next).map(({ block }) => block);
    const [from, to] = [above?.row ?? 1, (places[next]?.row ?? values.length + 1) - 1];
    const owners = rowsLeft([...(above ? [above.block] : []), ...lost], values.slice(from - 1, to));
    for (const block of lost) {
      const own = owners.flatMap((owner, at) => (owner === block ? [from + at] : []));
      if (own.length > 0) found.push({ block, row: own[0]!, tail: own[own.length - 1]! - own[0]! + 1 });
    }
    first = next;
  }
  return found;
}
