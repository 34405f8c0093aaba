// How a partner sheet looks: widths, a frozen header, class colours that stand alone, dropdowns in the columns for proposals.
import type { Method } from '../../../core/method/method';
import { classColor, hair, ink, line, soft, textOn } from '../../../report/colors';
import { pixels } from '../../../report/styles';
import { textWidth, wrapText } from '../../../report/text-width';
import { scoreRule } from '../../forms/score-rule';
import { cellsDown, columnAt } from './partner-columns';
import { linesAbove, type PartnerColumn, type PartnerKind, type PartnerTable } from './partner-table';
import { valueTag } from './partner-standing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** At the least: a column is as wide as the longest word over it. */
const widths: Record<PartnerKind, number> = {
  name: 180,
  place: 124,
  score: 84,
  total: 72,
  class: 180,
  present: 100,
  evidence: 260,
  barriers: 200,
  comment: 240,
  rater: 140,
  other: 130,
  proposed: 84,
  reason: 220,
  code: 84,
};
const figures: readonly PartnerKind[] = ['score', 'total', 'present', 'proposed'];
const headFill = '#eef2f4';
const partnerFill = '#fff8e1';
const lineHeight = 17;
/** Points. */
const headSize = 9;
const codeSize = 7;
/** Widest text above the table, in pixels: what a reader sees without scrolling. */
const widestText = 1100;

export interface Placed {
  sheet: Sheet;
  table: PartnerTable;
  method: Method;
  /** What each column is for. */
  tags: readonly string[];
  /** Row of the header. */
  header: number;
  /** Rows below it that hold municipalities, and all with anything of ours or of partners. */
  count: number;
  rows: number;
}

/** The name of a column of codes has its mark below it, which nobody needs to read. */
const headOf = ({ kind, header }: PartnerColumn): string => (kind === 'code' ? (header.split('\n')[0] ?? '') : header);

function widthOf(column: PartnerColumn): number {
  const words = headOf(column).split(' ');
  const longest = Math.max(...words.map((word) => textWidth(word, pixels(headSize), true)));
  return Math.max(widths[column.kind], column.kind === 'code' ? 0 : Math.ceil(longest * 1.05) + 8);
}

const columnsOf = ({ table, tags }: Placed): { column: PartnerColumn; place: number }[] => [
  ...table.columns.map((column) => ({ column, place: columnAt(tags, valueTag(column.key)) })),
  ...table.owned.map((column) => ({ column, place: columnAt(tags, column.key) })),
];

/** All of a new sheet, or of one whose columns changed or that was not finished. */
export function dressSheet(placed: Placed): void {
  const { sheet, header } = placed;
  const columns = columnsOf(placed);
  sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(header);
  for (const { column, place } of columns) sheet.setColumnWidth(place, widthOf(column));
  dressTop(placed, columns);
  dressRows(placed, 0);
  colourClasses(placed);
}

function dressTop({ sheet, table, header }: Placed, columns: ReturnType<typeof columnsOf>): void {
  const top = header - linesAbove;
  const all = columns.map(({ column }) => column);
  // So many columns as a text runs over.
  let span = 0;
  let width = 0;
  while (span < all.length && (span < 2 || width < widestText)) width += widthOf(all[span++]!);
  sheet.getRange(top, 1, linesAbove, sheet.getMaxColumns()).breakApart();
  sheet.getRange(top, 1, linesAbove, Math.max(2, span)).mergeAcross();
  const whole = sheet.getRange(top, 1, linesAbove + 1, all.length);
  whole.setWrap(true).setVerticalAlignment('middle').setFontColor(ink);
  sheet.getRange(top + 1, 1, linesAbove - 1, 1).setFontColor(soft);
  sheet.getRange(top, 1).setFontSize(14).setFontWeight('bold');
  table.above.forEach((text, index) => {
    const [size, leading] = index === 0 ? [14, 24] : [10, lineHeight];
    const rows = wrapText(text, width * 0.95, pixels(size), index === 0).length;
    sheet.setRowHeights(top + index, 1, text === '' ? leading : rows * leading + 6);
  });
  const head = sheet.getRange(header, 1, 1, all.length);
  head.setFontSize(headSize).setFontWeight('bold').setBackground(headFill);
  head
    .setHorizontalAlignment('center')
    .setBorder(null, null, true, null, null, null, line, SpreadsheetApp.BorderStyle.SOLID);
  const code = columns.find(({ column }) => column.kind === 'code');
  if (code) sheet.getRange(header, code.place).setFontSize(codeSize).setFontColor(soft);
  const rows = all.map((column) => wrapText(headOf(column), widthOf(column) - 6, pixels(headSize), true).length);
  sheet.setRowHeights(header, 1, Math.max(...rows) * 16 + 12);
}

/** Rows from the so-manieth below the header on: rows that are new, or all. */
export function dressRows(placed: Placed, from: number): void {
  const { sheet, table, method, header, rows } = placed;
  if (rows <= from) return;
  const columns = columnsOf(placed);
  const first = header + 1 + from;
  const cells = (wanted: (kind: PartnerKind) => boolean) => {
    const places = columns.filter(({ column }) => wanted(column.kind)).map(({ place }) => place);
    return places.length === 0 ? null : sheet.getRangeList(places.map((place) => cellsDown(first, place, rows - from)));
  };
  const all = cells(() => true);
  const { SOLID } = SpreadsheetApp.BorderStyle;
  all
    ?.setWrap(true)
    .setVerticalAlignment('middle')
    .setFontColor(ink)
    .setBorder(true, true, true, true, true, true, hair, SOLID);
  cells((kind) => figures.includes(kind))?.setHorizontalAlignment('center');
  cells((kind) => kind === 'proposed' || kind === 'reason')?.setBackground(partnerFill);
  cells((kind) => kind === 'code')
    ?.setFontColor(soft)
    .setFontSize(codeSize)
    .setWrap(false);
  const rule = scoreRule(method, table.language);
  const proposed = columns.filter(({ column }) => column.kind === 'proposed').map(({ place }) => place);
  for (const place of proposed) {
    // Neighbours get it in one call.
    if (proposed.includes(place - 1)) continue;
    let width = 1;
    while (proposed.includes(place + width)) width += 1;
    sheet.getRange(first, place, rows - from, width).setDataValidation(rule);
  }
}

/** Rows that are kept below the table are grey, and our line above them runs on. */
export function greyKept({ sheet, table, header, count, rows }: Placed): void {
  const width = table.columns.length;
  if (count > 0)
    sheet
      .getRange(header + 1, 1, count, width)
      .setFontColor(ink)
      .setWrap(true);
  if (rows > count)
    sheet
      .getRange(header + 1 + count, 1, rows - count, width)
      .setFontColor(soft)
      .setWrap(true);
  if (rows > count) sheet.getRange(header + 1 + count, 1).setWrap(false);
}

/** Rules of ours, known by the names of classes they wait for, are made anew; those of others stay. */
function colourClasses({ sheet, table, method, header }: Placed): void {
  const place = table.columns.findIndex(({ kind }) => kind === 'class') + 1;
  const others = sheet.getConditionalFormatRules().filter((rule) => !isClassRule(rule, method));
  const range = place > 0 ? sheet.getRange(header + 1, place, sheet.getMaxRows() - header, 1) : null;
  const rules = method.classes.flatMap(({ name }, rank, { length }) => {
    if (!range) return [];
    const color = classColor(rank, length);
    return [
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(name[table.language])
        .setBackground(color)
        .setFontColor(textOn(color))
        .setRanges([range])
        .build(),
    ];
  });
  sheet.setConditionalFormatRules([...others, ...rules]);
}

function isClassRule(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule, method: Method): boolean {
  const condition = rule.getBooleanCondition();
  if (!condition || String(condition.getCriteriaType()) !== 'TEXT_EQUAL_TO') return false;
  const text = String(condition.getCriteriaValues()[0]);
  const names = method.classes.flatMap(({ name }) => Object.values<string>(name));
  return names.includes(text);
}
