// Lying bars: a row for each label, its figure in or beside the bar.
import type { ChartPicture } from './chart-picture';
import { formatFigure } from './chart-picture';
import { line, soft } from './colors';
import { svgRect, svgText, type Area } from './svg-parts';
import { clampText, textWidth } from './text-width';

const size = 12;
const gap = 1.5;

export function svgBars(chart: ChartPicture, area: Area): string {
  const longest = Math.max(0, ...chart.labels.map((label) => textWidth(label, size)));
  const single = chart.labels.length === 1 && chart.stacked !== 'none';
  const labelWidth = single ? 0 : Math.min(Math.ceil(longest) + 2, area.width * 0.38) + 10;
  const rowHeight = area.height / Math.max(1, chart.labels.length);
  const x = area.x + labelWidth;
  const room = area.width - labelWidth - (chart.stacked === 'percent' ? 0 : figureWidth(chart) + 8);
  const parts = chart.labels.map((label, index) => {
    const middle = area.y + rowHeight * (index + 0.5);
    const bars = chart.stacked === 'none' ? grouped : stackedRow;
    const name = labelWidth > 0 ? rowLabel(label, area.x, middle, labelWidth - 10, rowHeight) : '';
    return name + bars(chart, index, { x, y: middle, width: room, height: single ? rowHeight : rowHeight * 0.74 });
  });
  const axis = single ? '' : svgRect(x - 1, area.y, 1, area.height, line);
  return parts.join('') + axis;
}

/** One label's bars: `y` is their middle. */
type Row = Area;

function rowLabel(label: string, x: number, middle: number, width: number, height: number): string {
  const lines = clampText(label, width, size, height >= 30 ? 2 : 1);
  const first = middle + 4 - ((lines.length - 1) * 14) / 2;
  return lines.map((text, index) => svgText(x, first + index * 14, text)).join('');
}

function figureWidth(chart: ChartPicture): number {
  const figures = chart.labels.map((_, index) =>
    chart.stacked === 'none' ? largest(chart, index) : total(chart, index),
  );
  return Math.max(0, ...figures.map((figure) => textWidth(show(chart, figure), size)));
}

const valuesAt = (chart: ChartPicture, index: number): number[] =>
  chart.series.map(({ values }) => Math.max(0, values[index] ?? 0));
const total = (chart: ChartPicture, index: number): number =>
  valuesAt(chart, index).reduce((sum, value) => sum + value, 0);
const largest = (chart: ChartPicture, index: number): number => Math.max(0, ...valuesAt(chart, index));
const show = (chart: ChartPicture, value: number): string => formatFigure(value, chart.numberFormat, chart.decimalMark);

function stackedRow(chart: ChartPicture, index: number, row: Row): string {
  const sum = total(chart, index);
  const most = Math.max(...chart.labels.map((_, other) => total(chart, other)));
  const scale = chart.stacked === 'percent' ? sum : most;
  if (sum === 0 || scale === 0) return svgText(row.x + 6, row.y + 4, '–', { color: soft });
  const height = chart.labels.length === 1 ? Math.min(row.height - 14, 72) : Math.min(row.height, 26);
  let x = row.x;
  const parts = valuesAt(chart, index).map((value, at) => {
    const { color, textColor, name } = chart.series[at]!;
    const width = (value / scale) * row.width;
    if (value === 0) return '';
    const bar = svgRect(x, row.y - height / 2, width - gap, height, color);
    const figure = segmentText(show(chart, value), name, { x, y: row.y, width, height }, textColor, chart);
    x += width;
    return bar + figure;
  });
  const sumText =
    chart.stacked === 'stacked' && chart.series.length > 1
      ? svgText(x + 6, row.y + 4, show(chart, sum), { color: soft })
      : '';
  return parts.join('') + sumText;
}

/** The figure in its segment, with the series' name beneath it where one bar stands alone. */
function segmentText(figure: string, name: string, segment: Row, color: string, chart: ChartPicture): string {
  if (namesItself(chart)) {
    return (
      svgText(segment.x + 10, segment.y - 3, figure, { size: 16, bold: true, color }) +
      svgText(segment.x + 10, segment.y + 14, name, { color })
    );
  }
  if (textWidth(figure, size) + 4 > segment.width) return '';
  return svgText(segment.x + segment.width / 2, segment.y + 4, figure, { anchor: 'middle', color });
}

const namesFit = (chart: ChartPicture, width: number, name: string): boolean =>
  chart.labels.length === 1 && textWidth(name, size) + 16 <= width;

/** Whether every series of a lone stacked bar can be named in its own segment, so that no legend is needed. */
export function namesItself(chart: ChartPicture): boolean {
  if (chart.labels.length !== 1 || chart.stacked !== 'percent' || chart.kind !== 'bar') return false;
  const sum = total(chart, 0);
  const values = valuesAt(chart, 0);
  return chart.series.every(({ name }, index) => {
    const value = values[index] ?? 0;
    return value > 0 && namesFit(chart, (value / sum) * chart.width, name);
  });
}

function grouped(chart: ChartPicture, index: number, row: Row): string {
  const most = Math.max(...chart.labels.map((_, other) => largest(chart, other)));
  const height = Math.min(row.height / Math.max(1, chart.series.length), 24);
  const top = row.y - (height * chart.series.length) / 2;
  const parts = valuesAt(chart, index).map((value, at) => {
    const { color, values } = chart.series[at]!;
    if ((values[index] ?? null) === null) return '';
    const y = top + at * height;
    const width = most === 0 ? 0 : (value / most) * row.width;
    const figure = svgText(row.x + width + 6, y + height / 2 + 4, show(chart, value));
    return svgRect(row.x, y, width, height - gap, color) + figure;
  });
  return parts.join('');
}
