// Sums that bear the name of a place alone, as in books of statistics: above the rows that they sum, or below them.
import { type Block, textOf } from './cells';
import { comparable } from './names';
import { placeOf } from './oblasts';
import type { RowKind } from './row-kind';
import { sumKind } from './row-words';

/** The scores of the municipalities above, by indicator, and where those begin that a sum may be of. */
interface Above {
  scores: readonly Float64Array[];
  count: number;
  starts: readonly number[];
}

export class PlaceSums {
  /** Once a sum is known to head its rows, all of them do. */
  private standAbove = false;

  /** @param scoreAt as `name`, an index into the rows of the block */
  constructor(
    private readonly block: Block,
    private readonly name: number,
    private readonly scoreAt: readonly number[],
  ) {}

  /**
   * What a row is that has numbers and such a name: no municipality is called an oblast, so that is a sum; a raion's name makes
   * one only where the numbers are the sums of rows beside it.
   */
  kindOf({ skip, place }: RowKind, index: number, above: Above): RowKind {
    if (!place) return { skip };
    if (!this.standAbove && this.sumsAbove(index, above)) return { skip: 'subtotal' };
    if (place.level === 'raion' && !this.sumsBelow(index)) return { skip: null };
    this.standAbove = true;
    return { skip: 'subtotal', place };
  }

  private sumsAbove(index: number, { scores, count, starts }: Above): boolean {
    return starts.some((from) => {
      const sums = scores.map((column) => sum(column.subarray(from, count)));
      return from < count && this.holds(index, sums);
    });
  }

  private sumsBelow(index: number): boolean {
    const { values } = this.block;
    const isPlace = (row: number): boolean => {
      const text = textOf(values[row]?.[this.name]);
      return placeOf(text)?.said === true || sumKind(comparable(text)) !== null;
    };
    let next = index + 1;
    while (next < values.length && !isPlace(next)) next++;
    const rows = values.slice(index + 1, next);
    const sums = this.scoreAt.map((column) => sum(rows.map((row) => row[column])));
    return rows.length > 0 && this.holds(index, sums);
  }

  private holds(index: number, sums: readonly number[]): boolean {
    return this.scoreAt.every((column, indicator) => this.block.values[index]?.[column] === sums[indicator]);
  }
}

/** Of the numbers among them. */
function sum(cells: Iterable<unknown>): number {
  let all = 0;
  for (const cell of cells) if (typeof cell === 'number' && !Number.isNaN(cell)) all += cell;
  return all;
}
