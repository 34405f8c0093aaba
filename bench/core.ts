// The core on a million rows of six cells, against touching each cell once.
import { guideline2015 } from '../src/core/method/guideline-2015';
import { score } from '../src/core/scoring/score';
import { summarise } from '../src/core/summary/summarise';
import type { BenchRow } from './bench-row';
import type { CellValue } from '../src/core/table/cells';
import { findHeader, isProblem } from '../src/core/table/header';
import { readTable } from '../src/core/table/table';

const rows = 1_000_000;
const head = ['Область', 'Район', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'];

function cells(): CellValue[][] {
  const values: CellValue[][] = [head];
  for (let index = 0; index < rows; index++) {
    const raion = `Район ${index % 44}`;
    values.push(['Ошская', raion, `Муниципалитет ${index}`, index % 4, (index >> 2) % 4, (index >> 4) % 4]);
  }
  // Cells come out of files and services as flat texts, not as the pieces that were joined here.
  return JSON.parse(JSON.stringify(values)) as CellValue[][];
}

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (work: () => unknown): number => {
  const times = Array.from({ length: 5 }, () => timed(work)).sort((a, b) => a - b);
  return times[2] ?? NaN;
};

export function run(): BenchRow[] {
  const values = cells();
  const touch = median(() => {
    let sum = 0;
    let length = 0;
    for (const row of values) {
      for (const cell of row) {
        if (typeof cell === 'number') sum += cell;
        else if (typeof cell === 'string') length += cell.length;
      }
    }
    return sum + length;
  });
  const header = findHeader({ row: 1, column: 1, values: values.slice(0, 21) }, [], guideline2015);
  if (isProblem(header)) throw new RangeError('bench: no header');
  const body = { row: 2, column: 1, values: values.slice(1) };
  const read = median(() => readTable(body, header, guideline2015));
  const table = readTable(body, header, guideline2015);
  const scored = median(() => score(table));
  const scoring = score(table);
  const counted = median(() => summarise(table, scoring));
  const row = (task: string, milliseconds: number, limit = Infinity): BenchRow => ({
    task,
    milliseconds,
    ratio: milliseconds / touch,
    limit,
  });
  return [
    row('touching each cell once', touch),
    row('rows and score cells', read),
    row('scoring', scored),
    row('summary', counted),
    row('all three', read + scored + counted, 3),
  ];
}
