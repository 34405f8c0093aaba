// Scores that somebody changed in our own columns of a partner sheet: proposals, though not written where proposals go.
import { allowedScores, type Method } from '../../../core/method/method';
import { isBlank } from '../../../core/table/cells';
import type { Order } from '../partner-sheet/partner-order';
import { type Standing, valueTag } from '../partner-sheet/partner-standing';
import type { PartnerTable } from '../partner-sheet/partner-table';

export interface TypedScore {
  /** Index of the municipality's row. */
  row: number;
  /** The indicator's. */
  key: string;
  value: number;
}

/** Each row's code tells what was written there. Only where no other score was proposed. */
export function typedScores(
  { header, values, tags, rows }: Standing,
  table: PartnerTable,
  { from }: Order,
  method: Method,
): TypedScore[] {
  const found: TypedScore[] = [];
  const keys = table.owned.filter(({ kind }) => kind === 'proposed').map(({ key }) => key);
  const scores = allowedScores(method);
  const shown = method.indicators.filter(({ key }) => tags.includes(valueTag(key))).length;
  if (shown !== keys.length || !keys.every((key) => tags.includes(valueTag(key)))) return found;
  from.forEach((old, row) => {
    const code = old === null ? null : rows[old]?.code;
    if (old === null || code?.unit !== table.rows[row]?.unit || code?.scores.length !== keys.length) return;
    const cells = values[header + old] ?? [];
    keys.forEach((key, index) => {
      const value = cells[tags.indexOf(valueTag(key))];
      if (!tags.includes(key) || !isBlank(cells[tags.indexOf(key)])) return;
      if (typeof value !== 'number' || !scores.includes(value)) return;
      if (value !== code.scores[index]) found.push({ row, key, value });
    });
  });
  return found;
}
