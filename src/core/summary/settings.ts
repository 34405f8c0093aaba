// What a summary is asked to show: by which column, of which municipalities, without which blocks, and of what they are a part.

/** A column of the table: a role that we know (oblast, raion), or any other by its header. */
export type ColumnRef = { role: string } | { header: string };

/** What the municipalities of the table are, as the analyst says it. */
export type Basis =
  /** All that there are: no interval is given. */
  | { kind: 'census' }
  /** Some of `population`; `unit` says what that counts, `asOf` as of when. */
  | { kind: 'sample'; population: number; unit: string; asOf: string };

export interface SummarySettings {
  /** By what the municipalities are grouped; null: not at all. */
  group: ColumnRef | null;
  /** Only the municipalities with this value in a column; null: all. */
  only: { column: ColumnRef; value: string } | null;
  /** Ids of blocks that are switched off. */
  off: string[];
  /** Null: not said, and nothing is concluded from it. */
  basis: Basis | null;
}

/** Right for the study of 40 municipalities without touching a setting. */
export const defaultSettings: SummarySettings = { group: { role: 'oblast' }, only: null, off: [], basis: null };
