// The names of a chart's series beside squares of their colours, in as many rows as they need.
import type { ChartSeries } from './chart-picture';
import { svgRect, svgText } from './svg-parts';
import { clampText, textWidth } from './text-width';

const swatch = 11;
const size = 12;
const rowHeight = 19;

/** The drawn legend and the height it takes; nothing for one series, which the title names. */
export function svgLegend(series: readonly ChartSeries[], width: number, top: number): { svg: string; height: number } {
  if (series.length < 2) return { svg: '', height: 0 };
  const parts: string[] = [];
  let x = 0;
  let row = 0;
  for (const { name, color } of series) {
    const [text = ''] = clampText(name, width - swatch - 6, size, 1);
    const taken = swatch + 6 + textWidth(text, size) + 18;
    if (x > 0 && x + taken - 18 > width) {
      x = 0;
      row += 1;
    }
    const y = top + row * rowHeight;
    parts.push(svgRect(x, y + 2, swatch, swatch, color), svgText(x + swatch + 6, y + 12, text));
    x += taken;
  }
  return { svg: parts.join(''), height: (row + 1) * rowHeight + 5 };
}
