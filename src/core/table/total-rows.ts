// Which municipalities a row of totals can mean: those above it, or below it where it stands over them.
import type { CellValue } from './cells';

/** A row of totals or subtotals, and the municipalities that it may be the sum of. */
export interface TotalRow {
  row: number;
  reason: 'total' | 'subtotal';
  /** What stands in its score cells. */
  scores: CellValue[];
  /** Indices of the first municipality that it can mean: an oblast's subtotal below those of its raions means them all. */
  from: number[];
  /** Index of the municipality after the last. */
  to: number;
}

const ofOblast = /обл|oblast/i;

export class TotalRows {
  readonly all: TotalRow[] = [];
  private sinceTotal = 0;
  private sinceOblast = 0;
  /** Index of the first municipality below the last section or sum. */
  sinceAny = 0;
  /** Stands above the rows that it sums, and goes on until the next of its kind. */
  private openTotal: TotalRow | null = null;
  private openOblast: TotalRow | null = null;

  /** A section of this level begins before the municipality of this index. */
  section(level: 'oblast' | 'raion' | null, at: number): void {
    if (level === 'oblast') this.closeOblast(at);
    this.sinceAny = at;
  }

  /** Sums of the rows that follow. */
  above(total: Omit<TotalRow, 'from' | 'to'>, at: number): void {
    const opened = { ...total, from: [at], to: at };
    this.all.push(opened);
    this.closeOblast(at);
    this.sinceAny = at;
    if (total.reason === 'total') this.openTotal = opened;
    else this.openOblast = opened;
  }

  /**
   * Sums of the rows before; at the top of a table there are none, so that it sums those below.
   *
   * @param ofPlace where the last rows of one oblast begin, and of one raion
   */
  below(total: Omit<TotalRow, 'from' | 'to'>, text: string, at: number, ofPlace: readonly number[]): void {
    if (at === 0) {
      this.above(total, at);
      return;
    }
    const oblast = total.reason === 'total' || ofOblast.test(text);
    const since =
      total.reason === 'total' ? [this.sinceTotal, 0] : [this.sinceAny, ...ofPlace, this.sinceOblast, this.sinceTotal];
    const from = since.filter((first, index) => first < at && since.indexOf(first) === index);
    this.all.push({ ...total, from: from.length > 0 ? from : [0], to: at });
    this.sinceAny = at;
    if (oblast) this.closeOblast(at);
    if (total.reason === 'total') this.sinceTotal = at;
  }

  /** The table ends with so many municipalities. */
  end(at: number): void {
    this.closeOblast(at);
    if (this.openTotal) this.openTotal.to = at;
  }

  private closeOblast(at: number): void {
    if (this.openOblast) this.openOblast.to = at;
    this.openOblast = null;
    this.sinceOblast = at;
  }
}
