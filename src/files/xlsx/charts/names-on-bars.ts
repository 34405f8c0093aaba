// A lone bar whose parts are wide enough bears their names: it needs no legend, and no name of its own.

import { textWidth } from '../text-width';
import type { ChartData } from '../../workbook';
import { LABEL_SIZE, legendPosition, seriesLabel } from './chart-options';
import type { SeriesColumn } from './chart-series';

/** Pixels beside a name. */
const MARGIN = 16;

/** Names go with figures: where a legend is asked for, and every part has its figure on it. */
export function bearsNames(chart: ChartData, columns: readonly SeriesColumn[]): boolean {
  if (chart.kind !== 'bar' || chart.stacked !== 'percent' || columns.length < 2 || !legendPosition(chart)) return false;
  const sum = columns.reduce((all, { figure }) => all + (figure ?? 0), 0);
  return columns.every(({ title, figure }, index) => {
    if (!seriesLabel(chart, index) || title === '' || !figure || figure < 0) return false;
    return (figure / sum) * chart.width >= textWidth(`${figure} ${title}`, LABEL_SIZE) + MARGIN;
  });
}
