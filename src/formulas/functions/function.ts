// What a function of the formula language is, to the compiler and to its author.

import type { Place } from '../values/place';
import type { Value } from '../values/values';

export type Argument = (place: Place) => Value;

interface Common {
  /**
   * A letter an argument: `s` wants a single value (a range gives the cell beside the formula, and inside SUMPRODUCT the
   * function runs once for each cell), `r` takes a range whole, `x` takes what comes.
   */
  readonly takes: string;
  /** How many of the last arguments may be left out. */
  readonly optional?: number;
  /** How many of the last letters recur for further arguments. */
  readonly repeats?: number;
  /** Arguments may be whole-array expressions, as in SUMPRODUCT. */
  readonly arrays?: boolean;
}

/** Gets its arguments computed. An error in an `s` argument is the result, unless `seesErrors`. */
export interface EagerFunction extends Common {
  readonly seesErrors?: boolean;
  readonly call: (args: readonly Value[], place: Place) => Value;
  /** In the place of `call` where arrays are worked on, for a function that answers there for each cell of a range. */
  readonly callInArrays?: (args: readonly Value[], place: Place) => Value;
}

/** Computes only the arguments that it needs. */
export interface LazyFunction extends Common {
  readonly lazily: (args: readonly Argument[], place: Place) => Value;
}

export type SheetFunction = EagerFunction | LazyFunction;
export type Functions = Readonly<Record<string, SheetFunction>>;
