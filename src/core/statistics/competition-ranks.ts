// Places in a competition: the highest value is first, and equal ones share the places that they take together.

export interface Place {
  /** 1, 2, 2, 4: one more than there are higher values. */
  first: number;
  /** The last place that those with the same value take; equal to `first` where there is no other. */
  last: number;
}

/**
 * @param values those that have one; NaN gets no place
 * @param groupOf places are given within each group apart; left out: among all
 * @returns one entry a value, null where it is NaN
 * @example competitionRanks([7, 5, 5, 2]).map((place) => place.first) //=> [1, 2, 2, 4]
 */
export function competitionRanks(
  values: ArrayLike<number>,
  groupOf: (index: number) => number = () => 0,
): (Place | null)[] {
  const counts = new Map<number, Map<number, number>>();
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? NaN;
    if (Number.isNaN(value)) continue;
    const group = groupOf(index);
    let ofGroup = counts.get(group);
    if (!ofGroup) counts.set(group, (ofGroup = new Map<number, number>()));
    ofGroup.set(value, (ofGroup.get(value) ?? 0) + 1);
  }
  const places = new Map<number, Map<number, Place>>();
  for (const [group, ofGroup] of counts) {
    let higher = 0;
    const ofValue = new Map<number, Place>();
    for (const [value, count] of [...ofGroup].sort(([a], [b]) => b - a)) {
      ofValue.set(value, { first: higher + 1, last: higher + count });
      higher += count;
    }
    places.set(group, ofValue);
  }
  return Array.from(values, (value, index) => places.get(groupOf(index))?.get(value) ?? null);
}
