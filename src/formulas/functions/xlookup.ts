// XLOOKUP: search one line, answer from another.

import { toNumber } from '../values/coerce';
import { compareValues } from '../values/compare';
import { exactly } from '../values/criteria';
import { firstMatch } from '../values/find-matches';
import type { Place } from '../values/place';
import { errors, type FormulaValue, Grid, isError } from '../values/values';
import type { EagerFunction } from './function';

export const xlookup: EagerFunction = {
  takes: 'srrsss',
  optional: 3,
  call([wanted = null, searched = null, answers = null, missing = null, matchMode = 0, searchMode = 1], place) {
    if (!(searched instanceof Grid) || !(answers instanceof Grid)) return errors.value;
    const match = toNumber(matchMode as FormulaValue, place.reader.locale);
    const search = toNumber(searchMode as FormulaValue, place.reader.locale);
    if (isError(match)) return match;
    if (isError(search)) return search;
    const upright = searched.columns === 1;
    if (!upright && searched.rows !== 1) return errors.value;
    if (upright ? answers.rows !== searched.rows : answers.columns !== searched.columns) return errors.value;
    const found = find(wanted as FormulaValue, searched, match, search < 0, place);
    if (found < 0) return missing ?? errors.notAvailable;
    return upright ? answers.part(found, 0, 1, answers.columns) : answers.part(0, found, answers.rows, 1);
  },
};

/** Counted from 0, or -1. `match` 0 is exact, 2 takes wildcards, -1 and 1 fall back on the next below or above. */
function find(wanted: FormulaValue, line: Grid, match: number, backwards: boolean, place: Place): number {
  const criterion = exactly(wanted, match === 2);
  if (!backwards && match % 2 === 0) return firstMatch({ grid: line, criterion }, place.reader);
  let best = -1;
  for (let step = 0; step < line.size; step++) {
    const index = backwards ? line.size - 1 - step : step;
    const value = line.nth(index);
    if (criterion.matches(value)) return index;
    if (match % 2 === 0 || value === null || isError(value) || typeof value !== typeof wanted) continue;
    const nearer = best < 0 || compareValues(value, line.nth(best)) * match < 0;
    if (compareValues(value, wanted) * match > 0 && nearer) best = index;
  }
  return best;
}
