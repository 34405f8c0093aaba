// A municipality's total on the scale of all totals, as SVG: one cell for each, in the colour of its class.
import { classIndex, round } from '../core/scoring/classify';
import type { Language } from '../core/language';
import { type Method, totalRange } from '../core/method/method';
import { classColor, hair, ink, soft, textOn } from '../report/colors';
import { escapeMarkup, px, svgRect, svgText } from '../report/svg-parts';
import { clampText } from '../report/text-width';
import { plain } from '../wording/numbers';

const width = 480;
const cellHeight = 34;
const height = 56;
const gap = 2;
/** Of the colours of totals that the municipality does not have. */
const faint = 0.22;

/** Totals from `low` to `high` stand out: one, or those that are still possible. `name` is read instead of it. */
export function totalScale(method: Method, low: number, high: number, language: Language, name: string): string {
  const range = totalRange(method);
  const { step } = method.scale;
  const steps = Math.round((range.high - range.low) / step);
  const totals = Array.from({ length: steps + 1 }, (_, index) => round(range.low + index * step));
  const cell = (width + gap) / totals.length;
  const parts = totals.map((total, index) => {
    const rank = classIndex(method, total);
    const color = rank < 0 ? hair : classColor(rank, method.classes.length);
    const own = total >= low && total <= high;
    const x = index * cell;
    const rect = svgRect(x, 0, cell - gap, cellHeight, color);
    // Half points between whole ones stay without a figure.
    const text = own || totals.length <= 12 || Number.isInteger(total) ? plain(language, total) : '';
    const style = own ? { size: 17, bold: true, color: textOn(color) } : { size: 12, color: ink };
    const figure = svgText(x + (cell - gap) / 2, own ? 23 : 22, text, { ...style, anchor: 'middle' });
    return (own ? rect : `<g opacity="${faint}">${rect}</g>`) + figure;
  });
  const names = method.classes.map(({ from, to, short }) => {
    const left = ((from - range.low) / step) * cell;
    const room = ((to - from) / step + 1) * cell - gap;
    const [text = ''] = clampText(short[language], room, 12, 1);
    return svgText(left, height - 6, text, { color: soft });
  });
  return (
    `<svg viewBox="0 0 ${width} ${height}" width="${px(width)}" height="${px(height)}" role="img" ` +
    `aria-label="${escapeMarkup(name)}">${parts.join('')}${names.join('')}</svg>`
  );
}
