// Decides at which row each block will stand, and which rows have to be inserted first.
import { rowsBetween } from '../../report/place';
import type { PlacedBlock } from '../../report/placed';
import type { StandingBlock } from './find';

export interface Arrangement {
  /** Rows to insert, or where negative to delete, below a row; to be done in this order. */
  moves: { after: number; rows: number }[];
  /** First row of each block, by its id, once that is done; blocks whose rows are deleted are not among them. */
  rows: Map<string, number>;
}

/**
 * Blocks stay where they stand, in whatever order. One that grows gets its rows after its own last one, so that nothing
 * below is written over; one that shrinks gives back its rows unless the analyst wrote beside them; a new one comes after
 * the block that precedes it in the plan.
 *
 * @param free where to begin if no block stands
 */
export function arrange(blocks: readonly PlacedBlock[], standing: readonly StandingBlock[], free: number): Arrangement {
  const places = standing.map(({ mark, row, rows, bare }) => ({ id: mark.id, row, rows, bare }));
  const moves: Arrangement['moves'] = [];
  const shift = (after: number, rows: number) => {
    if (rows !== 0) moves.push({ after, rows });
    for (const place of places) if (place.row > after) place.row += rows;
  };
  const rows = new Map<string, number>();
  for (const place of places.filter(({ id }) => !blocks.some((block) => block.id === id))) {
    if (place.bare.slice(0, place.rows).every(Boolean)) {
      const gone = place.rows + (place.bare[place.rows] ? rowsBetween : 0);
      places.splice(places.indexOf(place), 1);
      shift(place.row - 1, -gone);
    }
  }
  blocks.forEach((block, index) => {
    const place = places.find(({ id }) => id === block.id);
    if (place) {
      const missing = block.rows - place.rows;
      if (missing > 0) shift(place.row + place.rows - 1, missing);
      else if (place.bare.slice(block.rows, place.rows).every(Boolean)) shift(place.row + block.rows - 1, missing);
      place.rows = block.rows;
      return;
    }
    const before = blocks
      .slice(0, index)
      .reverse()
      .flatMap(({ id }) => places.find((other) => other.id === id) ?? [])[0];
    const end = before ? before.row + before.rows - 1 : standing.length > 0 ? 0 : free - 1;
    const gap = before ? rowsBetween : 0;
    if (standing.length > 0) shift(end, block.rows + gap);
    places.push({ id: block.id, row: end + gap + 1, rows: block.rows, bare: [] });
  });
  for (const { id, row } of places) rows.set(id, row);
  return { moves, rows };
}
