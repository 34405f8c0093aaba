// A number between two allowed scores.
import { allowedScores } from '../method/method';
import { ScoreKind } from '../table/score-cell';
import type { Check, CheckPage } from './finding';
import { exampleWith, oddScores } from './odd-scores';

export const scoreOffStep: Check<'score-off-step'> = {
  code: 'C03',
  name: 'score-off-step',
  severity: 'error',
  find: (subject) =>
    oddScores<'score-off-step'>(subject, [ScoreKind.offStep], (_, indicator, seen) => ({
      indicator,
      seen,
      accepted: allowedScores(subject.table.method),
    })),
};

export const scoreOffStepPage = (): CheckPage => ({
  why: 'The method allows no such score, and rounding it would move the total.',
  examples: {
    flagged: { cells: exampleWith(1.5), at: ['C2'] },
    clean: { cells: exampleWith(2), at: [] },
  },
});
