// Scores that somebody changed in our own columns of a partner sheet: proposals, though not written where proposals go.
import type { Method } from '../../../core/method/method';
import { isBlank, textOf } from '../../../core/table/cells';
import { scoreIn } from './proposals';
import type { Order } from '../partner-sheet/partner-order';
import { type Standing, valueTag } from '../partner-sheet/partner-standing';
import type { PartnerTable } from '../partner-sheet/partner-table';

export interface TypedScore {
  /** Index of the municipality's row. */
  row: number;
  /** The indicator's; `reason` where what was written is no score, which the column for proposals refuses. */
  key: string;
  value: number | string;
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
  const shown = method.indicators.filter(({ key }) => tags.includes(valueTag(key))).length;
  if (shown !== keys.length || !keys.every((key) => tags.includes(valueTag(key)))) return found;
  from.forEach((old, row) => {
    const code = old === null ? null : rows[old]?.code;
    if (old === null || code?.unit !== table.rows[row]?.unit || code?.scores.length !== keys.length) return;
    const cells = values[header + old] ?? [];
    const reason = textOf(cells[tags.indexOf('reason')]);
    const others: string[] = [];
    keys.forEach((key, index) => {
      const standing = cells[tags.indexOf(valueTag(key))];
      const value = scoreIn(method, standing ?? '');
      const seen = code.scores[index];
      if (!tags.includes(key) || !isBlank(cells[tags.indexOf(key)])) return;
      if (value !== null && value !== seen) found.push({ row, key, value });
      const text = value === null && seen !== null ? textOf(standing) : '';
      // A run that broke off may have kept it already.
      if (text !== '' && !reason.includes(text)) others.push(text);
    });
    if (others.length > 0) found.push({ row, key: 'reason', value: [reason, ...others].filter(Boolean).join('; ') });
  });
  return found;
}
