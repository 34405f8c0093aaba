// Where rows or columns begin along their axis; hidden ones have no size.

/** Past 33 million pixels Chromium clamps a scroll area. */
const LONGEST_SCROLL = 30_000_000;

export class Track {
  readonly count: number;
  private readonly ends: Float64Array;

  /** `sizeOf` answers for lines from 1 to `count`, in pixels. */
  constructor(count: number, sizeOf: (line: number) => number) {
    this.count = count;
    this.ends = new Float64Array(count + 1);
    for (let line = 1; line <= count; line++) this.ends[line] = this.ends[line - 1]! + sizeOf(line);
  }

  get total(): number {
    return this.ends[this.count]!;
  }

  /** Also for `count + 1`: the end of the last line. */
  start(line: number): number {
    return this.ends[Math.min(Math.max(line, 1), this.count + 1) - 1]!;
  }

  size(line: number): number {
    return line < 1 || line > this.count ? 0 : this.ends[line]! - this.ends[line - 1]!;
  }

  /** The line at an offset; the nearest one where the offset lies outside. */
  at(offset: number): number {
    let low = 1;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ends[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The next line that is shown, in steps of 1 or -1; the same line where there is none. */
  next(line: number, step: 1 | -1): number {
    for (let other = line + step; other >= 1 && other <= this.count; other += step) {
      if (this.size(other) > 0) return other;
    }
    return line;
  }
}

/** How long the scrolled element is made for a content of `total` pixels. */
export function scrollLength(total: number): number {
  return Math.min(total, LONGEST_SCROLL);
}

/** From the browser's scroll position to pixels of content, which differ only past the longest scroll area. */
export function contentOffset(scrolled: number, total: number, view: number): number {
  const length = scrollLength(total);
  return length === total || length <= view ? scrolled : (scrolled * (total - view)) / (length - view);
}

/** The inverse of {@link contentOffset}. */
export function scrollOffset(offset: number, total: number, view: number): number {
  const length = scrollLength(total);
  return length === total || total <= view ? offset : (offset * (length - view)) / (total - view);
}
