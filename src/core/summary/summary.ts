// What a summary of scored municipalities holds: counts with their denominators, all adding up to the rows read.
import type { Statistic } from '../statistic';

/** A class key of the method, or one of the two ways of having no class. */
export type Outcome = string;
export const between: Outcome = 'between';
export const undetermined: Outcome = 'undetermined';

/** Why a municipality has no class. */
export type ExclusionReason = 'score-missing' | 'score-unusable' | 'not-assessed' | 'between';

export interface GroupSummary {
  /** As most of its rows spell it; empty where the rows name no group. */
  group: string;
  units: number;
  /** Adds up to `units`. */
  classes: Record<Outcome, number>;
  /** Of its complete rows. */
  complete: number;
  meanTotal: Statistic;
}

export interface IndicatorSummary {
  /** Municipalities with a usable score: the denominator of everything here. */
  n: number;
  /** By score, as text: "0", "1" … every score that the scale allows. */
  counts: Record<string, number>;
  mean: Statistic;
  present: number;
}

export interface Summary {
  /** Rows from the first below the header to the last with anything in a mapped column: `units + outside + skipped`. */
  read: number;
  units: number;
  /** Municipalities of the table that this summary is not asked to show. */
  outside: number;
  skipped: number;
  /** With a class, complete or certain by bounds: the denominator of class shares. */
  classed: number;
  /** With every score usable: the denominator of means, class by present, borderline. */
  complete: number;
  /** Every class of the method, `between` and `undetermined`; adds up to `units`. */
  classes: Record<Outcome, number>;
  /** Whether municipalities are grouped at all. */
  grouped: boolean;
  byGroup: GroupSummary[];
  /** By class, then by how many indicators are present; complete rows with a class only. */
  classByPresent: Record<string, number[]>;
  indicators: Record<string, IndicatorSummary>;
  meanTotal: Statistic;
  /** Of the complete rows: whose class changes if any single score were one point higher, lower, or either. */
  borderline: { units: number; up: number; down: number };
  /** Adds up to `units - classed`. */
  excluded: Record<ExclusionReason, number>;
}
