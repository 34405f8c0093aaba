// An error value such as #N/A where a score belongs.
import { ScoreKind } from '../table/score-cell';
import type { Check, CheckPage } from './finding';
import { exampleWith, oddScores } from './odd-scores';

export const scoreIsError: Check<'score-is-error'> = {
  code: 'C06',
  name: 'score-is-error',
  severity: 'error',
  find: (subject) =>
    oddScores<'score-is-error'>(subject, [ScoreKind.error], (_, indicator, seen) => ({ indicator, seen })),
};

export const scoreIsErrorPage = (): CheckPage => ({
  why: 'The formula behind it failed, so nobody knows the score.',
  examples: {
    flagged: { cells: exampleWith('#N/A'), at: ['C2'] },
    clean: { cells: exampleWith(2), at: [] },
  },
});
