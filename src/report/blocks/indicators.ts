// Each indicator: how many municipalities have each score, how many have it at all, and its mean.
import { allowedScores } from '../../core/method/method';
import { reportWords } from '../../wording/report';
import { scoreColors } from '../colors';
import { meanCell, shareCell } from '../figures';
import { count, countOrDash, text, words, type Block } from '../plan';
import type { ReportInput } from '../report-input';

export function indicatorBlock(input: ReportInput): Block {
  const { summary, method, language } = input;
  const say = reportWords(language).indicators;
  const scores = allowedScores(method);
  const colors = scoreColors(scores, method.presentFrom);
  const rows = method.indicators.map(({ key, short }) => {
    const { n, counts, present, mean } = summary.indicators[key] ?? nothing;
    return {
      kind: 'row' as const,
      cells: [
        words(short[language]),
        ...scores.map((score) => countOrDash(counts[String(score)] ?? 0)),
        count(n),
        count(present),
        shareCell(present, n),
        meanCell(language, mean),
      ],
    };
  });
  const sizes = method.indicators.map(({ key }) => summary.indicators[key]?.n ?? 0);
  const anyScores = sizes.some((n) => n > 0);
  const sameSize = sizes.every((n) => n === sizes[0]);
  return {
    id: 'indicators',
    parts: [
      text('blockTitle', title(input)),
      {
        kind: 'table',
        columns: [
          { head: say.head },
          ...scores.map((score, index) => ({ head: say.score(score), color: colors[index]! })),
          { head: say.n },
          { head: say.present(method.presentFrom) },
          { head: say.share },
          { head: say.mean },
        ],
        rows,
        ...(anyScores
          ? {
              chart: {
                id: 'indicators',
                kind: 'bar' as const,
                stacked: 'percent' as const,
                title: say.chart,
                series: scores.length,
                rows: rows.length,
              },
            }
          : {}),
      },
      text('note', say.note({ n: sameSize && anyScores ? (sizes[0] ?? 0) : null })),
    ],
  };
}

const nothing = { n: 0, counts: {} as Record<string, number>, present: 0, mean: { none: 'no-usable-scores' } as const };

/** The finding where one indicator alone is present least often. */
function title({ summary, method, language }: ReportInput): string {
  const say = reportWords(language).indicators;
  const shares = method.indicators
    .map(({ key, short }) => ({ name: short[language], ...(summary.indicators[key] ?? nothing) }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => a.present / a.n - b.present / b.n);
  const [first, second] = shares;
  if (!first || !second || first.present / first.n === second.present / second.n) return say.title;
  return say.weakest(first);
}
