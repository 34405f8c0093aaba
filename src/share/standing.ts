// Where each municipality stands among those that are shared: means, places, groups.
import { competitionRanks, type Place } from '../core/statistics/competition-ranks';
import { oblastKey } from '../core/table/oblasts';
import type { ShareData, ShareRow } from '../addon/sharing/share-types';

/** By indicator, of those with a score; null where nobody has one. */
export type Means = Record<string, number | null>;

export interface Group {
  /** As most of its rows spell it; '' where they name no oblast. */
  label: string;
  /** Places of its rows in the data. */
  rows: number[];
  means: Means;
  /** Municipalities with every score. */
  ranked: number;
}

export interface Standing {
  /** In the order in which they first occur; one without a label where no oblasts are told. */
  groups: Group[];
  /** By row, its group. */
  groupOf: Group[];
  means: Means;
  ranked: number;
  /** By row; null without every score. */
  places: (Place | null)[];
  placesInGroup: (Place | null)[];
}

export function standing({ rows }: ShareData): Standing {
  const totals = rows.map(({ total }) => total ?? NaN);
  const byKey = new Map<string, number[]>();
  const keys = rows.map(({ oblast }) => oblastKey(oblast ?? ''));
  keys.forEach((key, index) => {
    const known = byKey.get(key);
    if (known) known.push(index);
    else byKey.set(key, [index]);
  });
  const order = new Map([...byKey.keys()].map((key, index) => [key, index]));
  const groups = [...byKey.values()].map((places) => groupOf(rows, places));
  const indexOf = (row: number): number => order.get(keys[row] ?? '') ?? 0;
  return {
    groups,
    groupOf: rows.map((_, row) => groups[indexOf(row)]!),
    means: means(rows),
    ranked: totals.filter((total) => !Number.isNaN(total)).length,
    places: competitionRanks(totals),
    placesInGroup: competitionRanks(totals, indexOf),
  };
}

function groupOf(rows: readonly ShareRow[], places: number[]): Group {
  const own = places.map((place) => rows[place]!);
  const spellings = new Map<string, number>();
  for (const { oblast } of own) spellings.set(oblast ?? '', (spellings.get(oblast ?? '') ?? 0) + 1);
  const [label] = [...spellings].reduce((best, next) => (next[1] > best[1] ? next : best));
  return { label, rows: places, means: means(own), ranked: own.filter(({ total }) => total !== null).length };
}

function means(rows: readonly ShareRow[]): Means {
  const sums = new Map<string, { sum: number; n: number }>();
  for (const { scores } of rows) {
    for (const [key, score] of Object.entries(scores)) {
      const { sum, n } = sums.get(key) ?? { sum: 0, n: 0 };
      sums.set(key, score === null ? { sum, n } : { sum: sum + score, n: n + 1 });
    }
  }
  return Object.fromEntries([...sums].map(([key, { sum, n }]) => [key, n > 0 ? sum / n : null]));
}
