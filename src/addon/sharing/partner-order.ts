// In which order the rows of a partner sheet have to stand, so that what partners wrote stays with its municipality.

/** A row below the header as it stands now. */
export interface StandingRow {
  /** Of the municipality; null where there is none. */
  unit: string | null;
  place: string;
  /** Something stands in it that is not ours. */
  written: boolean;
  /** Our own line above the rows that are kept. */
  heading: boolean;
}

export interface Order {
  /** For each municipality's row, in order, the standing row that becomes it; null: a blank one. */
  from: (number | null)[];
  /** Standing rows to be kept below the table, in order. */
  kept: number[];
  /**
   * For each standing row, and for each blank one appended to them, where it goes, from 0: first the municipalities, then our line and
   * the rows kept, then all that is to be emptied.
   */
  target: number[];
  /** Whether a row has to move at all. */
  moves: boolean;
}

/** A row is known by its code; one that lost it by oblast and name, where these are met once only. */
export function partnerOrder(
  standing: readonly StandingRow[],
  next: readonly { unit: string; place: string }[],
): Order {
  const free = new Set(standing.keys());
  const take = (row: number | undefined): number | null => {
    if (row === undefined || !free.delete(row)) return null;
    return row;
  };
  standing.forEach(({ heading }, row) => heading && free.delete(row));
  const byUnit = firstBy(standing, ({ unit }) => unit ?? '');
  const from = next.map(({ unit }) => take(byUnit.get(unit)));
  const places = onlyBy(standing, ({ unit, place }) => (unit === null ? place : ''), free);
  const nextPlaces = onlyBy(next, ({ place }) => place, new Set(next.keys()));
  next.forEach(({ place }, index) => {
    if (from[index] === null && nextPlaces.has(place)) from[index] = take(places.get(place));
  });

  const kept = [...free].filter((row) => standing[row]?.written);
  const target: number[] = new Array<number>(standing.length).fill(-1);
  const blanks: number[] = [];
  const put = (row: number | null, at: number): void => {
    if (row === null) blanks.push(at);
    else target[row] = at;
  };
  from.forEach(put);
  let end = next.length;
  if (kept.length > 0) {
    const heading = standing.findIndex((row) => row.heading);
    put(heading < 0 ? null : heading, end++);
    for (const row of kept) put(row, end++);
  }
  // Rows to be emptied come last, in the order in which they stand.
  const all = [...target.map((at) => (at < 0 ? end++ : at)), ...blanks];
  return { from, kept, target: all, moves: all.some((at, row) => at !== row) };
}

function firstBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, number> {
  const found = new Map<string, number>();
  rows.forEach((row, index) => {
    const key = keyOf(row);
    if (key !== '' && !found.has(key)) found.set(key, index);
  });
  return found;
}

/** Keys that are met once only. */
function onlyBy<T>(rows: readonly T[], keyOf: (row: T) => string, among: ReadonlySet<number>): Map<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  rows.forEach((row, index) => {
    const key = keyOf(row);
    if (key === '' || !among.has(index)) return;
    if (found.has(key)) twice.add(key);
    found.set(key, index);
  });
  for (const key of twice) found.delete(key);
  return found;
}
