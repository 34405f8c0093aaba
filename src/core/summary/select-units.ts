// A table of some of its municipalities, with their scoring, so that a part is summed up just like the whole.
import type { Scoring } from '../scoring/score';
import type { Table } from '../table/table';

/** @param units indices of the municipalities that stay, rising */
export function selectUnits(
  table: Table,
  scoring: Scoring,
  units: readonly number[],
): { table: Table; scoring: Scoring } {
  const place = new Map(units.map((unit, index) => [unit, index]));
  const some = <T>(list: readonly T[]): T[] => units.map((unit) => list[unit] as T);
  const numbers = <T extends Float64Array | Uint8Array | Int8Array>(list: T): T => {
    const kept = list.slice(0, units.length) as T;
    units.forEach((unit, index) => (kept[index] = list[unit] ?? 0));
    return kept;
  };
  return {
    table: {
      ...table,
      rows: some(table.rows),
      names: some(table.names),
      oblasts: some(table.oblasts),
      raions: some(table.raions),
      keys: () => some(table.keys()),
      scores: table.scores.map(numbers),
      kinds: table.kinds.map(numbers),
      odd: table.odd.flatMap((odd) => {
        const unit = place.get(odd.unit);
        return unit === undefined ? [] : [{ ...odd, unit }];
      }),
      cell: (unit, column) => table.cell(units[unit] ?? -1, column),
    },
    scoring: {
      totals: numbers(scoring.totals),
      lows: numbers(scoring.lows),
      highs: numbers(scoring.highs),
      outcomes: numbers(scoring.outcomes),
      present: numbers(scoring.present),
      upChanges: numbers(scoring.upChanges),
      downChanges: numbers(scoring.downChanges),
    },
  };
}
