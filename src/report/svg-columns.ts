// Standing columns: a place for each label, figures in or above the columns.
import type { ChartPicture } from './chart-picture';
import { formatFigure } from './chart-picture';
import { line, soft } from './colors';
import { svgRect, svgText, type Area } from './svg-parts';
import { clampText, textWidth } from './text-width';

const size = 12;
const gap = 1.5;
const labelHeight = 34;

export function svgColumns(chart: ChartPicture, area: Area): string {
  const band = area.width / Math.max(1, chart.labels.length);
  const base = area.y + area.height - labelHeight;
  const height = base - area.y - 18;
  const parts = chart.labels.map((label, index) => {
    const middle = area.x + band * (index + 0.5);
    const columns = chart.stacked === 'none' ? grouped : stackedColumn;
    const place = { x: middle, y: base, width: band * 0.78, height };
    return columns(chart, index, place) + columnLabel(label, middle, base, band - 8);
  });
  return parts.join('') + svgRect(area.x, base, area.width, 1, line);
}

function columnLabel(label: string, middle: number, base: number, width: number): string {
  return clampText(label, width, size, 2)
    .map((text, index) => svgText(middle, base + 15 + index * 14, text, { anchor: 'middle' }))
    .join('');
}

const valuesAt = (chart: ChartPicture, index: number): number[] =>
  chart.series.map(({ values }) => Math.max(0, values[index] ?? 0));
const total = (chart: ChartPicture, index: number): number =>
  valuesAt(chart, index).reduce((sum, value) => sum + value, 0);
const show = (chart: ChartPicture, value: number): string => formatFigure(value, chart.numberFormat, chart.decimalMark);

/** `x` is the middle of the place, `y` its base. */
function stackedColumn(chart: ChartPicture, index: number, place: Area): string {
  const sum = total(chart, index);
  const most = Math.max(...chart.labels.map((_, other) => total(chart, other)));
  const scale = chart.stacked === 'percent' ? sum : most;
  if (sum === 0 || scale === 0) return svgText(place.x, place.y - 6, '–', { anchor: 'middle', color: soft });
  const width = Math.min(place.width, 64);
  let y = place.y;
  const parts = valuesAt(chart, index).map((value, at) => {
    const { color, textColor } = chart.series[at]!;
    const height = (value / scale) * place.height;
    if (value === 0) return '';
    y -= height;
    const figure = show(chart, value);
    const fits = height >= 15 && textWidth(figure, size) <= width;
    const text = fits ? svgText(place.x, y + height / 2 + 4, figure, { anchor: 'middle', color: textColor }) : '';
    return svgRect(place.x - width / 2, y + gap, width, height - gap, color) + text;
  });
  const above =
    chart.stacked === 'stacked' && chart.series.length > 1
      ? svgText(place.x, y - 5, show(chart, sum), { anchor: 'middle', color: soft })
      : '';
  return parts.join('') + above;
}

function grouped(chart: ChartPicture, index: number, place: Area): string {
  const most = Math.max(...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const width = Math.min(place.width / Math.max(1, chart.series.length), 56);
  const left = place.x - (width * chart.series.length) / 2;
  const parts = valuesAt(chart, index).map((value, at) => {
    const { color, values } = chart.series[at]!;
    if ((values[index] ?? null) === null) return '';
    const x = left + at * width;
    const height = most === 0 ? 0 : (value / most) * place.height;
    const figure = show(chart, value);
    const fits = textWidth(figure, size) <= width + 4;
    const text = fits ? svgText(x + width / 2, place.y - height - 5, figure, { anchor: 'middle' }) : '';
    return svgRect(x, place.y - height, width - gap, height, color) + text;
  });
  return parts.join('');
}
