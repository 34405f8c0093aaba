// A statistic that may have no answer says why instead of giving NaN or 0.

export interface None {
  none: 'no-complete-rows' | 'no-usable-scores' | 'nothing-classed';
}

export type Statistic = number | None;

export const isNone = (value: Statistic): value is None => typeof value === 'object';
