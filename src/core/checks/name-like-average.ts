// A municipality called as a row of averages would be.
import type { CellValue } from '../table/cells';
import { comparable } from '../table/names';
import { isAverageWord } from '../table/row-words';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (scores: CellValue[]): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['Жаңы-Булак', 2, 1, 0],
  ['Среднее', ...scores],
];

export const nameLikeAverage: Check<'name-like-average'> = {
  code: 'N10',
  name: 'name-like-average',
  severity: 'warning',
  *find({ table }: Subject): Generator<Place<'name-like-average'>> {
    for (let unit = 0; unit < table.names.length; unit++) {
      const seen = table.names[unit] ?? '';
      if (seen.length > 7 || !isAverageWord(comparable(seen))) continue;
      yield { unit, row: table.rows[unit] ?? 0, column: 'name', data: { seen } };
    }
  },
};

export const nameLikeAveragePage = (): CheckPage => ({
  why: 'A village may be called «Среднее», and so may a row of averages. With whole scores that are not the averages it is counted.',
  examples: {
    flagged: { cells: sheet([3, 3, 1]), at: ['A3'] },
    clean: { cells: sheet([2, 1, 0]), at: [] },
  },
});
