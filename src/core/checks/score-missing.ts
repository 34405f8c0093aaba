// An empty score cell.
import { possibleOutcomes } from '../scoring/classify';
import { ScoreKind } from '../table/score-cell';
import type { Check, CheckPage } from './finding';
import { exampleWith, oddScores } from './odd-scores';

export const scoreMissing: Check<'score-missing'> = {
  code: 'C01',
  name: 'score-missing',
  severity: 'warning',
  find: (subject) =>
    oddScores<'score-missing'>(subject, [ScoreKind.empty], (odd, indicator) => {
      const low = subject.scoring.lows[odd.unit] ?? NaN;
      const high = subject.scoring.highs[odd.unit] ?? NaN;
      return { indicator, possible: possibleOutcomes(subject.table.method, low, high), low, high };
    }),
};

export const scoreMissingPage = (): CheckPage => ({
  why: 'Empty is never zero: the total is then a range, and so may be the class.',
  examples: {
    flagged: { cells: exampleWith(''), at: ['C2'] },
    clean: { cells: exampleWith(2), at: [] },
  },
});
