// How long the formula engine takes for 10,000 rows of three formulas and 50 COUNTIFS, beside touching each cell once.

import { createEngine } from '../src/formulas/engine';
import type { CellSource } from '../src/formulas/cell-source';
import type { BenchRow } from './bench-row';
import type { FormulaValue } from '../src/formulas/values/values';

export const rows = 10_000;
const classes = ['positive', 'oriented', 'blind'];

/** Scores in A to C, total, class and present beside them in D to F, the counts in H. */
export function workbook(): {
  source: CellSource;
  formula(row: number, column: number): string | undefined;
  edit(): void;
} {
  const scores = Array.from({ length: rows }, (_, index) => [
    index % 4,
    (index * 7) % 4,
    (index * 3) % 5 === 4 ? null : index % 3,
  ]);
  const counts = Array.from({ length: 50 }, (_, index) =>
    index % 2 === 0
      ? `=COUNTIFS(E:E,"${classes[index % 3]}",F:F,${index % 4})`
      : `=COUNTIFS(D:D,">=${index % 9}",E:E,"<>${classes[index % 3]}",A:A,"<>")`,
  );
  const formula = (row: number, column: number): string | undefined => {
    if (column === 4) return `=IF(COUNT(A${row}:C${row})=0,"",SUM(A${row}:C${row}))`;
    if (column === 5) return `=IF(D${row}="","",IFS(D${row}>=6,"positive",D${row}>=3,"oriented",TRUE,"blind"))`;
    if (column === 6) return `=COUNTIF(A${row}:C${row},">=1")`;
    return column === 8 ? counts[row - 1] : undefined;
  };
  const formulas = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 8 }, (_, column) => formula(row + 1, column + 1)),
  );
  return {
    formula: (row, column) => formulas[row - 1]?.[column - 1],
    source: {
      sheet: () => 0,
      value: (_, row, column): FormulaValue => scores[row - 1]?.[column - 1] ?? null,
      formula: (_, row, column) => formulas[row - 1]?.[column - 1],
      extent: () => ({ rows, columns: 8 }),
      name: () => undefined,
      locale: 'ru_RU',
      today: () => 46350,
    },
    edit() {
      scores[0]![0] = (scores[0]![0] ?? 0) === 3 ? 0 : 3;
    },
  };
}

function readAll(read: (row: number, column: number) => unknown): number {
  let seen = 0;
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= 8; column++) if (read(row, column) !== null) seen++;
  }
  return seen;
}

function milliseconds(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** The first result of all cells, then the same after one score was changed. */
export function run(): BenchRow[] {
  const { source, edit } = workbook();
  const touching = milliseconds(() =>
    readAll((row, column) => source.formula(0, row, column) ?? source.value(0, row, column)),
  );
  const engine = createEngine(source);
  const compute = (): number => readAll((row, column) => engine.valueOf(0, row, column));
  const measured = (task: string, limit: number, time: number): BenchRow => ({
    task,
    milliseconds: time,
    ratio: time / touching,
    limit,
  });
  const first = milliseconds(compute);
  const edits = [1, 2, 3].map(() =>
    milliseconds(() => {
      edit();
      engine.invalidate();
      compute();
    }),
  );
  return [
    measured('formulas: touch each cell once', Infinity, touching),
    measured('formulas: first result, 10,000 rows × 3 and 50 COUNTIFS', 1000, first),
    measured('formulas: everything again after an edit', 200, edits.sort((a, b) => a - b)[1]!),
  ];
}
