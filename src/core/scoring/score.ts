// Total, class, certainty, indicators present and borderline of every municipality.
import type { Method } from '../method/method';
import { isUsable, ScoreKind } from '../table/score-cell';
import type { Table } from '../table/table';
import { classIndex, possibleOutcomes, round } from './classify';

/** In place of a class index. */
export const isBetween = -1;
export const isUndetermined = -2;

/** One entry a municipality, parallel to the table's arrays. */
export interface Scoring {
  /** NaN where a score is missing or unusable. */
  totals: Float64Array;
  /** The total if every missing score were the scale's lowest, or its highest. */
  lows: Float64Array;
  highs: Float64Array;
  /** Class index of the method, also where certain by bounds; otherwise `isBetween` or `isUndetermined`. */
  outcomes: Int8Array;
  /** How many indicators are present; -1 where a score is missing or unusable. */
  present: Int8Array;
  /** 1 where the class changes if one score were one point higher, or lower. Complete rows only. */
  upChanges: Uint8Array;
  downChanges: Uint8Array;
}

/** One point, whatever the scale's step: the guideline speaks of points. */
const point = 1;

export function score(table: Table): Scoring {
  const { method } = table;
  const n = table.rows.length;
  const { min, max } = method.scale;
  const indicators = method.indicators.length;
  const scoring: Scoring = {
    totals: new Float64Array(n),
    lows: new Float64Array(n),
    highs: new Float64Array(n),
    outcomes: new Int8Array(n),
    present: new Int8Array(n),
    upChanges: new Uint8Array(n),
    downChanges: new Uint8Array(n),
  };
  for (let unit = 0; unit < n; unit++) {
    let sum = 0;
    let missing = 0;
    let present = 0;
    let lowest = max;
    let highest = min;
    for (let indicator = 0; indicator < indicators; indicator++) {
      if (!isUsable((table.kinds[indicator]?.[unit] ?? ScoreKind.empty) as ScoreKind)) {
        missing++;
        continue;
      }
      const value = table.scores[indicator]?.[unit] ?? NaN;
      sum += value;
      if (value >= method.presentFrom) present++;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
    const low = round(sum + missing * min);
    const high = round(sum + missing * max);
    scoring.lows[unit] = low;
    scoring.highs[unit] = high;
    if (missing > 0) {
      scoring.totals[unit] = NaN;
      scoring.present[unit] = -1;
      scoring.outcomes[unit] = boundedOutcome(method, low, high);
      continue;
    }
    const outcome = classIndex(method, low);
    scoring.totals[unit] = low;
    scoring.present[unit] = present;
    scoring.outcomes[unit] = outcome;
    scoring.upChanges[unit] = lowest + point <= max && classIndex(method, low + point) !== outcome ? 1 : 0;
    scoring.downChanges[unit] = highest - point >= min && classIndex(method, low - point) !== outcome ? 1 : 0;
  }
  return scoring;
}

/** The class of an incomplete row where every total it can still have is in that one class. */
function boundedOutcome(method: Method, low: number, high: number): number {
  const [only, second] = possibleOutcomes(method, low, high);
  const index = method.classes.findIndex((band) => band.key === only);
  return second === undefined && index >= 0 ? index : isUndetermined;
}
