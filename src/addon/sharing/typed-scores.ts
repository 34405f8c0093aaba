// Scores that somebody changed in our own columns of a partner sheet: proposals, though not written where proposals go.
import { allowedScores, type Method } from '../../core/method/method';
import { isBlank } from '../../core/table/cells';
import type { Order } from './partner-order';
import { type Standing, valueTag } from './partner-standing';
import type { PartnerTable } from './partner-table';

export interface TypedScore {
  /** Index of the municipality's row. */
  row: number;
  /** The indicator's. */
  key: string;
  value: number;
}

/**
 * Each row's code tells what was written there. Only where no other score was proposed.
 *
 * @param before keys of our columns as they stand
 */
export function typedScores(
  standing: Standing,
  before: readonly string[],
  table: PartnerTable,
  { from }: Order,
  method: Method,
): TypedScore[] {
  const found: TypedScore[] = [];
  const proposed = table.owned.filter(({ kind }) => kind === 'proposed');
  const scores = allowedScores(method);
  const scoredBefore = before.filter((key) => method.indicators.some((indicator) => indicator.key === key));
  if (
    [...scoredBefore].sort().join() !==
    proposed
      .map(({ key }) => key)
      .sort()
      .join()
  )
    return [];
  from.forEach((old, row) => {
    const code = old === null ? null : standing.rows[old]?.code;
    if (old === null || code?.unit !== table.rows[row]?.unit || code?.scores.length !== proposed.length) return;
    const cells = standing.values[standing.header + old] ?? [];
    proposed.forEach(({ key }, index) => {
      const value = cells[standing.tags.indexOf(valueTag(before.indexOf(key)))];
      if (!standing.tags.includes(key) || !isBlank(cells[standing.tags.indexOf(key)])) return;
      if (typeof value !== 'number' || !scores.includes(value)) return;
      if (value !== code.scores[index]) found.push({ row, key, value });
    });
  });
  return found;
}
