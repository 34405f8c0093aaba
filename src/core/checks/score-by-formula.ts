// Scores that a formula gives.
import { a1 } from '../table/cells';
import { scoreColumns } from '../table/table';
import type { Check, CheckPage, Place, Subject } from './finding';
import { exampleWith } from './odd-scores';

export const scoreByFormula: Check<'score-by-formula'> = {
  code: 'C12',
  name: 'score-by-formula',
  severity: 'note',
  /** One finding a column, at its first such cell. */
  *find({ table, facts }: Subject): Generator<Place<'score-by-formula'>> {
    for (const [index, column] of scoreColumns(table).entries()) {
      const units = table.rows.flatMap((row, unit) => (facts.formula(row, column) === '' ? [] : [unit]));
      const [first] = units;
      if (first === undefined) continue;
      const row = table.rows[first] ?? 0;
      const indicator = table.method.indicators[index]?.key ?? a1(row, column);
      const data = { indicator, formula: facts.formula(row, column), count: units.length };
      yield { unit: first, row, column: indicator, data };
    }
  },
};

export const scoreByFormulaPage = (): CheckPage => ({
  why: 'The score is read as it shows, but it can change without anybody typing into its cell.',
  examples: {
    flagged: { cells: exampleWith(2), at: ['C2'], facts: { formula: (_, column) => (column === 3 ? '=1+1' : '') } },
    clean: { cells: exampleWith(2), at: [] },
  },
});
