// A municipality that has not one score yet.
import { ScoreKind } from '../table/score-cell';
import type { CellValue } from '../table/cells';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (score: CellValue): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['Жаңы-Булак', 2, 1, 0],
  ['Кара-Дөбө', score, '', ''],
];

export const unitWithoutScores: Check<'unit-without-scores'> = {
  code: 'R09',
  name: 'unit-without-scores',
  severity: 'note',
  *find({ table }: Subject): Generator<Place<'unit-without-scores'>> {
    for (let unit = 0; unit < table.rows.length; unit++) {
      if (table.kinds.some((kinds) => kinds[unit] !== ScoreKind.empty)) continue;
      yield { unit, row: table.rows[unit] ?? 0, column: 'name', data: {} };
    }
  },
};

export const unitWithoutScoresPage = (): CheckPage => ({
  why: 'It was not begun, or it is no municipality at all: a heading that was not recognised.',
  examples: { flagged: { cells: sheet(''), at: ['A3'] }, clean: { cells: sheet(1), at: [] } },
});
