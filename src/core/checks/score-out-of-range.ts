// A number above or below the scale.
import { allowedScores } from '../method/method';
import { ScoreKind } from '../table/score-cell';
import type { Check, CheckPage } from './finding';
import { exampleWith, oddScores } from './odd-scores';

export const scoreOutOfRange: Check<'score-out-of-range'> = {
  code: 'C02',
  name: 'score-out-of-range',
  severity: 'error',
  find: (subject) =>
    oddScores<'score-out-of-range'>(subject, [ScoreKind.outOfRange], (_, indicator, seen) => ({
      indicator,
      seen,
      min: subject.table.method.scale.min,
      max: subject.table.method.scale.max,
      accepted: allowedScores(subject.table.method),
    })),
};

export const scoreOutOfRangePage = (): CheckPage => ({
  why: 'It is a slip of the hand or another scale; cut to the nearest allowed score it would be a made-up figure.',
  examples: {
    flagged: { cells: exampleWith(4), at: ['C2'] },
    clean: { cells: exampleWith(2), at: [] },
  },
});
