// A dash or words such as «н/д» where a score belongs.
import { ScoreKind } from '../table/score-cell';
import type { Check, CheckPage } from './finding';
import { exampleWith, oddScores } from './odd-scores';

export const scorePlaceholder: Check<'score-placeholder'> = {
  code: 'C10',
  name: 'score-placeholder',
  severity: 'error',
  find: (subject) =>
    oddScores<'score-placeholder'>(subject, [ScoreKind.placeholder], (_, indicator, seen) => ({ indicator, seen })),
};

export const scorePlaceholderPage = (): CheckPage => ({
  why: 'It can mean not scored, not found or zero; to choose one would be to invent a score.',
  examples: {
    flagged: { cells: exampleWith('н/д'), at: ['C2'] },
    clean: { cells: exampleWith('много'), at: [] },
  },
});
