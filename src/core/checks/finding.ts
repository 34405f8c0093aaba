// What checks report: a name, a place and data, never text. The wording of each name is in the language files.
import type { Scoring } from '../scoring/score';
import type { CellValue } from '../table/cells';
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
  'group-from-section': { group: string; row: number };
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

/** What checks look at. */
export interface Subject {
  table: Table;
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
}

export interface Check<Name extends FindingName> {
  /** Never reused: T table, H header, R row, C cell, N name, M our own columns. */
  code: string;
  name: Name;
  severity: Severity;
  /** Why it matters, for the page of checks. */
  why: string;
  examples: { flagged: Example; clean: Example };
  find(subject: Subject): Iterable<Place<Name>>;
}
