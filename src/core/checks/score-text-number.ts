// A number written as text: it counts, and can be made a number.
import { ScoreKind } from '../table/score-cell';
import type { Check, CheckPage } from './finding';
import { exampleWith, oddScores } from './odd-scores';

export const scoreTextNumber: Check<'score-text-number'> = {
  code: 'C04',
  name: 'score-text-number',
  severity: 'warning',
  find: (subject) =>
    oddScores<'score-text-number'>(subject, [ScoreKind.textNumber, ScoreKind.decimalComma], (odd, indicator, seen) => ({
      indicator,
      seen,
      value: subject.table.scores[odd.indicator]?.[odd.unit] ?? NaN,
    })),
};

export const scoreTextNumberPage = (): CheckPage => ({
  why: 'Formulas and other tools skip a number that is text, so a figure made by them differs from ours.',
  examples: {
    flagged: { cells: exampleWith('2,0'), at: ['C2'] },
    clean: { cells: exampleWith(2), at: [] },
  },
});
