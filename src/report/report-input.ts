// Everything a summary is drawn from: figures, and what they rest on.
import type { Language } from '../core/language';
import type { Method } from '../core/method/method';
import type { Basis } from '../core/summary/settings';
import type { Place } from '../core/statistics/competition-ranks';
import type { ExclusionReason, Outcome, Summary } from '../core/summary/summary';

/** A column by which municipalities are told apart: one that we have words for, or any other by its header. */
export type GroupColumn = { role: 'oblast' | 'raion' } | { header: string };

/** So many rows a league table has; what is beyond them nobody reads on a page. */
export const leagueRows = 500;
/** So many of those without a place are named. */
export const namedUnranked = 20;

export interface LeagueRow {
  unit: string;
  oblast: string | null;
  /** Null where there are no groups. */
  group: string | null;
  /** One for each indicator of the method. */
  scores: number[];
  total: number;
  outcome: Outcome;
  place: Place;
  inGroup: Place | null;
}

/** A municipality without a class. */
export interface LeftOut {
  unit: string;
  group: string | null;
  row: number;
  reason: ExclusionReason;
  /** The cells that keep it from having one: indicator, A1, and what stands there ('' where empty). */
  cells: { indicator: string; cell: string; seen: string }[];
  /** The outcomes still possible. */
  possible: Outcome[];
}

export interface ReportInput {
  language: Language;
  method: Method;
  summary: Summary;
  /** Ids of blocks that are not wanted. */
  off: readonly string[];
  /** What the municipalities are a part of; null where nobody said. */
  basis: Basis | null;
  /** By what the municipalities are grouped; null where they are not. */
  groupBy: GroupColumn | null;
  /** Whose municipalities alone are shown; null: all. */
  selection: { column: GroupColumn; value: string } | null;
  /** The first text above the table, else the sheet's name. */
  title: string;
  /** Further lines above the table, such as "illustrative data". */
  notes: string[];
  leftOut: LeftOut[];
  /** Rows read that are no municipality, blank ones too. */
  skipped: { row: number; reason: string; text: string }[];
  /** Municipalities that stand more than once under the same oblast, raion and name: rows of each. */
  duplicates: { unit: string; rows: number[] }[];
  /** How many of the municipalities shown stand in several rounds, or by several raters, and are counted for each. */
  severalScorings: number;
  /** Findings that the analyst has judged and set aside, by kind. */
  setAside: { code: string; name: string; count: number }[];
  /** Complete municipalities whose class changes with one point, with their totals, by total then name. */
  borderline: { unit: string; group: string | null; total: number; up: boolean; down: boolean }[];
  /** Complete municipalities from the highest total down, at most `leagueRows`; the first of those that have no place. */
  league: { rows: LeagueRow[]; unranked: { unit: string; oblast: string | null }[] };
  source: { sheetName: string; range: string };
  /** "24.11.2026 14:05" in the document's time zone, and the zone's name. */
  computedAt: string;
  timeZone: string;
  fingerprint: string;
  toolVersion: string;
  /** By which formulas the counts follow the scored sheet; absent where the report is of values only, null where none can. */
  live?: LiveCounts | null;
}

/** Expressions that count the rows of the scored sheet. */
export interface LiveCounts {
  /** By class. */
  classes: Record<Outcome, string>;
  /** The same for each of the summary's groups; null where no formula tells them apart. */
  groups: readonly Record<Outcome, string>[] | null;
  /** Counts the sheet's names, and gives this as long as no row was added or taken away. */
  names: { formula: string; now: number };
}
