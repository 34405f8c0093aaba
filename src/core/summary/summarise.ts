// Counts scored municipalities into a summary; everything adds up to the rows read.
import { isBetween, isUndetermined, type Scoring } from '../scoring/score';
import { allowedScores } from '../method/method';
import type { Statistic } from '../statistic';
import { isUsable, ScoreKind } from '../table/score-cell';
import { hasScore, type Table } from '../table/table';
import { byOblast, type Grouping } from './grouping';
import {
  between,
  type ExclusionReason,
  type GroupSummary,
  type IndicatorSummary,
  type Outcome,
  type Summary,
  undetermined,
} from './summary';

/**
 * @param grouping null: no groups
 * @param outside municipalities read that are left to other summaries
 */
export function summarise(
  table: Table,
  scoring: Scoring,
  grouping: Grouping | null = byOblast(table),
  outside = 0,
): Summary {
  const { method } = table;
  const units = table.rows.length;
  const keys = method.classes.map((band) => band.key);
  const outcomes = new Float64Array(keys.length + 2);
  const excluded: Summary['excluded'] = {
    'score-missing': 0,
    'score-unusable': 0,
    'not-assessed': 0,
    between: 0,
  };
  const byPresent = keys.map(() => new Array<number>(method.indicators.length + 1).fill(0));
  const borderline = { units: 0, up: 0, down: 0 };
  let complete = 0;
  let sum = 0;
  for (let unit = 0; unit < units; unit++) {
    const outcome = scoring.outcomes[unit] ?? isUndetermined;
    outcomes[place(keys, outcome)]!++;
    const reason = outcome < 0 ? exclusion(table, scoring, unit) : null;
    if (reason) excluded[reason]++;
    const total = scoring.totals[unit] ?? NaN;
    if (Number.isNaN(total)) continue;
    complete++;
    sum += total;
    if (outcome >= 0) byPresent[outcome]![scoring.present[unit] ?? 0]!++;
    const up = scoring.upChanges[unit] ?? 0;
    const down = scoring.downChanges[unit] ?? 0;
    borderline.up += up;
    borderline.down += down;
    if (up + down > 0) borderline.units++;
  }
  const classes = named(keys, outcomes);
  const skipped = table.skipped.length;
  return {
    read: units + outside + skipped,
    units,
    outside,
    skipped,
    classed: units - (classes[between] ?? 0) - (classes[undetermined] ?? 0),
    complete,
    classes,
    grouped: grouping !== null,
    byGroup: grouping ? groups(grouping, scoring, keys) : [],
    classByPresent: Object.fromEntries(keys.map((key, index) => [key, byPresent[index]!])),
    indicators: Object.fromEntries(
      method.indicators.map((indicator, index) => [indicator.key, summariseIndicator(table, index)]),
    ),
    meanTotal: mean(sum, complete, 'no-complete-rows'),
    borderline,
    excluded,
  };
}

/** The key of a municipality's class, or `between` or `undetermined`. */
export function outcomeKey(classKeys: readonly string[], scoring: Scoring, unit: number): Outcome {
  const outcome = scoring.outcomes[unit] ?? isUndetermined;
  return classKeys[outcome] ?? (outcome === isBetween ? between : undetermined);
}

/**
 * Why a municipality has no class; null where it has one. A score that cannot be used weighs more than one that was not
 * given, and that more than one said to be not assessed.
 */
export function exclusion(table: Table, scoring: Scoring, unit: number): ExclusionReason | null {
  const outcome = scoring.outcomes[unit] ?? isUndetermined;
  if (outcome >= 0) return null;
  if (outcome === isBetween) return 'between';
  const gaps = table.kinds
    .map((kinds) => kinds[unit] ?? ScoreKind.empty)
    .filter((kind) => !isUsable(kind as ScoreKind));
  if (gaps.some((kind) => kind !== ScoreKind.empty && kind !== ScoreKind.notAssessed)) return 'score-unusable';
  return gaps.includes(ScoreKind.empty) ? 'score-missing' : 'not-assessed';
}

function summariseIndicator(table: Table, indicator: number): IndicatorSummary {
  const { scale, presentFrom } = table.method;
  const scores = allowedScores(table.method);
  const counts = new Float64Array(scores.length);
  const values = table.scores[indicator] ?? new Float64Array(0);
  const units = table.rows.length;
  for (let unit = 0; unit < units; unit++) {
    if (!hasScore(table, unit, indicator)) continue;
    const step = Math.round(((values[unit] ?? NaN) - scale.min) / scale.step);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let n = 0;
  let sum = 0;
  let present = 0;
  scores.forEach((score, step) => {
    const count = counts[step] ?? 0;
    n += count;
    sum += count * score;
    if (score >= presentFrom) present += count;
  });
  const byScore = Object.fromEntries(scores.map((score, step) => [String(score), counts[step] ?? 0]));
  return { n, counts: byScore, mean: mean(sum, n, 'no-usable-scores'), present };
}

/** In the order in which the groups first occur. */
function groups({ of, labels }: Grouping, scoring: Scoring, keys: readonly string[]): GroupSummary[] {
  const outcomes = labels.map(() => new Float64Array(keys.length + 2));
  const all = labels.map((group) => ({ group, units: 0, complete: 0, sum: 0 }));
  of.forEach((index, unit) => {
    const group = all[index]!;
    group.units++;
    outcomes[index]![place(keys, scoring.outcomes[unit] ?? isUndetermined)]!++;
    const total = scoring.totals[unit] ?? NaN;
    if (!Number.isNaN(total)) {
      group.complete++;
      group.sum += total;
    }
  });
  return all.map(({ group, units, complete, sum }, index) => ({
    group,
    units,
    classes: named(keys, outcomes[index]!),
    complete,
    meanTotal: mean(sum, complete, 'no-complete-rows'),
  }));
}

/** Where an outcome is counted: the classes in their order, then the two ways of having none. */
const place = (keys: readonly string[], outcome: number): number =>
  outcome >= 0 ? outcome : keys.length + (outcome === isBetween ? 0 : 1);

const named = (keys: readonly string[], counts: Float64Array): Record<Outcome, number> =>
  Object.fromEntries([...keys, between, undetermined].map((key, index) => [key, counts[index] ?? 0]));

function mean(sum: number, n: number, none: 'no-complete-rows' | 'no-usable-scores'): Statistic {
  return n > 0 ? sum / n : { none };
}
