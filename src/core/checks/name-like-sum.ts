// A municipality called as a row of averages or sums would be.
import type { CellValue } from '../table/cells';
import { comparable } from '../table/names';
import { isRaion } from '../table/oblasts';
import { isAverageWord } from '../table/row-words';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (name: string, scores: CellValue[]): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['Жаңы-Булак', 2, 1, 0],
  ['Ак-Тилек', 0, 1, 0],
  [name, ...scores],
];

export const nameLikeSum: Check<'name-like-sum'> = {
  code: 'N10',
  name: 'name-like-sum',
  severity: 'warning',
  *find({ table }: Subject): Generator<Place<'name-like-sum'>> {
    const raions = table.names.map(isRaion);
    // Where raions themselves are scored, their names are nothing to tell.
    const scored = raions.filter(Boolean).length * 2 > raions.length;
    for (let unit = 0; unit < table.names.length; unit++) {
      const seen = table.names[unit] ?? '';
      const average = seen.length <= 7 && isAverageWord(comparable(seen));
      if (!average && (scored || !raions[unit])) continue;
      yield { unit, row: table.rows[unit] ?? 0, column: 'name', data: { seen } };
    }
  },
};

export const nameLikeSumPage = (): CheckPage => ({
  why:
    'A village may be called «Среднее», and so may a row of averages; «Лейлекский район» is what sums of its municipalities are called. ' +
    'With whole scores that are neither the averages nor the sums of the rows beside it such a row is counted.',
  examples: {
    flagged: { cells: sheet('Лейлекский район', [2, 1, 1]), at: ['A4'] },
    clean: { cells: sheet('Лейлекский район', [2, 2, 0]), at: [] },
  },
});
