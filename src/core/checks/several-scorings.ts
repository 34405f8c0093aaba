// The same municipality in several rounds, or scored by several raters, on one sheet.
import type { CellValue } from '../table/cells';
import type { Table } from '../table/table';
import { scoringOf } from './duplicate-unit';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (second: string): CellValue[][] => [
  ['Эксперт', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['А. Асанова', 'Жаңы-Булак', 2, 1, 0],
  ['Б. Бекова', second, 1, 1, 1],
];

export const severalScorings: Check<'several-scorings'> = {
  code: 'T04',
  name: 'several-scorings',
  severity: 'warning',
  *find({ table }: Subject): Generator<Place<'several-scorings'>> {
    const count = scoredSeveralTimes(table);
    if (count > 0) yield { unit: null, row: null, column: null, data: { count } };
  },
};

/** How many municipalities are scored in more than one round, or by more than one rater. */
export function scoredSeveralTimes(table: Table): number {
  const { columns } = table.header;
  if (!columns['round'] && !columns['rater']) return 0;
  const scoring = scoringOf(table);
  const byUnit = new Map<string, Set<string>>();
  table.keys().forEach((key, unit) => {
    if (table.names[unit] !== '') byUnit.set(key, (byUnit.get(key) ?? new Set()).add(scoring(unit)));
  });
  return [...byUnit.values()].filter(({ size }) => size > 1).length;
}

export const severalScoringsPage = (): CheckPage => ({
  why: 'Each row is counted as a municipality, so one that stands in three rounds counts three times in every figure.',
  examples: { flagged: { cells: sheet('Жаңы-Булак'), at: [''] }, clean: { cells: sheet('Кара-Дөбө'), at: [] } },
});
