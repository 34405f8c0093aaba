// The one column grid that all blocks of a report stand on.
import type { Language } from '../core/language';
import { decimal, percent } from '../wording/numbers';
import type { Format, Plan, TableCell } from './plan';
import { looks, pixels } from './styles';
import { textWidth } from './text-width';

/** Close to a landscape A4 page at 96 dots an inch. */
export const pageWidth = 1124;
/** Around a text in its cell, and for fonts that run wider than those measured. */
const cellPadding = 10;
const slack = 1.04;
const labelWidths = { least: 160, most: 224 };
/** A few widths only, so that the columns below each other look alike. */
const numberWidths = [72, 88, 104, 128] as const;
const filler = 90;
const leastFiller = 64;
const stroke = 8;

const plainFormats: Record<Format, string> = {
  count: '0',
  countOrDash: '0;-0;"–"',
  share: '0%',
  share1: '0.0%',
  mean: '0.0',
  plain: '0.0#',
};

/** The number format as spreadsheets take it in every locale; Russian and Kyrgyz keep a space before the percent sign. */
export function numberFormat(language: Language, format: Format): string {
  return language === 'en' ? plainFormats[format] : plainFormats[format].replace('%', '"\u00a0"%');
}

/** A table's cell as a person reads it. */
export function shown(language: Language, cell: TableCell): string {
  if ('text' in cell) return cell.text;
  const { value, format } = cell;
  if (format === 'count') return decimal(language, value);
  if (format === 'countOrDash') return value === 0 ? '–' : decimal(language, value);
  if (format === 'plain') return decimal(language, value, Number.isInteger(value * 10) ? 1 : 2);
  if (format === 'mean') return decimal(language, value, 1);
  return percent(language, value, format === 'share1' ? Infinity : 0);
}

/** Pixel widths: what the widest table needs, and columns beside it up to the page's edge for charts to stand on. */
export function gridWidths(plan: Plan, page = pageWidth): number[] {
  const needed: number[] = [];
  const need = (column: number, text: number) => {
    const width = Math.ceil(text * slack) + cellPadding;
    const { least } = labelWidths;
    // An upright page has no charts beside its tables.
    const most = page < pageWidth ? page * 0.65 : labelWidths.most;
    const widest = numberWidths[numberWidths.length - 1]!;
    const fit =
      column === 0 ? Math.min(most, Math.max(least, width)) : (numberWidths.find((wide) => width <= wide) ?? widest);
    needed[column] = Math.max(needed[column] ?? 0, fit);
  };
  for (const part of plan.blocks.flatMap(({ parts }) => parts)) {
    if (part.kind !== 'table') continue;
    part.columns.forEach(({ head }, column) => need(column, headWidth(head)));
    for (const { cells, kind } of part.rows) {
      cells.forEach((cell, column) => {
        const look = looks[kind === 'total' ? 'totalNumber' : 'number'];
        const text = shown(plan.language, cell);
        const width = textWidth(text, pixels(look.size), look.bold);
        // Words where a figure should be may take two lines; in a column of words there is a stroke before them.
        const words = part.columns[column]?.words === true;
        need(column, words ? width + stroke : column > 0 && 'text' in cell ? headWidth(text) : width);
      });
    }
  }
  const widths = needed.length === 0 ? [labelWidths.most] : needed;
  const rest = page - sum(widths);
  const fillers = rest < leastFiller ? 0 : Math.max(1, Math.round(rest / filler));
  if (fillers === 0 && rest > 0) widths[0]! += rest;
  for (let at = 0; at < fillers; at++) widths.push(Math.floor(rest / fillers));
  return widths;
}

/** A head may break into two lines, or does, but not inside a word. */
function headWidth(head: string): number {
  const look = looks.columnHead;
  const width = (text: string) => textWidth(text, pixels(look.size));
  const longest = Math.max(...head.split(/[ \n]/).map(width));
  return Math.max(longest, width(head) * 0.55);
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
