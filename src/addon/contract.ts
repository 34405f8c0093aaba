// What `tendik … --json` prints: one object on stdout. Published in docs/contract.d.ts, to which a test holds these types.
// Shares are unrounded, 0 to 1. Rows are the sheet's own, from 1. Cells are A1 without `$` or sheet name.
import type { LeftBehind, SharePart } from './sharing/share-types';

export interface ContractFinding {
  code: string;
  name: string;
  severity: 'error' | 'warning' | 'note';
  sheet: string;
  /** Null where the whole table is meant. */
  cell: string | null;
  row: number | null;
  /** As typed, trimmed. */
  unit: string | null;
  column: string | null;
  data: object;
  message: string;
}

export interface Check {
  /** No finding of severity error. */
  ok: boolean;
  sheet: string;
  method: { id: string; version: string };
  header: { first: number; last: number };
  /** Role → column letter. */
  columns: Record<string, string | null>;
  rows: { read: number; units: number; skipped: number };
  skipped: {
    row: number;
    reason: 'blank' | 'section' | 'subtotal' | 'total' | 'average' | 'header' | 'footnote' | 'set-aside';
    text: string;
  }[];
  /** In order of row, column, code. */
  findings: ContractFinding[];
}

/** As the add-on gives it: the command line puts the findings into words. */
export type Unworded<T extends Check> = Omit<T, 'findings'> & { findings: Omit<ContractFinding, 'message'>[] };

export interface Scored {
  row: number;
  unit: string;
  group: string | null;
  /** Null: missing or unusable. */
  scores: Record<string, number | null>;
  /** Null unless every score is there. */
  total: number | null;
  low: number;
  high: number;
  /** Also when certain by bounds. */
  class: string | null;
  possible: string[];
  present: number | null;
  borderline: boolean | null;
}

export interface None {
  none: string;
}

export interface Summary {
  read: number;
  units: number;
  skipped: number;
  classed: number;
  complete: number;
  classes: Record<string, number>;
  byGroup: { group: string; units: number; classes: Record<string, number>; meanTotal: number | None }[];
  classByPresent: Record<string, number[]>;
  indicators: Record<string, { n: number; counts: Record<string, number>; mean: number | None; present: number }>;
  excluded: Record<string, number>;
}

export interface Score extends Check {
  /** Every municipality, also one without a class. */
  scored: Scored[];
  summary: Summary;
}

/** Its findings are for whoever runs the command: they name municipalities in hidden rows too. What is in the files is `shared`. */
export interface Report extends Check {
  language: 'ru' | 'ky' | 'en';
  /** Keys of the columns. */
  shared: { columns: string[]; units: number };
  written: { kind: 'html' | 'xlsx' | 'csv'; file: string; bytes: number }[];
  leftBehind: LeftBehind[];
  /** Asked for, but the sheet has no such column. */
  absent: SharePart[];
}
