// A row of totals that does not equal the sum of the scores above it.
import { round } from '../scoring/classify';
import type { CellValue } from '../table/cells';
import { hasScore, scoreColumns, type Table } from '../table/table';
import type { TotalRow } from '../table/total-rows';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (total: number): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['Жаңы-Булак', 2, 1, 0],
  ['Кара-Дөбө', 1, 1, 1],
  ['Итого', total, 2, 1],
];

export const totalRowDiffers: Check<'total-row-differs'> = {
  code: 'R05',
  name: 'total-row-differs',
  severity: 'warning',
  *find({ table }: Subject): Generator<Place<'total-row-differs'>> {
    for (const totalRow of table.totalRows) {
      // The same rows for every column: those that fit most of them, the nearest first.
      let differing: ReturnType<typeof differences> | null = null;
      for (const first of totalRow.from) {
        const found = differences(table, totalRow, first);
        if (!differing || found.length < differing.length) differing = found;
        if (differing.length === 0) break;
      }
      for (const data of differing ?? []) yield { unit: null, row: totalRow.row, column: data.indicator, data };
    }
  },
};

/** The columns whose cell is not the sum over the municipalities from this one on. */
function differences(table: Table, { scores, total, to }: TotalRow, from: number) {
  const sums = table.method.indicators.map((_, index) => sumsOf(table, index, from, to));
  const differing = table.method.indicators.map(({ key }, index) => difference(key, scores[index], sums[index] ?? []));
  const across = scores.reduce<number>((sum, score) => sum + Number(score), 0);
  const usable = sums.reduce((sum, [ofScores = 0]) => sum + ofScores, 0);
  const typed = typedSum(table, table.header.columns['total']?.column ?? 0, from, to);
  return [...differing, difference('total', total, [usable, typed, across])].filter((found) => found !== null);
}

function difference(indicator: string, seen: CellValue | undefined, sums: readonly number[]) {
  if (typeof seen !== 'number' || sums.some((sum) => round(sum) === round(seen))) return null;
  const [expected = 0] = [...sums].sort((a, b) => Math.abs(a - seen) - Math.abs(b - seen));
  return { indicator, seen: String(seen), expected: round(expected) + 0 };
}

/**
 * The sum of the scores that count, and that of the numbers as they stand, as a formula adds them: a score outside the scale is
 * a finding of its own and makes no second one here.
 */
function sumsOf(table: Table, indicator: number, from: number, to: number): [usable: number, typed: number] {
  let usable = 0;
  for (let unit = from; unit < to; unit++) {
    if (hasScore(table, unit, indicator)) usable += table.scores[indicator]?.[unit] ?? 0;
  }
  return [usable, typedSum(table, scoreColumns(table)[indicator] ?? 0, from, to)];
}

function typedSum(table: Table, column: number, from: number, to: number): number {
  let sum = 0;
  for (let unit = from; unit < to; unit++) {
    const cell = table.cell(unit, column);
    if (typeof cell === 'number') sum += cell;
  }
  return sum;
}

export const totalRowDiffersPage = (): CheckPage => ({
  why: 'Either a score or the total was changed without the other; whoever publishes the total publishes a wrong figure.',
  examples: { flagged: { cells: sheet(4), at: ['B4'] }, clean: { cells: sheet(3), at: [] } },
});
