import { formatFigure, type ChartPicture } from '../../src/report/chart-picture';
import { chartSvg } from '../../src/report/svg';

const chart: ChartPicture = {
  kind: 'bar',
  stacked: 'stacked',
  title: 'Категории',
  labels: ['Чуйская', 'Ошская'],
  series: [
    { name: 'слепая', color: '#4f5563', textColor: '#ffffff', values: [1, 2] },
    { name: 'позитивная', color: '#137a70', textColor: '#ffffff', values: [3, null] },
  ],
  width: 400,
  height: 200,
  numberFormat: '0',
  decimalMark: ',',
};

const widths = (svg: string, color: string) =>
  [...svg.matchAll(new RegExp(`width="([\\d.]+)" height="[\\d.]+" fill="${color}"`, 'g'))]
    .map(([, width]) => Number(width))
    .filter((width) => width > 11);

test('bars are as long as their figures, without those that are null', () => {
  const svg = chartSvg(chart);
  const [one, two] = widths(svg, '#4f5563');
  expect(two! / one!).toBeCloseTo(2, 1);
  expect(widths(svg, '#137a70')).toHaveLength(1);
});

test.each([
  ['bar', 'none'],
  ['bar', 'percent'],
  ['column', 'none'],
  ['column', 'stacked'],
  ['column', 'percent'],
] as const)('a %s chart (%s) stays within its frame and is well formed', (kind, stacked) => {
  const svg = chartSvg({ ...chart, kind, stacked });
  for (const [, x, width] of svg.matchAll(/<rect x="(-?[\d.]+)" y="-?[\d.]+" width="([\d.]+)"/g)) {
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(400.1);
  }
  for (const [, y] of svg.matchAll(/ y="(-?[\d.]+)"/g)) expect(Number(y)).toBeGreaterThanOrEqual(0);
  for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(12);
  expect(svg.match(/<(text|rect|svg)/g)!.length).toBe(svg.match(/<\/(text|svg)>|\/>/g)!.length);
});

test('texts and colours cannot break out of the markup', () => {
  const svg = chartSvg({
    ...chart,
    title: '"><script>',
    labels: ['<b>', '&'],
    series: [{ ...chart.series[0]!, name: '<i>', color: '"/><script>' }, chart.series[1]!],
  });
  expect(svg).not.toMatch(/<script|<b>|<i>/);
});

test('nothing but zeros draws dashes, no NaN', () => {
  const zeros = { ...chart, series: chart.series.map((series) => ({ ...series, values: [0, 0] })) };
  for (const stacked of ['none', 'stacked', 'percent'] as const) {
    for (const kind of ['bar', 'column'] as const)
      expect(chartSvg({ ...zeros, kind, stacked })).not.toMatch(/NaN|Infinity/);
  }
  expect(chartSvg({ ...chart, labels: [], series: [] })).not.toMatch(/NaN|Infinity/);
});

test.each([
  [4.3, '0.0', ',', '4,3'],
  [0.59, '0.0%', ',', '59,0\u00a0%'],
  [0.59, '0%', '.', '59%'],
  [12, '0', ',', '12'],
  [-1.5, 'General', '.', '−1.5'],
] as const)('%p as %s is written with "%s" as %s', (value, format, mark, text) => {
  expect(formatFigure(value, format, mark)).toBe(text);
});
