// How many municipalities are in each class, and what share that is.
import { totalRange } from '../../core/method/method';
import { between, undetermined } from '../../core/summary/summary';
import { outcomeWords } from '../../wording/table';
import { wilson } from '../../core/statistics/wilson';
import { percentRange, plain } from '../../wording/numbers';
import { span } from '../../wording/phrases';
import { reportWords } from '../../wording/report';
import { classColor } from '../colors';
import { printedSum, shareCell } from '../figures';
import { liveClasses, liveWithout } from '../live';
import { count, text, words, type Block, type Part } from '../plan';
import type { ReportInput } from '../report-input';

export function classBlock(input: ReportInput): Block {
  const { summary, method, language, basis } = input;
  const say = reportWords(language);
  const { classed } = summary;
  const counts = method.classes.map(({ key }) => summary.classes[key] ?? 0);
  const apart = [between, undetermined].filter((key) => (summary.classes[key] ?? 0) > 0);
  const outcomes: Record<string, string> = outcomeWords(language);
  const range = totalRange(method);
  const band = (from: number, to: number) => words(bandText(input, from, to));
  const [liveCounts, liveShares] = liveClasses(
    input,
    [...counts, classed].map(count),
    [...counts, classed].map((n) => shareCell(n, classed)),
  );
  // Where there are two reasons to have no class, no formula tells them apart.
  const apartCounts = apart
    .map((key) => count(summary.classes[key] ?? 0))
    .map((cell) => (apart.length === 1 ? liveWithout(input, summary, cell) : cell));
  const table: Part = {
    kind: 'table',
    columns: [
      { head: '' },
      ...method.classes.map(({ short }, rank) => ({
        head: short[language],
        color: classColor(rank, method.classes.length),
        marked: true as const,
      })),
      { head: say.classes.classed },
      ...apart.map((key) => ({ head: outcomes[key] ?? key })),
    ],
    rows: [
      {
        kind: 'row',
        cells: [words(say.municipalities), ...liveCounts, ...apartCounts],
      },
      {
        kind: 'row',
        cells: [words(say.share), ...liveShares, ...apart.map(() => words(''))],
      },
      ...intervals(input, counts).map((cells) => ({
        kind: 'row' as const,
        cells: [words(say.classes.interval), ...cells.map(words), words(''), ...apart.map(() => words(''))],
      })),
      {
        kind: 'row',
        cells: [
          words(say.classes.band),
          ...method.classes.map(({ from, to }) => band(from, to)),
          band(range.low, range.high),
          ...apart.map(() => words('')),
        ],
      },
    ],
  };
  if (classed === 0) {
    return { id: 'classes', parts: [text('blockTitle', say.classes.nothing), table] };
  }
  table.chart = {
    id: 'classes',
    kind: 'bar',
    stacked: 'percent',
    title: say.classes.chart({ classed }),
    series: counts.length,
    rows: 1,
    wide: true,
  };
  const notes = [say.classes.note({ classed, sum: printedSum(language, counts, classed) })];
  if (table.rows.length > 3 && basis?.kind === 'sample') notes.push(say.classes.intervalNote({ n: classed, ...basis }));
  if (apart.length > 0) notes.push(say.classes.apart);
  return {
    id: 'classes',
    parts: [text('blockTitle', say.classes.title({ classed })), table, text('note', notes.join(' '))],
  };
}

/** A row of intervals, one for each class; none but for a sample that is not the whole. */
function intervals(
  { language, basis, summary: { units, classed } }: ReportInput,
  counts: readonly number[],
): string[][] {
  if (basis?.kind !== 'sample' || basis.population === units || classed === 0) return [];
  return [
    counts.map((count) => {
      const { low, high } = wilson(count, classed, basis.population) ?? { low: 0, high: 0 };
      return percentRange(language, low, high, classed);
    }),
  ];
}

/** "3–5", or "3" where a class has one total only. */
export function bandText({ language }: ReportInput, from: number, to: number): string {
  return Number.isInteger(from) && Number.isInteger(to)
    ? span(from, to)
    : from === to
      ? plain(language, from)
      : `${plain(language, from)}–${plain(language, to)}`;
}
