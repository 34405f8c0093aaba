// A total that the sheet has already and that is not what the scores give.
import { isBlank, type CellValue, textOf } from '../table/cells';
import { isPlaceholder } from '../table/score-cell';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (total: CellValue): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет', 'Всего'],
  ['Жаңы-Булак', 2, 1, 0, total],
];

export const handTotalDiffers: Check<'hand-total-differs'> = {
  code: 'R06',
  name: 'hand-total-differs',
  severity: 'warning',
  *find({ table, scoring }: Subject): Generator<Place<'hand-total-differs'>> {
    const column = table.header.columns['total']?.column;
    if (column === undefined) return;
    for (let unit = 0; unit < table.rows.length; unit++) {
      const cell = table.cell(unit, column);
      if (isBlank(cell)) continue;
      const low = scoring.lows[unit] ?? NaN;
      const high = scoring.highs[unit] ?? NaN;
      const seen = Number(textOf(cell).replace(',', '.'));
      if (seen >= low && seen <= high) continue;
      // A dash is a true total of a row that is not complete.
      if (low < high && isPlaceholder(textOf(cell))) continue;
      yield { unit, row: table.rows[unit] ?? 0, column: 'total', data: { seen: textOf(cell), low, high } };
    }
  },
};

export const handTotalDiffersPage = (): CheckPage => ({
  why: 'Two totals stand side by side and only one can be right; ours is never taken from the hand-made one.',
  examples: { flagged: { cells: sheet(4), at: ['E2'] }, clean: { cells: sheet(3), at: [] } },
});
