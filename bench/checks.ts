// All checks on 100,000 rows of a sheet with some mess in it, against reading its rows and score cells.
import { catalogue, findingsOf, runChecks } from '../src/core/checks/catalogue';
import { type Check, type FindingName, plainFacts, type Subject } from '../src/core/checks/finding';
import { guideline2015 } from '../src/core/method/guideline-2015';
import { fingerprint } from '../src/core/scoring/fingerprint';
import { score } from '../src/core/scoring/score';
import type { CellValue } from '../src/core/table/cells';
import { findHeader, isProblem } from '../src/core/table/header';
import { readTable } from '../src/core/table/table';
import type { BenchRow } from './bench-row';

const rows = 100_000;
const head = ['Область', 'Район', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'];
const oblasts = ['Ошская', 'Чуйская', 'Таласская', 'Нарынская', 'Баткенская'];
const odd: CellValue[] = ['', '2', '–', 4, 'З', '2,0', 'не оценивался'];

/** One row in fifty has a score that is no plain number, one in a hundred a name with a fault. */
function cells(): CellValue[][] {
  const values: CellValue[][] = [head];
  for (let index = 0; index < rows; index++) {
    const raion = `Район ${index % 44}`;
    const name = `Муниципалитет ${index % (rows - 500)}${index % 100 === 0 ? ' ' : ''}`;
    const first = index % 50 === 0 ? (odd[(index / 50) % odd.length] ?? '') : index % 4;
    values.push([oblasts[index % 5] ?? '', raion, name, first, (index >> 2) % 4, (index >> 4) % 4]);
  }
  return values;
}

function median(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[2] ?? NaN;
}

/** Ratios are to reading the rows; the single checks are listed where they cost more than a tenth of it. */
export function run(): BenchRow[] {
  const values = cells();
  const header = findHeader({ row: 1, column: 1, values: values.slice(0, 21) }, [], guideline2015);
  if (isProblem(header)) throw new RangeError('bench: no header');
  const read = () => readTable({ row: 2, column: 1, values: values.slice(1) }, header, guideline2015);
  const parsing = median(read);
  const subject = (): Subject => {
    const table = read();
    return { table, scoring: score(table), facts: plainFacts, managed: null, fingerprint: '', display: () => '' };
  };
  const row = (task: string, milliseconds: number): BenchRow => ({
    task,
    milliseconds,
    ratio: milliseconds / parsing,
    limit: Infinity,
  });
  const known = subject();
  const keys = median(() => subject().table.keys()) - median(subject);
  known.table.keys();
  const single = (Object.values(catalogue) as Check<FindingName>[])
    .map((check) =>
      row(
        `  ${check.name}`,
        median(() => findingsOf(check, known)),
      ),
    )
    .filter(({ ratio }) => ratio > 0.1)
    .sort((a, b) => b.ratio - a.ratio);
  return [
    row('checks: reading 100,000 rows', parsing),
    row('checks: names made comparable, once', keys),
    row(
      'checks: the mark of the scores',
      median(() => fingerprint(known.table)),
    ),
    {
      ...row(
        'checks: all findings',
        median(() => runChecks(known)),
      ),
      limit: 3,
    },
    ...single,
  ];
}
