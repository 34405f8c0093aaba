// How a partner sheet looks: widths, a frozen header, class colours that stand alone, dropdowns in the columns for proposals.
import type { Method } from '../../core/method/method';
import { classColor, hair, ink, line, soft, textOn } from '../../report/colors';
import { pixels } from '../../report/styles';
import { wrapText } from '../../report/text-width';
import { scoreRule } from '../forms/score-rule';
import { cellsDown, columnAt } from './partner-columns';
import { linesAbove, type PartnerColumn, type PartnerKind, type PartnerTable } from './partner-table';
import { valueTag } from './partner-standing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const widths: Record<PartnerKind, number> = {
  name: 190,
  place: 130,
  score: 116,
  total: 84,
  class: 200,
  present: 110,
  evidence: 260,
  barriers: 200,
  comment: 240,
  rater: 140,
  other: 130,
  proposed: 124,
  reason: 240,
  code: 150,
};
const figures: readonly PartnerKind[] = ['score', 'total', 'present', 'proposed'];
const headFill = '#eef2f4';
const partnerFill = '#fff8e1';
const lineHeight = 17;
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

const columnsOf = ({ table, tags }: Placed): { column: PartnerColumn; place: number }[] => [
  ...table.columns.map((column, index) => ({ column, place: columnAt(tags, valueTag(index)) })),
  ...table.owned.map((column) => ({ column, place: columnAt(tags, column.key) })),
];

/** All of a new sheet, or of one whose columns changed. */
export function dressSheet(placed: Placed, isNew: boolean): void {
  const { sheet, header } = placed;
  const columns = columnsOf(placed);
  if (isNew) sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(header);
  for (const { column, place } of columns) sheet.setColumnWidth(place, widths[column.kind]);
  dressTop(placed, columns);
  dressRows(placed, 0);
  colourClasses(placed);
}

function dressTop({ sheet, table, header }: Placed, columns: readonly { column: PartnerColumn }[]): void {
  const top = header - linesAbove;
  const span = Math.max(2, table.columns.length + table.owned.length);
  const lines = sheet.getRange(top, 1, linesAbove, span);
  sheet.getRange(top, 1, linesAbove, sheet.getMaxColumns()).breakApart();
  const widest = columns.slice(0, span).reduce((sum, { column }) => sum + widths[column.kind], 0);
  const shown = spanWithin(columns, span);
  sheet.getRange(top, 1, linesAbove, shown).mergeAcross();
  lines.setWrap(true).setVerticalAlignment('middle').setFontColor(soft);
  sheet.getRange(top, 1).setFontSize(14).setFontWeight('bold').setFontColor(ink);
  table.above.forEach((text, index) => {
    const size = pixels(index === 0 ? 14 : 10);
    const rows = wrapText(text, Math.min(widest, widestText) * 0.95, size, index === 0).length;
    const height = text === '' ? lineHeight : Math.max(1, rows) * (index === 0 ? 24 : lineHeight) + 6;
    sheet.setRowHeights(top + index, 1, height);
  });
  const head = sheet.getRange(header, 1, 1, columns.length);
  head.setFontWeight('bold').setWrap(true).setVerticalAlignment('middle').setHorizontalAlignment('center');
  head.setBackground(headFill).setFontColor(ink);
  head.setBorder(null, null, true, null, null, null, line, SpreadsheetApp.BorderStyle.SOLID);
}

/** So many columns as a text may run over. */
function spanWithin(columns: readonly { column: PartnerColumn }[], most: number): number {
  let sum = 0;
  let span = 0;
  while (span < most && (span < 2 || sum < widestText)) sum += widths[columns[span++]?.column.kind ?? 'other'];
  return span;
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
  all?.setWrap(true).setVerticalAlignment('middle').setBorder(true, true, true, true, true, true, hair, SOLID);
  cells((kind) => figures.includes(kind))?.setHorizontalAlignment('center');
  cells((kind) => kind === 'proposed' || kind === 'reason')?.setBackground(partnerFill);
  cells((kind) => kind === 'code')
    ?.setFontColor(soft)
    .setFontSize(8);
  const rule = scoreRule(method, table.language);
  for (const { column, place } of columns) {
    if (column.kind === 'proposed') sheet.getRange(first, place, rows - from, 1).setDataValidation(rule);
  }
}

/** Rows that are kept below the table are grey. */
export function greyKept({ sheet, table, header, count, rows }: Placed): void {
  const width = table.columns.length;
  if (count > 0) sheet.getRange(header + 1, 1, count, width).setFontColor(ink);
  if (rows > count) sheet.getRange(header + 1 + count, 1, rows - count, width).setFontColor(soft);
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
