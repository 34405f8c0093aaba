// Which cells of a range meet a criterion, without reading a range again for every formula that asks.

import type { Criterion } from './criteria';
import type { Reader } from './place';
import { type FormulaValue, type Grid, isError } from './values';

export interface Condition {
  readonly grid: Grid;
  readonly criterion: Criterion;
}

/** Calls `visit` with the number of each cell (in reading order, from 0) at which all conditions hold. */
export function visitMatches(conditions: readonly Condition[], reader: Reader, visit: (index: number) => void): void {
  const size = conditions[0]?.grid.size ?? 0;
  let candidates: readonly number[] | undefined;
  let settled: Condition | undefined;
  for (const condition of conditions) {
    const found = positionsOf(condition, reader);
    if (found && (!candidates || found.length < candidates.length)) [candidates, settled] = [found, condition];
  }
  const others = conditions.filter((condition) => condition !== settled);
  const holds = (index: number): boolean => others.every(({ grid, criterion }) => criterion.matches(grid.nth(index)));
  if (candidates) {
    for (const index of candidates) if (holds(index)) visit(index);
  } else {
    for (let index = 0; index < size; index++) if (holds(index)) visit(index);
  }
}

/** The first cell that meets the criterion, from 0, or -1. */
export function firstMatch(condition: Condition, reader: Reader): number {
  const { grid, criterion } = condition;
  const found = positionsOf(condition, reader);
  if (found) return found[0] ?? -1;
  for (let index = 0; index < grid.size; index++) if (criterion.matches(grid.nth(index))) return index;
  return -1;
}

type Index = ReadonlyMap<FormulaValue, number[]>;

const worthAnIndex = 32;

/** Cells equal to one of the criterion's keys, once the same range is asked a second time in one pass; else undefined. */
function positionsOf({ grid, criterion }: Condition, reader: Reader): readonly number[] | undefined {
  const { identity } = grid;
  const { keys } = criterion;
  if (keys === undefined || identity === undefined || grid.size < worthAnIndex) return undefined;
  const asked = reader.memo(`index ${identity}`, (): { times: number; index?: Index } => ({ times: 0 }));
  // Ranges that grow row by row are asked once each: an index for each of them would cost more than it saves.
  if (++asked.times < 2) return undefined;
  const index = (asked.index ??= indexOf(grid));
  const [first = [], ...more] = keys.map((key) => index.get(keyOf(key)) ?? []);
  return more.length === 0 ? first : [first, ...more].flat().sort((a, b) => a - b);
}

function indexOf(grid: Grid): Index {
  const index = new Map<FormulaValue, number[]>();
  for (let position = 0; position < grid.size; position++) {
    const value = grid.nth(position);
    if (value === null || isError(value)) continue;
    const key = keyOf(value);
    const positions = index.get(key);
    if (positions) positions.push(position);
    else index.set(key, [position]);
  }
  return index;
}

function keyOf(value: number | string | boolean): number | string | boolean {
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
  return Number(value.toPrecision(15));
}
