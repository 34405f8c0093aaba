// A score above the lowest with nothing in its evidence column.
import type { CellValue } from '../table/cells';
import { evidenceOf } from './evidence-cells';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (score: CellValue, evidence: CellValue): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет', 'Обоснование: механизм'],
  ['Жаңы-Булак', 2, score, 1, evidence],
];

export const scoreWithoutEvidence: Check<'score-without-evidence'> = {
  code: 'C14',
  name: 'score-without-evidence',
  severity: 'warning',
  *find({ table }: Subject): Generator<Place<'score-without-evidence'>> {
    for (const { unit, indicator, score, text } of evidenceOf(table)) {
      if (text !== '' || score <= table.method.scale.min) continue;
      const key = table.method.indicators[indicator]?.key ?? '';
      yield { unit, row: table.rows[unit] ?? 0, column: key, data: { indicator: key, score } };
    }
  },
};

export const scoreWithoutEvidencePage = (): CheckPage => ({
  why: 'A score that rests on no document cannot be defended when a municipality asks about it.',
  examples: { flagged: { cells: sheet(2, ''), at: ['C2'] }, clean: { cells: sheet(2, 'Программа, с. 12'), at: [] } },
});
