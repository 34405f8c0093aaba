// Our charts as chart parts: drawn by the library, then given the names and values that its own form leaves out.

import { quotedSheet, rectText } from './a1';
import { hidesValueAxis, legendPosition, seriesLabel } from './chart-options';
import type { SheetChart } from './hucre';
import type { CellValue, ChartData, Rect, WorkbookData } from './workbook';
import { escapeXml } from './xml';

interface ChartColumn {
  values: string;
  name?: string;
  /** The number format of its first value. */
  format: string;
}

const GREY = '5F6368';
const NO_TICKS = { majorTickMark: 'none', minorTickMark: 'none' } as const;
/** Lines behind the bars, lighter than the library draws them. */
const LIGHT_LINE = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="E8EAED"/></a:solidFill></a:ln></c:spPr>';
/** Where Sheets puts it; in the middle, which is the rule elsewhere, it would not line up with the texts around the chart. */
const TITLE_AT_LEFT =
  '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.004"/><c:y val="0.02"/></c:manualLayout></c:layout>';
const isHex = (color: string | undefined): boolean => /^#[\da-f]{6}$/i.test(color ?? '');

/** The library's form of a chart. Series names are references here, see `withChartValues`. */
export function fileChart(chart: ChartData, workbook: WorkbookData): SheetChart {
  const [labels, ...series] = columnsOf(chart, workbook);
  const pointColors = (chart.options['pointColors'] as string[] | undefined) ?? [];
  const pie = chart.kind === 'pie';
  const upright = chart.kind !== 'bar';
  const labelled = series.some((_unused, index) => seriesLabel(chart, index));
  return {
    type: chart.kind,
    anchor: { from: { row: 0, col: 0 } },
    ...(chart.title && { title: chart.title, titleFontSize: 12, titleBold: true, titleColor: '202124' }),
    ...(chart.stacked !== 'none' && stacking(chart)),
    ...((chart.kind === 'bar' || chart.kind === 'column') && { gapWidth: 50 }),
    series: series.map(({ format, ...column }, index) => ({
      ...column,
      categories: labels!.values,
      ...(!pie && { dataLabels: labelsOf(chart, index, format) }),
      ...(isHex(chart.colors[index]) && !pie && { color: chart.colors[index]!.slice(1) }),
      ...(series.length === 1 && {
        dataPoints: (pie && pointColors.length === 0 ? chart.colors : pointColors)
          .map((color, idx) => ({ idx, fillColor: color.slice(1) }))
          .filter(({ fillColor }) => isHex(`#${fillColor}`)),
      }),
    })),
    legend: legendOf(chart, series.length),
    legendFontColor: GREY,
    chartSpaceFillColor: 'FFFFFF',
    plotVisOnly: chart.options['hiddenDimensionStrategy'] !== 'SHOW_BOTH',
    ...(pie && labelled && { dataLabels: { showPercent: true } }),
    ...(!pie && {
      axes: {
        // A bar chart begins at the top, as it does in Sheets.
        x: { gridlines: { major: false }, labelColor: GREY, ...NO_TICKS, ...(upright ? {} : { reverse: true }) },
        y: {
          gridlines: { major: !labelled },
          labelColor: GREY,
          ...NO_TICKS,
          ...(chart.stacked === 'percent' && { numberFormat: { formatCode: '0%' } }),
          ...(upright ? {} : { crosses: 'max' as const }),
          ...(hidesValueAxis(chart) && { hidden: true }),
        },
      },
    }),
  };
}

function stacking(chart: ChartData): Partial<SheetChart> {
  const how = chart.stacked === 'percent' ? 'percentStacked' : 'stacked';
  return chart.kind === 'line' ? { lineGrouping: how } : { barGrouping: how, overlap: 100 };
}

function labelsOf(chart: ChartData, index: number, format: string): NonNullable<SheetChart['dataLabels']> | false {
  const label = seriesLabel(chart, index);
  if (!label) return false;
  return {
    showValue: true,
    fontSize: 9,
    ...(isHex(label.color) && { fontColor: label.color!.slice(1) }),
    ...(chart.stacked !== 'none' && { numberFormat: withoutZero(format) }),
  };
}

/** Stacked, a figure of zero has no bar to stand on; its label would stand on its neighbour's. */
function withoutZero(format: string): { formatCode: string } {
  const positive = format.split(';')[0] ?? format;
  return { formatCode: `${positive};-${positive};;` };
}

function legendOf(chart: ChartData, series: number): SheetChart['legend'] {
  const fallback = chart.kind === 'pie' ? 'right' : series > 1 ? 'bottom' : false;
  return legendPosition(chart) ?? fallback;
}

/** The first column holds the labels. */
function columnsOf(chart: ChartData, workbook: WorkbookData): ChartColumn[] {
  return chart.ranges.flatMap(({ sheetId, rect }) => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return [];
    const reference = (part: Rect): string => `${quotedSheet(sheet.name)}!${rectText(part, '$')}`;
    return Array.from({ length: rect.columns }, (_unused, index) => {
      const column = { ...rect, column: rect.column + index, columns: 1 };
      const first = sheet.rows[rect.row + chart.headers - 1]?.[column.column - 1];
      return {
        format: first?.style?.numberFormat ?? 'General',
        values: reference({ ...column, row: rect.row + chart.headers, rows: rect.rows - chart.headers }),
        ...(chart.headers > 0 && { name: reference({ ...column, rows: chart.headers }) }),
      };
    });
  });
}

/**
 * The chart part with its series' names as references, and with the values that stand in the cells now, so that
 * programs which only show charts have something to show.
 */
export function withChartValues(xml: string, valuesAt: (reference: string) => CellValue[]): string {
  const texts = (reference: string): string => {
    const values = valuesAt(reference).map((value) =>
      value === null || typeof value === 'object' ? '' : String(value),
    );
    return `<c:strCache>${points(values)}</c:strCache>`;
  };
  const numbers = (reference: string): string => {
    const values = valuesAt(reference).map((value) => (typeof value === 'number' ? String(value) : ''));
    return `<c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache>`;
  };
  const plain = (text: string): string =>
    text
      .replace(/&apos;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
  return xml
    .replace(/(<c:chart><c:title><c:tx>.*?<\/c:tx>)(<c:layout\/>)?/s, `$1${TITLE_AT_LEFT}`)
    .replace(/(<\/c:chart><c:spPr>.*?)(<\/c:spPr><\/c:chartSpace>)/s, '$1<a:ln><a:noFill/></a:ln>$2')
    .replace('<c:majorGridlines/>', `<c:majorGridlines>${LIGHT_LINE}</c:majorGridlines>`)
    .replace(
      /<c:tx><c:v>([^<]*)<\/c:v><\/c:tx>/g,
      (_all, name: string) => `<c:tx><c:strRef><c:f>${name}</c:f>${texts(plain(name))}</c:strRef></c:tx>`,
    )
    .replace(
      /<c:(str|num)Ref><c:f>([^<]*)<\/c:f><\/c:\1Ref>/g,
      (_all, kind: string, reference: string) =>
        `<c:${kind}Ref><c:f>${reference}</c:f>${kind === 'str' ? texts(plain(reference)) : numbers(plain(reference))}</c:${kind}Ref>`,
    );
}

function points(values: readonly string[]): string {
  const filled = values.map((value, index) =>
    value === '' ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${filled.join('')}`;
}
