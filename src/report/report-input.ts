// Everything a summary is drawn from: figures, and what they rest on.
import type { Language } from '../core/language';
import type { Method } from '../core/method/method';
import type { Basis } from '../core/summary/settings';
import type { ExclusionReason, Outcome, Summary } from '../core/summary/summary';

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
  /** The first text above the table, else the sheet's name. */
  title: string;
  /** Further lines above the table, such as "illustrative data". */
  notes: string[];
  leftOut: LeftOut[];
  /** Rows read that are no municipality, blank ones too. */
  skipped: { row: number; reason: string; text: string }[];
  /** Municipalities that stand more than once under the same oblast, raion and name: rows of each. */
  duplicates: { unit: string; rows: number[] }[];
  /** Findings that the analyst has judged and set aside, by kind. */
  setAside: { code: string; name: string; count: number }[];
  /** Complete municipalities whose class changes with one point, with their totals, by total then name. */
  borderline: { unit: string; group: string | null; total: number; up: boolean; down: boolean }[];
  source: { sheetName: string; range: string };
  /** "24.11.2026 14:05" in the document's time zone, and the zone's name. */
  computedAt: string;
  timeZone: string;
  fingerprint: string;
  toolVersion: string;
}
