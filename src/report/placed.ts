// A plan whose blocks have their rows and cells on one column grid.
import type { Language } from '../core/language';
import type { ChartPicture } from './chart-picture';
import type { Part } from './plan';
import type { CellRole } from './styles';

export interface PlacedCell {
  /** From 0 at the block's first row, from 0 at the grid's first column. */
  row: number;
  column: number;
  /** Columns that its text may take. */
  span: number;
  /** Lines that its text takes there. */
  lines: number;
  role: CellRole;
  /** A number stays a number under its format. */
  value: string | number;
  format: string | null;
  /** As a person reads it. */
  shown: string;
  /** Gives the value on a sheet beside the scores; names in ⟦ ⟧ are other cells of the plan. */
  formula?: string;
  name?: string;
  /** A stroke of this colour: below a head, of the class that its column holds; before a name or a class, of that one. */
  mark: string | null;
}

export interface PlacedChart {
  id: string;
  /** Top left corner: from 0 in the block, with pixels from the cell's edges. */
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  /** Cells it is drawn from: the heads and the rows below them. */
  range: { row: number; column: number; rows: number; columns: number };
  picture: ChartPicture;
}

export interface PlacedTable {
  /** Row of its heads. */
  row: number;
  columns: number;
  rows: number;
}

export interface PlacedBlock {
  id: string;
  /** What it was placed from. */
  parts: readonly Part[];
  /** Rows and columns whose cells belong to the block, empty ones too. */
  rows: number;
  columns: number;
  /** Pixels of each row. */
  heights: number[];
  cells: PlacedCell[];
  tables: PlacedTable[];
  charts: PlacedChart[];
}

export interface PlacedPlan {
  language: Language;
  /** Pixels of each column. */
  widths: number[];
  blocks: PlacedBlock[];
}
