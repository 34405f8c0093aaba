// Complete municipalities from the highest total down, each with its place among all and within its group.
import type { Scoring } from '../scoring/score';
import { competitionRanks, type Place } from '../statistics/competition-ranks';
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
  const name = (unit: number) => table.names[unit] ?? '';
  return places
    .flatMap((place, unit) => (place && place.first <= most ? [{ unit, place, inGroup: inGroup?.[unit] ?? null }] : []))
    .sort((a, b) => a.place.first - b.place.first || compare(name(a.unit), name(b.unit)) || a.unit - b.unit)
    .slice(0, most);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
