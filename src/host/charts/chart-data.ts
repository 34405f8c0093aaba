// From the options that scripts set on a chart to what draws it.
import type { ChartData, ChartKind, WorkbookData } from '../../files/workbook';
import { ChartType } from '../objects/enums';
import { notImplemented } from '../objects/service-error';

const KINDS: [GoogleAppsScript.Charts.ChartType, ChartKind][] = [
  [ChartType.COLUMN, 'column'],
  [ChartType.BAR, 'bar'],
  [ChartType.LINE, 'line'],
  [ChartType.PIE, 'pie'],
];

export function kindOf(type: GoogleAppsScript.Charts.ChartType): ChartKind {
  const found = KINDS.find(([known]) => known === type);
  if (!found) throw notImplemented(`ChartType ${String(type)}`);
  return found[1];
}

/** A chart as `newChart` begins it, of Sheets' own size. */
export function newChartData(): ChartData {
  return {
    id: 0,
    kind: 'column',
    stacked: 'none',
    title: '',
    ranges: [],
    headers: 0,
    colors: [],
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    width: 600,
    height: 371,
    options: {},
  };
}

export function copyOfChart(chart: ChartData): ChartData {
  return {
    ...chart,
    ranges: chart.ranges.map((range) => ({ ...range })),
    colors: [...chart.colors],
    position: { ...chart.position },
    options: { ...chart.options },
  };
}

/** Sets one option and what follows from it. */
export function setChartOption(chart: ChartData, option: string, value: unknown): void {
  chart.options[option] = value;
  if (option === 'title') chart.title = String(value);
  if (option === 'width') chart.width = Number(value);
  if (option === 'height') chart.height = Number(value);
  if (option === 'isStacked') chart.stacked = stackingOf(value);
  if (option === 'colors' && Array.isArray(value)) chart.colors = value.map(String);
  if (option === 'series') {
    for (const [index, series] of Object.entries(Object(value) as Record<string, { color?: unknown }>)) {
      if (typeof series?.color === 'string') chart.colors[Number(index)] = series.color;
    }
  }
  const single = /^series\.(\d+)\.color$/.exec(option);
  if (single) chart.colors[Number(single[1])] = String(value);
}

/** What `getOptions().get` answers: as set, else what is known from the chart itself. */
export function chartOption(chart: ChartData, option: string): unknown {
  // A person may have drawn it larger since a script set these.
  if (option === 'width') return chart.width;
  if (option === 'height') return chart.height;
  if (option in chart.options) return chart.options[option];
  if (option === 'title') return chart.title;
  if (option === 'colors') return [...chart.colors];
  return null;
}

function stackingOf(value: unknown): ChartData['stacked'] {
  if (value === 'percent' || value === 'relative') return 'percent';
  return value === true || value === 'true' || value === 'absolute' ? 'stacked' : 'none';
}

/** A number that no chart of the workbook has, and none above it. */
export function freeChartId({ sheets }: WorkbookData): number {
  return Math.max(1000, ...sheets.flatMap((sheet) => sheet.charts.map(({ id }) => id))) + 1;
}
