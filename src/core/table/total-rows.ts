// Which municipalities a row of totals can mean: those above it, or below it where it stands over them.
import type { CellValue } from './cells';

/** A row of totals or subtotals, and the municipalities that it may be the sum of. */
export interface TotalRow {
  row: number;
  reason: 'total' | 'subtotal';
  /** What stands in its score cells, and in the column of totals. */
  scores: CellValue[];
  total: CellValue;
  /** Indices of the first municipality that it can mean: an oblast's subtotal below those of its raions means them all. */
  from: number[];
  /** Index of the municipality after the last. */
  to: number;
}

type Level = 'oblast' | 'raion' | null;

/** Whose sum a label says that it is: «Итого по Лейлекскому району». */
const levelOf = (label: string): Level =>
  /обл|oblast/i.test(label) ? 'oblast' : /райо|(^|[^а-я])р-н|raion|rayon|district/i.test(label) ? 'raion' : null;

export class TotalRows {
  readonly all: TotalRow[] = [];
  private sinceTotal = 0;
  private sinceOblast = 0;
  /** Index of the first municipality below the last section or sum. */
  sinceAny = 0;
  /** Of that section or sum. */
  private levelOfAny: Level = null;
  /** Index of the first municipality below the last header that was repeated. */
  sincePage = Infinity;
  /** Stands above the rows that it sums, and goes on until the next of its kind. */
  private openTotal: TotalRow | null = null;
  private openOblast: TotalRow | null = null;

  /** Where municipalities begin that the next sum may be of. */
  get starts(): number[] {
    return [this.sinceAny, this.sinceOblast, this.sinceTotal];
  }

  /** A section of this level begins before the municipality of this index. */
  section(level: Level, at: number): void {
    if (level === 'oblast') this.closeOblast(at);
    this.mark(at, level);
  }

  /** Sums of the rows that follow. */
  above(total: Omit<TotalRow, 'from' | 'to'>, at: number): void {
    const opened = { ...total, from: [at], to: at };
    this.all.push(opened);
    this.closeOblast(at);
    this.mark(at, null);
    if (total.reason === 'total') this.openTotal = opened;
    else this.openOblast = opened;
  }

  /**
   * Sums of the rows before; at the top of a table there are none, so that it sums those below.
   *
   * @param ofOblast where the last rows of one oblast begin
   * @param ofRaion and of one raion
   */
  below(total: Omit<TotalRow, 'from' | 'to'>, text: string, at: number, ofOblast: number, ofRaion: number): void {
    if (at === 0) {
      this.above(total, at);
      return;
    }
    const level = levelOf(text);
    const since = total.reason === 'total' ? [this.sinceTotal, 0] : this.candidates(level, ofOblast, ofRaion);
    const own = since.filter((first) => first < at);
    // Directly below another sum that no word tells from its own: where any of those above begins.
    const from = own.length > 0 ? own : [0, ...this.all.flatMap((one) => one.from)];
    this.all.push({ ...total, from: [...new Set(from)], to: at });
    this.mark(at, level);
    if (total.reason === 'total' || level === 'oblast') this.closeOblast(at);
    if (total.reason === 'total') this.sinceTotal = at;
  }

  /** An oblast's sum does not begin below that of one of its raions, nor a raion's above the last one. */
  private candidates(level: Level, ofOblast: number, ofRaion: number): number[] {
    const { sinceAny, sinceOblast, sinceTotal, levelOfAny } = this;
    if (level === 'oblast' && levelOfAny === 'raion') return [sinceOblast, ofOblast];
    if (level === 'raion' && levelOfAny === 'raion') return [sinceAny, ofRaion];
    return [sinceAny, ofOblast, ofRaion, sinceOblast, sinceTotal, this.sincePage];
  }

  private mark(at: number, level: Level): void {
    this.sinceAny = at;
    this.levelOfAny = level;
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
