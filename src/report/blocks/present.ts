// How many indicators are present in the municipalities of each class.
import { reportWords } from '../../wording/report';
import { classColor } from '../colors';
import { count, countOrDash, text, words, type Block } from '../plan';
import type { ReportInput } from '../report-input';

/** A class of fewer municipalities than this is too small to say what it mostly is. */
const fewest = 5;

export function presentBlock(input: ReportInput): Block {
  const { summary, method, language } = input;
  const say = reportWords(language);
  const numbers = Array.from({ length: method.indicators.length + 1 }, (_, n) => n);
  const rows = method.classes.map(({ key, short }, rank) => {
    const counts = numbers.map((n) => summary.classByPresent[key]?.[n] ?? 0);
    return { name: short[language], counts, sum: add(counts), color: classColor(rank, method.classes.length) };
  });
  const sums = numbers.map((n) => add(rows.map(({ counts }) => counts[n] ?? 0)));
  if (add(sums) === 0) {
    const why = say.none[summary.complete === 0 ? 'no-complete-rows' : 'nothing-classed'];
    return { id: 'present', parts: [text('blockTitle', `${say.present.title}: ${why}`)] };
  }
  return {
    id: 'present',
    parts: [
      text('blockTitle', title(input)),
      {
        kind: 'table',
        columns: [
          { head: say.present.head },
          // All in two lines, whatever the width of their columns.
          ...numbers.map((n) => ({ head: say.present.column(n).replace(' ', '\n') })),
          { head: say.groups.units },
        ],
        rows: [
          ...rows.map(({ name, counts, sum, color }) => ({
            kind: 'row' as const,
            color,
            cells: [words(name), ...counts.map(countOrDash), count(sum)],
          })),
          { kind: 'total', cells: [words(say.total), ...sums.map(countOrDash), count(add(sums))] },
        ],
      },
      text('note', say.present.note({ n: add(sums), from: method.presentFrom })),
    ],
  };
}

/** The finding where one class is the largest and most of it has the same number of indicators. */
function title({ summary, method, language }: ReportInput): string {
  const say = reportWords(language).present;
  const sizes = method.classes.map(({ key, name }) => {
    const counts = summary.classByPresent[key] ?? [];
    return { name: name[language], counts, n: add(counts) };
  });
  sizes.sort((a, b) => b.n - a.n);
  const [first, second] = sizes;
  if (!first || first.n < fewest || first.n === second?.n) return say.title;
  const most = Math.max(...first.counts);
  if (most * 2 <= first.n) return say.title;
  const present = first.counts.indexOf(most);
  return say.finding({ name: first.name, present, of: method.indicators.length, count: most, n: first.n });
}

const add = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
