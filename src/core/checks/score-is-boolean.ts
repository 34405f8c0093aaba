// TRUE or FALSE, such as a tick box, where a score belongs.
import { ScoreKind } from '../table/score-cell';
import type { Check, CheckPage } from './finding';
import { exampleWith, oddScores } from './odd-scores';

export const scoreIsBoolean: Check<'score-is-boolean'> = {
  code: 'C07',
  name: 'score-is-boolean',
  severity: 'error',
  find: (subject) =>
    oddScores<'score-is-boolean'>(subject, [ScoreKind.boolean], (_, indicator, seen) => ({ indicator, seen })),
};

export const scoreIsBooleanPage = (): CheckPage => ({
  why: 'A tick says yes or no; it is not a number of points.',
  examples: {
    flagged: { cells: exampleWith(true), at: ['C2'] },
    clean: { cells: exampleWith(2), at: [] },
  },
});
