// What checks report: a name, a place and data, never text. The wording of each name is in the language files.
import type { Scoring } from '../scoring/score';
import type { CellValue, Rect } from '../table/cells';
import type { Table } from '../table/table';

export type Severity = 'error' | 'warning' | 'note';

/** The data of each finding, by its name. `seen` is what stands in the cell. */
export interface FindingData {
  'score-missing': { indicator: string; possible: string[]; low: number; high: number };
  'score-out-of-range': { indicator: string; seen: string; min: number; max: number; accepted: number[] };
  'score-off-step': { indicator: string; seen: string; accepted: number[] };
  'score-text-number': { indicator: string; seen: string; value: number };
  'score-is-date': { indicator: string; seen: string };
  'score-is-error': { indicator: string; seen: string };
  'score-is-boolean': { indicator: string; seen: string };
  'score-is-text': { indicator: string; seen: string };
  'duplicate-unit': { rows: number[] };
  'name-missing': object;
  'total-between-classes': { total: number; lower: string; upper: string };
  'classes-misplaced': { count: number };
  'classes-outdated': { count: number };
  'classes-retyped': { count: number };
  'name-is-error': { seen: string };
  'group-from-section': { group: string; row: number };
  /** `kind`: a dash, or words such as «н/д» that say that there is no score. */
  'score-placeholder': { indicator: string; seen: string };
  /** A letter that looks like a digit; `like` is that digit. */
  'score-look-alike': { indicator: string; seen: string; like: number };
  'score-not-assessed': { indicator: string; seen: string };
  'score-by-formula': { indicator: string; formula: string; count: number };
  'score-merged': { indicator: string; range: string };
  'score-without-evidence': { indicator: string; score: number };
  'evidence-with-lowest-score': { indicator: string; score: number };
  'evidence-no-link': { indicator: string | null; seen: string };
  'fills-vary': { indicator: string; colors: number };
  'column-likely': { header: string };
  /** `header` bears the indicator's very name; `other` speaks of it too. */
  'column-passed-over': { indicator: string; header: string; other: string };
  'column-without-scores': { header: string; usable: number; filled: number };
  'column-hidden': { header: string };
  'rows-hidden': { count: number; filtered: number; rows: number[] };
  'filter-not-asked': { count: number };
  /** Municipalities that stand in several rounds or have several raters. */
  'several-scorings': { count: number };
  /** `indicator`: also `total`. */
  'total-row-differs': { indicator: string; seen: string; expected: number };
  'hand-total-differs': { seen: string; low: number; high: number };
  'hand-class-differs': { seen: string; expected: string };
  'oblast-missing': object;
  'oblast-unknown': { seen: string; nearest: string | null };
  'oblast-spelling': { seen: string; usual: string };
  'name-spaces': { seen: string; tidy: string };
  'name-look-alike': { seen: string; letters: string; tidy: string };
  'name-near-duplicate': { other: string; row: number; by: 'letter' | 'form' };
  'name-is-number': { seen: string };
  'name-too-long': { length: number };
  /** Rows that take their name from a merged cell above; `first` is the first such name. */
  'name-merged': { count: number; first: string };
  'name-like-sum': { seen: string };
  'unit-without-scores': object;
}

export type FindingName = keyof FindingData;

/** Where a check found something. */
export interface Place<Name extends FindingName> {
  /** Index of the municipality; null where the whole table is meant. */
  unit: number | null;
  /** Row of the sheet; null where the whole table is meant. */
  row: number | null;
  /** A role: an indicator's key, name, oblast, raion; null where no single cell is meant. */
  column: string | null;
  data: FindingData[Name];
}

export interface Finding<Name extends FindingName = FindingName> extends Place<Name> {
  code: string;
  name: Name;
  severity: Severity;
}

/** What our own columns hold, one entry a municipality; read back from the sheet. */
export interface Managed {
  totals: readonly CellValue[];
  classes: readonly CellValue[];
  /** Fingerprint of what they were filled in for. */
  fingerprint: string;
}

/** What the sheet says of its cells beside their values; asked for by whoever reads it. Rows and columns of the sheet. */
export interface SheetFacts {
  /** The formula in a score cell; '' where there is none. */
  formula(row: number, column: number): string;
  /** Background colours of the score cells, lower-case. */
  fill(row: number, column: number): string;
  hiddenColumns: readonly number[];
  /** Rows hidden by hand, and those hidden by a filter. */
  hiddenRows: readonly number[];
  filteredRows: readonly number[];
  /** The sheet has a filter, but so many rows that nobody was asked which of them it hides. */
  filterNotAsked: boolean;
  merges: readonly Rect[];
}

/** Facts of a sheet where nothing is hidden, merged, filled or computed. */
export const plainFacts: SheetFacts = {
  formula: () => '',
  fill: () => '#ffffff',
  hiddenColumns: [],
  hiddenRows: [],
  filteredRows: [],
  filterNotAsked: false,
  merges: [],
};

/** What checks look at. */
export interface Subject {
  table: Table;
  facts: SheetFacts;
  scoring: Scoring;
  /** Our columns as they stand; null where they were never filled in. */
  managed: Managed | null;
  /** Fingerprint of the table as it is. */
  fingerprint: string;
  /** What the sheet shows in a cell, for dates and truth values, whose value alone does not tell. */
  display(row: number, column: number): string;
}

export interface Example {
  /** A sheet from A1, header first. */
  cells: CellValue[][];
  /** Cells where this check reports; '' for the whole table. None in a clean example. */
  at: string[];
  /** The step of the scale, where the finding needs another than the built-in method's. */
  step?: number;
  /** Our columns as they stand, and whether the table is still the one that they were filled in for. */
  managed?: { totals: CellValue[]; classes: CellValue[]; sameContent: boolean };
  facts?: Partial<SheetFacts>;
}

export interface Check<Name extends FindingName> {
  /** Never reused: T table, H header, R row, C cell, N name, M our own columns. */
  code: string;
  name: Name;
  severity: Severity;
  find(subject: Subject): Iterable<Place<Name>>;
}

/**
 * What is said of a check to those who want to know it, and the sheets that show it. Apart from the check, and a function, so
 * that the bundle leaves it out.
 */
export interface CheckPage {
  /** Why it matters. */
  why: string;
  examples: { flagged: Example; clean: Example };
}
