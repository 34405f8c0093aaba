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
  /** For each municipality's row, in order, the standing row that becomes it; null: one appended to them. */
  from: (number | null)[];
  /** Standing rows to be kept below the table, in order. */
  kept: number[];
  /**
   * For each standing row, and for each blank one appended to them, where it goes, from 0: first the municipalities, then our line and
   * the rows kept, then all that goes.
   */
  target: number[];
  /** Whether a row has to move at all. */
  moves: boolean;
}

/**
 * A row is known by oblast, raion and name where these are met once only: what somebody wrote stands beside the name that they saw,
 * also where rows were sorted without their codes. A new municipality may have the name of one that is gone: then its code stands
 * nowhere yet. Every other row is known by its code.
 */
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
  const codes = new Set(standing.map(({ unit }) => unit));
  // A row sorted without its code kept another's: what stands in two rows says of neither that its municipality is a gone one.
  const ownCode = (row: number): boolean => {
    const { unit } = standing[row]!;
    return unit !== null && standing.filter((other) => other.unit === unit).length === 1;
  };
  const places = onlyBy(standing);
  const nextPlaces = onlyBy(next);
  const from = next.map(({ unit, place }) => {
    const row = nextPlaces.has(place) ? places.get(place) : undefined;
    const isNew = !codes.has(unit) && row !== undefined && ownCode(row);
    return isNew ? null : take(row);
  });
  const byUnit = new Map<string, number>();
  standing.forEach(({ unit }, row) => {
    if (unit !== null && free.has(row) && !byUnit.has(unit)) byUnit.set(unit, row);
  });
  next.forEach(({ unit }, index) => {
    from[index] ??= take(byUnit.get(unit));
  });
  const empty = [...free].filter((row) => {
    const { unit, place, written } = standing[row]!;
    return unit === null && place === '' && !written;
  });
  next.forEach((_, index) => {
    from[index] ??= take(empty.shift());
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
    put(heading < 0 ? take(empty.shift()) : heading, end++);
    for (const row of kept) put(row, end++);
  }
  // Rows that go come last, in the order in which they stand.
  const all = [...target.map((at) => (at < 0 ? end++ : at)), ...blanks];
  return { from, kept, target: all, moves: all.some((at, row) => at !== row) };
}

/** Places that are met once only. */
function onlyBy(rows: readonly { place: string }[]): Map<string, number> {
  const found = new Map<string, number>();
  const twice = new Set(['']);
  rows.forEach(({ place }, row) => {
    if (found.has(place)) twice.add(place);
    found.set(place, row);
  });
  for (const place of twice) found.delete(place);
  return found;
}
