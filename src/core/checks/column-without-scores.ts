// A score column in which most cells are no scores.
import { isBlank } from '../table/cells';
import { hasScore } from '../table/table';
import type { Check, CheckPage, Place, Subject } from './finding';
import { exampleWith } from './odd-scores';

export const columnWithoutScores: Check<'column-without-scores'> = {
  code: 'H02',
  name: 'column-without-scores',
  severity: 'warning',
  *find({ table }: Subject): Generator<Place<'column-without-scores'>> {
    for (const [index, { key }] of table.method.indicators.entries()) {
      const found = table.header.columns[key];
      if (!found) continue;
      const units = table.rows.map((_, unit) => unit);
      const filled = units.filter((unit) => !isBlank(table.cell(unit, found.column))).length;
      const usable = units.filter((unit) => hasScore(table, unit, index)).length;
      if (usable * 2 >= filled) continue;
      const data = { header: found.text, usable, filled };
      yield { unit: null, row: table.header.named, column: key, data };
    }
  },
};

export const columnWithoutScoresPage = (): CheckPage => ({
  why: 'A column of money or dates under a header that speaks of budgets may have been taken for the scores.',
  examples: {
    flagged: { cells: exampleWith(1200000), at: ['C1'] },
    clean: { cells: exampleWith(2), at: [] },
  },
});
