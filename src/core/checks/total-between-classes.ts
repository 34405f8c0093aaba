// A total that the method's bands leave out.
import { neighbours } from '../scoring/classify';
import { isBetween } from '../scoring/score';
import type { Check, CheckPage, Place, Subject } from './finding';
import { exampleWith } from './odd-scores';

export const totalBetweenClasses: Check<'total-between-classes'> = {
  code: 'R03',
  name: 'total-between-classes',
  severity: 'warning',
  *find({ table, scoring }: Subject): Generator<Place<'total-between-classes'>> {
    for (let unit = 0; unit < table.rows.length; unit++) {
      if (scoring.outcomes[unit] !== isBetween) continue;
      const total = scoring.totals[unit] ?? NaN;
      const [lower = '', upper = ''] = neighbours(table.method, total);
      yield { unit, row: table.rows[unit] ?? 0, column: 'name', data: { total, lower, upper } };
    }
  },
};

export const totalBetweenClassesPage = (): CheckPage => ({
  why: 'The published bands leave totals such as 2.5 in no class; rounding one would choose the class for the analyst.',
  // With whole points no total falls between the bands of the built-in method: only a finer step shows this finding.
  examples: {
    flagged: { cells: exampleWith(2.5), at: ['A2'], step: 0.5 },
    clean: { cells: exampleWith(2), at: [], step: 0.5 },
  },
});
