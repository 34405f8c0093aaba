// Complete municipalities by their total, with their places, their scores and their class.
import { totalRange } from '../../core/method/method';
import type { Place } from '../../core/statistics/competition-ranks';
import { quote } from '../../wording/numbers';
import { span } from '../../wording/phrases';
import { reportWords } from '../../wording/report';
import { outcomeWords } from '../../wording/table';
import { classColor } from '../colors';
import { columnName } from '../column-name';
import { text, words, type Block, type TableCell, type TableColumn } from '../plan';
import type { LeagueRow, ReportInput } from '../report-input';
import { shorten } from '../shorten';

/** What a name in the table may have in letters: the rows of a table can be of several lines. */
const longName = 96;

export function leagueBlock(input: ReportInput): Block {
  const { language, method, groupBy, league } = input;
  const say = reportWords(language).league;
  const title = text('blockTitle', titleOf(input));
  if (league.rows.length === 0) return { id: 'league', parts: [title, ...notes(input)] };
  const column = groupBy && columnName(groupBy);
  const columns: TableColumn[] = [
    { head: say.head },
    { head: say.class, words: true },
    ...(column ? [{ head: reportWords(language).groups.head(column), words: true as const }] : []),
    { head: say.place },
    ...(column ? [{ head: say.placeIn(column) }] : []),
    { head: say.total },
    ...method.indicators.map(({ short }) => ({ head: short[language] })),
  ];
  return {
    id: 'league',
    parts: [
      title,
      { kind: 'table', columns, rows: league.rows.map((row) => ({ kind: 'row', cells: cellsOf(input, row) })) },
      ...notes(input),
    ],
  };
}

function cellsOf(input: ReportInput, row: LeagueRow): TableCell[] {
  const { language, method, groupBy } = input;
  const number = (value: number): TableCell => ({ value, format: Number.isInteger(value) ? 'count' : 'plain' });
  const rank = method.classes.findIndex(({ key }) => key === row.outcome);
  const outcomes: Record<string, string> = outcomeWords(language);
  const known = method.classes[rank];
  return [
    words(nameOf(input, row)),
    known
      ? { text: known.short[language], color: classColor(rank, method.classes.length) }
      : words(outcomes[row.outcome] ?? row.outcome),
    ...(groupBy
      ? [words(row.group ? shorten(row.group) : reportWords(language).groups.unnamed(columnName(groupBy)))]
      : []),
    words(placeText(row.place)),
    ...(groupBy ? [words(row.inGroup ? placeText(row.inGroup) : '')] : []),
    number(row.total),
    ...row.scores.map(number),
  ];
}

/** A place that is shared stands there as all the places that are. */
const placeText = ({ first, last }: Place): string => span(first, last);

/** With the oblast where a name recurs and no column tells the two apart. */
function nameOf({ league, groupBy }: ReportInput, { unit, oblast }: { unit: string; oblast: string | null }): string {
  const told = groupBy !== null && 'role' in groupBy && groupBy.role === 'oblast';
  const recurs = !told && oblast !== null && league.rows.filter((other) => other.unit === unit).length > 1;
  return recurs ? `${shorten(unit, longName)}, ${shorten(oblast)}` : shorten(unit, longName);
}

function titleOf({ language, method, league: { rows } }: ReportInput): string {
  const say = reportWords(language).league;
  const [first] = rows;
  if (!first) return say.nobody;
  const figures = { total: first.total, most: totalRange(method).high };
  const units = first.place.last;
  return units === 1 ? say.first({ name: shorten(first.unit), ...figures }) : say.firstShared({ units, ...figures });
}

function notes({ language, summary, league, source }: ReportInput) {
  const words = reportWords(language);
  const say = words.league;
  const [shown, of] = [league.rows.length, summary.complete];
  const lines = shown === 0 ? [] : [say.rule];
  if (shown < of) lines.push(say.limit({ shown, of, sheet: quote(language, source.sheetName) }));
  const without = summary.units - summary.complete;
  if (without > 0 && shown > 0) {
    const recurs = (name: string) => league.unranked.filter(({ unit }) => unit === name).length > 1;
    const names = league.unranked.map(({ unit, oblast }) =>
      recurs(unit) && oblast !== null ? `${shorten(unit)} (${shorten(oblast)})` : shorten(unit),
    );
    const more = without - names.length;
    lines.push(say.unranked({ names: names.join(', ') + (more > 0 ? ` ${words.more(more)}` : '') }));
  }
  return lines.length === 0 ? [] : [text('note', lines.join(' '))];
}
