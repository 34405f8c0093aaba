// Classes and mean totals by oblast, the strongest first.
import { totalRange } from '../../core/method/method';
import { isNone, type Statistic } from '../../core/statistic';
import { between, undetermined, type GroupSummary } from '../../core/summary/summary';
import { outcomeWords } from '../../wording/sheet';
import { reportWords } from '../../wording/report';
import { classColor } from '../colors';
import { meanCell } from '../figures';
import { liveGroup } from '../live';
import { count, countOrDash, text, words, type Block, type TableRow } from '../plan';
import type { ReportInput } from '../report-input';
import { shorten } from '../shorten';

/** More bars than this say nothing at a glance. */
const mostBars = 15;
/** More rows than this nobody reads in a summary; the rest are added up in one. */
const mostRows = 300;
/** A mean of fewer municipalities than this is no finding. */
const fewest = 3;

/** Null where the table tells no groups. */
export function groupBlock(input: ReportInput): Block | null {
  const { summary, method, language } = input;
  if (!summary.grouped || summary.byGroup.length === 0) return null;
  const say = reportWords(language).groups;
  const outcomes: Record<string, string> = outcomeWords(language);
  const apart = [between, undetermined].filter((key) => (summary.classes[key] ?? 0) > 0);
  const keys = [...method.classes.map(({ key }) => key), ...apart];
  const groups = sorted(summary.byGroup);
  const listed =
    groups.length > mostRows ? [...groups.slice(0, mostRows), rest(input, groups.slice(mostRows))] : groups;
  const row = (kind: TableRow['kind'], group: Omit<GroupSummary, 'complete'>): TableRow => ({
    kind,
    cells: [
      words(group.group === '' ? say.unnamed : group.group),
      ...liveGroup(
        input,
        group,
        keys.map((key) => countOrDash(group.classes[key] ?? 0)),
      ),
      count(group.units),
      meanCell(language, group.meanTotal),
    ],
  });
  const total = { group: reportWords(language).total, ...summary };
  return {
    id: 'groups',
    parts: [
      text('blockTitle', title(input, groups)),
      {
        kind: 'table',
        columns: [
          { head: say.head },
          ...method.classes.map(({ short }, rank) => ({
            head: short[language],
            color: classColor(rank, method.classes.length),
            marked: true as const,
          })),
          ...apart.map((key) => ({ head: outcomes[key] ?? key })),
          { head: say.units },
          { head: say.mean },
        ],
        rows: [...listed.map((group) => row('row', group)), row('total', total)],
        ...(groups.length > 1 && groups.length <= mostBars && summary.classed > 0
          ? {
              chart: {
                id: 'groups',
                kind: 'bar' as const,
                stacked: 'stacked' as const,
                title: say.chart,
                series: method.classes.length,
                rows: groups.length,
              },
            }
          : {}),
      },
      text('note', say.note(summary)),
    ],
  };
}

/** By mean total from the highest, those without one last; equal ones by name. */
function sorted(groups: readonly GroupSummary[]): GroupSummary[] {
  const rank = (mean: Statistic) => (isNone(mean) ? -1 : mean);
  const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...groups].sort((a, b) => rank(b.meanTotal) - rank(a.meanTotal) || byName(a.group, b.group));
}

/** The finding only where one group alone leads as printed, and rests on enough municipalities. */
function title({ language, method }: ReportInput, groups: readonly GroupSummary[]): string {
  const say = reportWords(language).groups;
  const [first, second] = groups;
  if (!first || !second || isNone(first.meanTotal) || first.complete < fewest || first.group === '') return say.title;
  const printed = (mean: Statistic) => (isNone(mean) ? '' : mean.toFixed(1));
  if (printed(first.meanTotal) === printed(second.meanTotal)) return say.title;
  return say.strongest({ group: shorten(first.group), mean: first.meanTotal, most: totalRange(method).high });
}

function rest({ language }: ReportInput, groups: readonly GroupSummary[]): GroupSummary {
  const classes: GroupSummary['classes'] = {};
  let units = 0;
  let complete = 0;
  let sum = 0;
  for (const group of groups) {
    units += group.units;
    complete += group.complete;
    if (!isNone(group.meanTotal)) sum += group.meanTotal * group.complete;
    for (const [key, n] of Object.entries(group.classes)) classes[key] = (classes[key] ?? 0) + n;
  }
  const name = reportWords(language).groups.rest({ groups: groups.length });
  return {
    group: name,
    units,
    classes,
    complete,
    meanTotal: complete > 0 ? sum / complete : { none: 'no-complete-rows' },
  };
}
