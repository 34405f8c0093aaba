// Findings that an analyst has judged: known again by what was judged, and open again when that changes.
import { textOf } from '../table/cells';
import { scoreColumns, type Table } from '../table/table';
import type { Finding } from './finding';

/**
 * What a finding is about: its check, its column, its municipality (or the whole table) and what was seen there. The row is not part
 * of it, so that sorting changes nothing; where a municipality stands in several rows, its scores tell them apart.
 */
export function findingKeys(table: Table): (finding: Finding) => string {
  const places = new Map<string, number>();
  const keyAt = (unit: number): string => table.keys()[unit] ?? '';
  const rowsOf = (key: string): number => {
    if (places.size === 0) for (const one of table.keys()) places.set(one, (places.get(one) ?? 0) + 1);
    return places.get(key) ?? 0;
  };
  const scores = (unit: number): string[] => scoreColumns(table).map((column) => textOf(table.cell(unit, column)));
  return ({ code, name, unit, column, data }) => {
    if (unit === null) return JSON.stringify([code, data]);
    const key = keyAt(unit);
    if (name === 'duplicate-unit') return JSON.stringify([code, key, rowsOf(key)]);
    const place = table.header.columns[column ?? '']?.column;
    const seen = place === undefined ? scores(unit) : [textOf(table.cell(unit, place))];
    return JSON.stringify([code, column, key, ...seen, ...(rowsOf(key) > 1 ? scores(unit) : [])]);
  };
}
