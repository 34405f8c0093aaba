// A row of totals that does not equal the sum of the scores above it.
import { round } from '../scoring/classify';
import type { CellValue } from '../table/cells';
import { hasScore, scoreColumns, type Table } from '../table/table';
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
    for (const { row, scores, from, to } of table.totalRows) {
      // The same rows for every indicator: those that fit most of them.
      const [differing = []] = from
        .map((first) => differences(table, scores, first, to))
        .sort((a, b) => a.length - b.length);
      for (const data of differing) yield { unit: null, row, column: data.indicator, data };
    }
  },
};

/** The indicators whose cell is not the sum of these municipalities' scores. */
function differences(table: Table, scores: readonly CellValue[], from: number, to: number) {
  return table.method.indicators.flatMap(({ key }, index) => {
    const seen = scores[index];
    if (typeof seen !== 'number') return [];
    const sums = sumsOf(table, index, from, to);
    if (sums.includes(round(seen))) return [];
    const [expected = 0] = sums.sort((a, b) => Math.abs(a - seen) - Math.abs(b - seen));
    return [{ indicator: key, seen: String(seen), expected }];
  });
}

/**
 * The sum of the scores that count, and that of the numbers as they stand, as a formula adds them: a score outside the scale is
 * a finding of its own and makes no second one here.
 */
function sumsOf(table: Table, indicator: number, from: number, to: number): number[] {
  const column = scoreColumns(table)[indicator] ?? 0;
  let usable = 0;
  let typed = 0;
  for (let unit = from; unit < to; unit++) {
    const cell = table.cell(unit, column);
    if (typeof cell === 'number') typed += cell;
    if (hasScore(table, unit, indicator)) usable += table.scores[indicator]?.[unit] ?? 0;
  }
  return [round(usable), round(typed)];
}

export const totalRowDiffersPage = (): CheckPage => ({
  why: 'Either a score or the total was changed without the other; whoever publishes the total publishes a wrong figure.',
  examples: { flagged: { cells: sheet(4), at: ['B4'] }, clean: { cells: sheet(3), at: [] } },
});
