// The oblast, raion or name that a row takes from above: from a section row, or from a cell merged downwards over it.
import { type Block, type CellValue, type Rect, textOf } from './cells';
import type { Header } from './header';
import { oblastKey, placeOf, raionKey } from './oblasts';

type Level = 'oblast' | 'raion';

export class PlaceAbove {
  /** What was taken from above in a table without such a column, each where it stands. */
  readonly used: { row: number; text: string; level: Level; column?: number }[] = [];
  private readonly text: Record<Level, string> = { oblast: '', raion: '' };
  /** Sections of a table that has a column for them: told once a row takes its place from them. */
  private readonly waiting: Record<Level, { row: number; text: string; level: Level } | null> = {
    oblast: null,
    raion: null,
  };
  /** Merged downwards, by column of the sheet. */
  private readonly merged = new Map<number, Rect[]>();

  private readonly columns: Record<Level, number | undefined>;

  constructor(
    private readonly block: Block,
    private readonly header: Header,
    merges: readonly Rect[],
    private readonly labelAt: readonly number[],
  ) {
    this.columns = { oblast: header.columns.oblast?.column, raion: header.columns.raion?.column };
    for (const rect of merges) {
      if (rect.rows > 1) this.merged.set(rect.column, [...(this.merged.get(rect.column) ?? []), rect]);
    }
  }

  /** A section row begins. Where the table has a column for it, only rows that leave the column empty need it. */
  section(level: Level, text: string, row: number): void {
    this.text[level] = text;
    if (level === 'oblast') this.text.raion = '';
    const section = { row, text, level };
    this.waiting[level] = this.columns[level] === undefined ? null : section;
    if (!this.waiting[level]) this.used.push(section);
  }

  /** @param cell the row's own cell in the column of this level, where there is one */
  placeOf(level: Level, cell: CellValue | undefined, index: number): string {
    const column = this.columns[level];
    if (column !== undefined) {
      const own = textOf(cell) || this.fromMerge(column, index);
      if (this.text[level] === '') return own;
      return own === '' ? this.fromSection(level) : this.leaveSection(level, own);
    }
    if (this.merged.size > 0) this.lookIntoLabels(level, index);
    return this.text[level];
  }

  private fromSection(level: Level): string {
    const section = this.waiting[level];
    if (section) this.used.push(section);
    this.waiting[level] = null;
    return this.text[level];
  }

  /** A row that says another place itself ends the section. */
  private leaveSection(level: Level, own: string): string {
    const key = level === 'oblast' ? oblastKey : raionKey;
    if (key(own) !== key(this.text[level])) this.text[level] = '';
    return own;
  }

  /** The name in a cell merged downwards over this row; '' where there is none. */
  nameOf(index: number): string {
    return this.fromMerge(this.header.columns['name']?.column ?? 0, index);
  }

  private fromMerge(column: number, index: number): string {
    const row = this.block.row + index;
    const rect = this.merged.get(column)?.find((merge) => row >= merge.row && row < merge.row + merge.rows);
    return rect ? textOf(this.block.values[rect.row - this.block.row]?.[column - this.block.column]) : '';
  }

  /** A label merged over several rows that names an oblast or a raion, in a column of its own without a role. */
  private lookIntoLabels(level: Level, index: number): void {
    for (const at of this.labelAt) {
      const column = this.block.column + at;
      if (column === this.header.columns['name']?.column) continue;
      const text = this.fromMerge(column, index);
      if (text === '' || text === this.text[level] || placeOf(text)?.level !== level) continue;
      this.text[level] = text;
      this.used.push({ row: this.block.row + index, text, level, column });
    }
  }
}
