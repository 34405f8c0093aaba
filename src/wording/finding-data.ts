// The data that each kind of finding carries for its sentence.

interface Seen {
  indicator: string;
  /** What stands in the cell, as shown there. */
  seen: string;
}

export interface FindingData {
  'score-missing': { indicator: string; possible: string[]; low: number; high: number };
  'score-out-of-range': Seen & { min: number; max: number; accepted: number[] };
  'score-off-step': Seen & { accepted: number[] };
  'score-text-number': Seen & { value: number };
  'score-is-date': Seen;
  'score-is-error': Seen;
  'score-is-boolean': Seen;
  'score-is-text': Seen;
  'duplicate-unit': { rows: number[] };
  'name-missing': object;
  'total-between-classes': { total: number; lower: string; upper: string };
  'classes-misplaced': { count: number };
  'classes-outdated': { count: number };
  'group-from-section': { group: string; row: number };
}

export type FindingName = keyof FindingData;
