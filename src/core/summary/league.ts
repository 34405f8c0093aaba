// Complete municipalities from the highest total down, each with its place among all and within its group.
import type { Scoring } from '../scoring/score';
import { competitionRanks, type Place } from '../statistics/competition-ranks';
import { byName } from '../table/name-order';
import type { Table } from '../table/table';
import type { Grouping } from './grouping';

export interface LeagueEntry {
  /** Index of the municipality. */
  unit: number;
  place: Place;
  /** Null where there are no groups. */
  inGroup: Place | null;
}

/**
 * By total, equal ones by name. A municipality without every score has no total and is not among them.
 *
 * @param most entries wanted
 */
export function league(table: Table, scoring: Scoring, grouping: Grouping | null, most: number): LeagueEntry[] {
  const places = competitionRanks(scoring.totals);
  const inGroup = grouping && competitionRanks(scoring.totals, (unit) => grouping.of[unit] ?? 0);
  const entries = places.flatMap((place, unit) =>
    place && place.first <= most ? [{ unit, place, inGroup: inGroup?.[unit] ?? null }] : [],
  );
  return byName(entries, ({ unit }) => table.names[unit] ?? '')
    .sort((a, b) => a.place.first - b.place.first)
    .slice(0, most);
}
