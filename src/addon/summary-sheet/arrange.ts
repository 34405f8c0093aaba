// Decides at which row each block will stand, and which rows have to be inserted first.
import { rowsBetween, type PlacedBlock } from '../../report/place';
import type { StandingBlock } from './find';

export interface Arrangement {
  /** To be done in this order. */
  insertions: { after: number; rows: number }[];
  /** First row of each block, by its id, once that is done. */
  rows: Map<string, number>;
}

/**
 * Blocks stay where they stand, in whatever order. One that grows gets its rows after its own last one, so that nothing
 * below is written over; a new one comes after the block that precedes it in the plan.
 *
 * @param free where to begin if no block stands
 */
export function arrange(blocks: readonly PlacedBlock[], standing: readonly StandingBlock[], free: number): Arrangement {
  const places = standing.map(({ mark, row, rows }) => ({ id: mark.id, row, rows }));
  const insertions: Arrangement['insertions'] = [];
  const shift = (after: number, rows: number) => {
    insertions.push({ after, rows });
    for (const place of places) if (place.row > after) place.row += rows;
  };
  blocks.forEach((block, index) => {
    const place = places.find(({ id }) => id === block.id);
    if (place) {
      const missing = block.rows - place.rows;
      if (missing > 0) shift(place.row + place.rows - 1, missing);
      place.rows = Math.max(place.rows, block.rows);
      return;
    }
    const before = blocks
      .slice(0, index)
      .reverse()
      .flatMap(({ id }) => places.find((other) => other.id === id) ?? [])[0];
    const end = before ? before.row + before.rows - 1 : standing.length > 0 ? 0 : free - 1;
    const gap = before ? rowsBetween : 0;
    if (standing.length > 0) shift(end, block.rows + gap);
    places.push({ id: block.id, row: end + gap + 1, rows: block.rows });
  });
  return { insertions, rows: new Map(places.map(({ id, row }) => [id, row])) };
}
