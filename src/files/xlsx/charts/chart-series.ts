// The series of a chart: a column of figures each, with its name, its colours, its labels and the values that it shows.

import { quotedSheet, rectText } from '../../a1';
import { LABEL_SIZE, seriesLabel } from './chart-options';
import { element, filled, textXml, val } from './chart-xml';
import { rangeValues } from '../../range-values';
import type { ChartData, Rect, WorkbookData } from '../../workbook';
import { escapeXml } from '../xml';

/** References are whole elements, with their values. */
export interface SeriesColumn {
  /** '' where the column has no header. */
  name: string;
  categories: string;
  figures: string;
  /** The number format of its first value. */
  format: string;
  /** The name as it stands in its header now; and the figure, where there is one only. */
  title: string;
  figure: number | null;
}

const isHex = (color: string | undefined): boolean => /^#[\da-f]{6}$/i.test(color ?? '');
const digits = (color: string): string => color.slice(1);

/** What labels show: nothing but what is asked for. */
const shows = (what: 'showVal' | 'showPercent'): string =>
  ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize']
    .map((name) => val(name, name === what ? 1 : 0))
    .join('');

export const PERCENTS = element('c:dLbls', shows('showPercent'));
/** A series says that it has none: otherwise it takes those of the whole chart. */
const NO_LABELS = '<c:dLbls><c:dLbl><c:idx val="0"/><c:delete val="1"/></c:dLbl><c:delete val="1"/></c:dLbls>';

/** The columns that are drawn: the first one of the chart holds the categories. */
export function seriesColumns(chart: ChartData, workbook: WorkbookData): SeriesColumn[] {
  const { headers } = chart;
  const columns = chart.ranges.flatMap(({ sheetId, rect }) => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return [];
    const reference = (kind: 'str' | 'num', part: Rect): string =>
      referenceXml(kind, `${quotedSheet(sheet.name)}!${rectText(part, '$')}`, workbook);
    return Array.from({ length: rect.columns }, (_unused, index) => {
      const column = { ...rect, column: rect.column + index, columns: 1 };
      const body = { ...column, row: rect.row + headers, rows: rect.rows - headers };
      const cellIn = (row: number) => sheet.rows[row - 1]?.[column.column - 1];
      const first = cellIn(body.row);
      return {
        format: first?.style?.numberFormat ?? 'General',
        title: headers > 0 ? String(cellIn(body.row - 1)?.value ?? '') : '',
        figure: body.rows === 1 && typeof first?.value === 'number' ? first.value : null,
        name: headers > 0 ? reference('str', { ...column, rows: headers }) : '',
        texts: () => reference('str', body),
        figures: () => reference('num', body),
      };
    });
  });
  const [labels, ...series] = columns;
  const categories = labels?.texts() ?? '';
  return series.map(({ figures, ...column }) => ({ ...column, categories, figures: figures() }));
}

/** `isNamed`: labels bear the names as well. */
export function chartSeries(chart: ChartData, columns: readonly SeriesColumn[], isNamed: boolean): string[] {
  return columns.map((column, index) =>
    element(
      'c:ser',
      val('idx', index),
      val('order', index),
      column.name && element('c:tx', column.name),
      colorXml(chart, index),
      ...(columns.length === 1 ? pointsXml(chart) : []),
      chart.kind === 'pie' ? '' : labelsXml(chart, index, column, isNamed),
      element('c:cat', column.categories),
      element('c:val', column.figures),
      chart.kind === 'line' ? val('smooth', 0) : '',
    ),
  );
}

function colorXml({ kind, colors }: ChartData, index: number): string {
  const color = colors[index];
  if (kind === 'pie' || color === undefined || !isHex(color)) return '';
  const fill = filled(digits(color));
  return element('c:spPr', fill, element('a:ln', fill));
}

/** The colour of each of its parts, where they differ. */
function pointsXml({ kind, colors, options }: ChartData): string[] {
  const points = (options['pointColors'] as string[] | undefined) ?? [];
  return (kind === 'pie' && points.length === 0 ? colors : points).map((color, index) =>
    isHex(color)
      ? element('c:dPt', val('idx', index), val('bubble3D', 0), element('c:spPr', filled(digits(color))))
      : '',
  );
}

function labelsXml(chart: ChartData, index: number, { format, title }: SeriesColumn, isNamed: boolean): string {
  const label = seriesLabel(chart, index);
  if (!label) return NO_LABELS;
  const color = label.color !== undefined && isHex(label.color) ? digits(label.color) : null;
  return element(
    'c:dLbls',
    chart.stacked === 'none'
      ? ''
      : `<c:numFmt formatCode="${escapeXml(withoutZero(format, isNamed ? title : ''))}" sourceLinked="0"/>`,
    isNamed ? onOneLine(textXml(color, LABEL_SIZE * 100)) : textXml(color, LABEL_SIZE * 100),
    shows('showVal'),
  );
}

/** Else LibreOffice breaks a label at the height of its bar. */
const onOneLine = (text: string): string => text.replace('<a:bodyPr/>', '<a:bodyPr wrap="none"/>');

/** Stacked, a figure of zero has no bar to stand on; its label would stand on its neighbour's. A name stands behind its figure. */
function withoutZero(format: string, name: string): string {
  const positive = format.split(';')[0] ?? format;
  return name === '' ? `${positive};-${positive};;` : `${positive}" ${name.replace(/"/g, '')}";;;`;
}

/** A range with the values that stand in it now. */
function referenceXml(kind: 'str' | 'num', reference: string, workbook: WorkbookData): string {
  const values = rangeValues(workbook, reference).map((value) => {
    if (kind === 'num') return typeof value === 'number' ? String(value) : '';
    return value === null || typeof value === 'object' ? '' : String(value);
  });
  const points = values.map((value, index) =>
    value === '' ? '' : `<c:pt idx="${index}">${element('c:v', escapeXml(value))}</c:pt>`,
  );
  const cached = val('ptCount', values.length) + points.join('');
  const held = kind === 'str' ? cached : `<c:formatCode>General</c:formatCode>${cached}`;
  return element(`c:${kind}Ref`, element('c:f', escapeXml(reference)), element(`c:${kind}Cache`, held));
}
