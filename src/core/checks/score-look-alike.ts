// A letter that looks like a digit where a score belongs.
import { lookAlikeDigit, ScoreKind } from '../table/score-cell';
import type { Check, CheckPage } from './finding';
import { exampleWith, oddScores } from './odd-scores';

export const scoreLookAlike: Check<'score-look-alike'> = {
  code: 'C11',
  name: 'score-look-alike',
  severity: 'error',
  find: (subject) =>
    oddScores<'score-look-alike'>(subject, [ScoreKind.lookAlike], (odd, indicator, seen) => ({
      indicator,
      seen,
      like: lookAlikeDigit(String(odd.value)) ?? 0,
    })),
};

export const scoreLookAlikePage = (): CheckPage => ({
  why: 'The letters О and З look like 0 and 3 but are no numbers; only the analyst knows what was meant.',
  examples: {
    flagged: { cells: exampleWith('З'), at: ['C2'] },
    clean: { cells: exampleWith(3), at: [] },
  },
});
