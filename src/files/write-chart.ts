// Our charts as chart parts: drawn by the library, then given the names and values that its own form leaves out.

import { quotedSheet, rectText } from './a1';
import type { SheetChart } from './hucre';
import type { CellValue, ChartData, Rect, WorkbookData } from './workbook';
import { escapeXml } from './xml';

interface ChartColumn {
  values: string;
  name?: string;
}

const GREY = '5F6368';
const NO_TICKS = { majorTickMark: 'none', minorTickMark: 'none' } as const;
/** Lines behind the bars, lighter than the library draws them. */
const LIGHT_LINE = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="E8EAED"/></a:solidFill></a:ln></c:spPr>';
const isHex = (color: string | undefined): boolean => /^#[\da-f]{6}$/i.test(color ?? '');

/** The library's form of a chart. Series names are references here, see `withChartValues`. */
export function fileChart(chart: ChartData, workbook: WorkbookData): SheetChart {
  const [labels, ...series] = columnsOf(chart, workbook);
  const pointColors = (chart.options['pointColors'] as string[] | undefined) ?? [];
  const pie = chart.kind === 'pie';
  const upright = chart.kind !== 'bar';
  return {
    type: chart.kind,
    anchor: { from: { row: 0, col: 0 } },
    ...(chart.title && { title: chart.title, titleFontSize: 12, titleBold: true, titleColor: '202124' }),
    ...(chart.stacked !== 'none' && stacking(chart)),
    ...((chart.kind === 'bar' || chart.kind === 'column') && { gapWidth: 50 }),
    series: series.map((column, index) => ({
      ...column,
      categories: labels!.values,
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
    plotVisOnly: false,
    ...(labelled(chart) && {
      dataLabels: pie ? { showPercent: true } : { showValue: true, fontSize: 9 },
    }),
    ...(!pie && {
      axes: {
        // A bar chart begins at the top, as it does in Sheets.
        x: { gridlines: { major: false }, labelColor: GREY, ...NO_TICKS, ...(upright ? {} : { reverse: true }) },
        y: {
          gridlines: { major: !labelled(chart) },
          labelColor: GREY,
          ...NO_TICKS,
          ...(chart.stacked === 'percent' && { numberFormat: { formatCode: '0%' } }),
          ...(upright ? {} : { crosses: 'max' as const }),
          ...(chart.options['hideValueAxis'] === true && { hidden: true }),
        },
      },
    }),
  };
}

function stacking(chart: ChartData): Partial<SheetChart> {
  const how = chart.stacked === 'percent' ? 'percentStacked' : 'stacked';
  return chart.kind === 'line' ? { lineGrouping: how } : { barGrouping: how, overlap: 100 };
}

/** Asked for as a whole, or for one series as Sheets has it (`series.0.dataLabel`). */
function labelled({ options }: ChartData): boolean {
  const series = Object.values((options['series'] as Record<string, { dataLabel?: string }> | undefined) ?? {});
  const single = Object.entries(options).some(
    ([key, value]) => /^series\.\d+\.dataLabel$/.test(key) && value === 'value',
  );
  return Boolean(options['dataLabels']) || single || series.some((one) => one?.dataLabel === 'value');
}

function legendOf(chart: ChartData, series: number): SheetChart['legend'] {
  const nested = chart.options['legend'];
  const set =
    chart.options['legend.position'] ??
    (typeof nested === 'string' ? nested : (nested as { position?: string } | undefined)?.position);
  if (set === 'none') return false;
  if (set === 'top' || set === 'bottom' || set === 'left' || set === 'right') return set;
  if (chart.kind === 'pie') return 'right';
  return series > 1 ? 'bottom' : false;
}

/** The first column holds the labels. */
function columnsOf(chart: ChartData, workbook: WorkbookData): ChartColumn[] {
  return chart.ranges.flatMap(({ sheetId, rect }) => {
    const name = workbook.sheets.find((sheet) => sheet.id === sheetId)?.name;
    if (name === undefined) return [];
    const reference = (part: Rect): string => `${quotedSheet(name)}!${rectText(part, '$')}`;
    return Array.from({ length: rect.columns }, (_unused, index) => {
      const column = { ...rect, column: rect.column + index, columns: 1 };
      return {
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
