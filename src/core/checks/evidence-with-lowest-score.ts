// Evidence for an indicator that has the lowest score.
import type { CellValue } from '../table/cells';
import { evidenceOf, toldApart } from './evidence-cells';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (score: CellValue, evidence: CellValue): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет', 'Обоснование: механизм'],
  ['Жаңы-Булак', 2, score, 1, evidence],
];

export const evidenceWithLowestScore: Check<'evidence-with-lowest-score'> = {
  code: 'C15',
  name: 'evidence-with-lowest-score',
  severity: 'note',
  /** Only where evidence is told apart by indicator: one column for all may speak of another score. */
  *find({ table }: Subject): Generator<Place<'evidence-with-lowest-score'>> {
    if (!toldApart(table)) return;
    for (const { unit, indicator, score, text } of evidenceOf(table)) {
      if (text === '' || score > table.method.scale.min) continue;
      const key = table.method.indicators[indicator]?.key ?? '';
      yield { unit, row: table.rows[unit] ?? 0, column: key, data: { indicator: key, score } };
    }
  },
};

export const evidenceWithLowestScorePage = (): CheckPage => ({
  why: 'Either the score was forgotten or the evidence says that there is nothing: worth a second look.',
  examples: { flagged: { cells: sheet(0, 'Приказ № 5'), at: ['C2'] }, clean: { cells: sheet(0, ''), at: [] } },
});
