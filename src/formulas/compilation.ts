// The state of one compilation of a formula.
import type { Home } from './locate';

/** What is known while compiling: the cell, the variables of LET in sight, the functions that nobody knows. */
export interface Compilation {
  readonly home: Home;
  readonly variables: ReadonlyMap<string, number>;
  readonly unknown: Set<string>;
  readonly slots: { count: number };
}
