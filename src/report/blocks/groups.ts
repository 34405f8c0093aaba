// Classes and mean totals by oblast, the strongest first.
import { totalRange } from '../../core/method/method';
import { byName } from '../../core/table/name-order';
import { isNone, type Statistic } from '../../core/statistic';
import type { GroupSummary } from '../../core/summary/summary';
import { decimal } from '../../wording/numbers';
import { reportWords } from '../../wording/report';
import { classColor } from '../colors';
import { columnName } from '../column-name';
import { meanCell, printedSum, shareCell } from '../figures';
import { liveGroup, liveShares, liveWithout } from '../live';
import { count, countOrDash, text, words, type Block, type TableRow } from '../plan';
import type { ReportInput } from '../report-input';
import { shorten } from '../shorten';

/** More bars than this say nothing at a glance. */
const mostBars = 15;
/** More rows than this nobody reads in a summary; the rest are added up in one. */
const mostRows = 300;
/** Letters of a label that leaves room for its bar. */
const longLabel = 48;
/** With more classes than this a share for each would not fit on the page. */
const mostShares = 4;
/** A mean of fewer municipalities than this is no finding. */
const fewest = 3;

/** Null where the table tells no groups. */
export function groupBlock(input: ReportInput): Block | null {
  const { summary, method, language, groupBy } = input;
  if (!groupBy || summary.byGroup.length === 0) return null;
  const say = reportWords(language).groups;
  const column = columnName(groupBy);
  const countsOf = ({ classes }: Pick<GroupSummary, 'classes'>) => method.classes.map(({ key }) => classes[key] ?? 0);
  const classedOf = (group: Pick<GroupSummary, 'classes'>) => countsOf(group).reduce((sum, n) => sum + n, 0);
  const withShares = method.classes.length <= mostShares;
  const someWithout = summary.units > summary.classed;
  const groups = sorted(summary.byGroup);
  const withLabels = groups.every(({ group }) => group.length <= longLabel);
  const listed =
    groups.length > mostRows ? [...groups.slice(0, mostRows), rest(input, groups.slice(mostRows))] : groups;
  const without = (group: Omit<GroupSummary, 'complete'>) => countOrDash(group.units - classedOf(group));
  const row = (kind: TableRow['kind'], group: Omit<GroupSummary, 'complete'>): TableRow => {
    const counts = countsOf(group).map(countOrDash);
    const shares = countsOf(group).map((n) => shareCell(n, classedOf(group)));
    // What is added up from several groups no formula counts.
    const several = kind === 'row' && !summary.byGroup.some((known) => known === group);
    const cells = [
      words(group.group === '' ? say.unnamed(column) : group.group),
      ...(several ? counts : liveGroup(input, group, counts)),
      ...(someWithout ? [several ? without(group) : liveWithout(input, group, without(group))] : []),
      count(group.units),
      ...(!withShares ? [] : several ? shares : liveShares(input, group, shares)),
      meanCell(language, group.meanTotal),
    ];
    return { kind, cells };
  };
  const total = { group: reportWords(language).total, ...summary };
  const exact = [...listed, total].every((group) => printedSum(language, countsOf(group), classedOf(group)) === null);
  return {
    id: 'groups',
    parts: [
      text('blockTitle', title(input, groups)),
      {
        kind: 'table',
        columns: [
          { head: say.head(column) },
          ...method.classes.map(({ short }, rank) => ({
            head: short[language],
            color: classColor(rank, method.classes.length),
            marked: true as const,
          })),
          ...(someWithout ? [{ head: say.without }] : []),
          { head: say.units },
          ...(withShares ? method.classes.map(({ short }) => ({ head: say.share(short[language]) })) : []),
          { head: say.mean },
        ],
        rows: [...listed.map((group) => row('row', group)), row('total', total)],
        ...(groups.length > 1 && groups.length <= mostBars && summary.classed > 0 && withLabels
          ? {
              chart: {
                id: 'groups',
                kind: 'bar' as const,
                stacked: 'stacked' as const,
                title: say.chart(column),
                series: method.classes.length,
                rows: groups.length,
              },
            }
          : {}),
      },
      text('note', [say.note(summary), ...(withShares ? [say.sharesNote({ exact })] : [])].join(' ')),
    ],
  };
}

/** By mean total from the highest, those without one last; equal ones by name. */
function sorted(groups: readonly GroupSummary[]): GroupSummary[] {
  const rank = (mean: Statistic) => (isNone(mean) ? -1 : mean);
  return byName(groups, ({ group }) => group).sort((a, b) => rank(b.meanTotal) - rank(a.meanTotal));
}

/** The finding only where one group alone leads as printed, and rests on enough municipalities. */
function title({ language, method, groupBy }: ReportInput, groups: readonly GroupSummary[]): string {
  const say = reportWords(language).groups;
  const [first, second] = groups;
  const plain = groupBy ? say.title(columnName(groupBy)) : '';
  if (!first || !second || isNone(first.meanTotal) || first.complete < fewest || first.group === '') return plain;
  const printed = (mean: Statistic) => (isNone(mean) ? '' : decimal(language, mean, 1));
  if (printed(first.meanTotal) === printed(second.meanTotal)) return plain;
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
