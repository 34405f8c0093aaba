// A chart picture as SVG: title, names of the series, bars or columns with their figures, and no grid.
import type { ChartPicture } from './chart-picture';
import { namesItself, svgBars } from './svg-bars';
import { svgColumns } from './svg-columns';
import { svgLegend } from './svg-legend';
import { escapeMarkup, px, svgText } from './svg-parts';
import { clampText } from './text-width';

const titleSize = 13;

/** The chart as one `<svg>` element of its own width and height, every text escaped. */
export function chartSvg(chart: ChartPicture): string {
  const { width, height } = chart;
  const titleLines = chart.title === '' ? [] : clampText(chart.title, width, titleSize * 1.07, 2);
  const title = titleLines.map((text, index) => svgText(0, 13 + index * 17, text, { size: titleSize, bold: true }));
  const legendTop = titleLines.length * 17 + (titleLines.length > 0 ? 7 : 0);
  const legend = namesItself(chart) ? { svg: '', height: 0 } : svgLegend(chart.series, width, legendTop);
  const top = legendTop + legend.height;
  const area = { x: 0, y: top, width, height: Math.max(20, height - top) };
  const plot = chart.kind === 'bar' ? svgBars(chart, area) : svgColumns(chart, area);
  const size = `width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}"`;
  const name = escapeMarkup(chart.title);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${name}" ` +
    `font-family="Arial, 'Liberation Sans', sans-serif">${title.join('')}${legend.svg}${plot}</svg>`
  );
}
