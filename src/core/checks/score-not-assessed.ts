// A score cell that says the municipality was not assessed.
import { ScoreKind } from '../table/score-cell';
import type { Check, CheckPage } from './finding';
import { exampleWith, oddScores } from './odd-scores';

export const scoreNotAssessed: Check<'score-not-assessed'> = {
  code: 'C09',
  name: 'score-not-assessed',
  severity: 'note',
  find: (subject) =>
    oddScores<'score-not-assessed'>(subject, [ScoreKind.notAssessed], (_, indicator, seen) => ({ indicator, seen })),
};

export const scoreNotAssessedPage = (): CheckPage => ({
  why: 'It is a decision, not a forgotten cell: counted apart among the municipalities without a class.',
  examples: {
    flagged: { cells: exampleWith('не оценивался'), at: ['C2'] },
    clean: { cells: exampleWith(2), at: [] },
  },
});
