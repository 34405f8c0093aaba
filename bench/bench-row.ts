// One measured task of a benchmark.

export interface BenchRow {
  task: string;
  milliseconds: number;
  /** How many times the cost of the run's baseline. */
  ratio: number;
  /** What it is meant to take at most, in the unit that the benchmark names; Infinity for none. */
  limit: number;
}
