// The two axes of a chart: categories without lines, figures with light ones where no label says them.

import { hidesValueAxis } from './chart-options';
import { AXES, element, filled, textXml, val } from './chart-xml';
import type { ChartData } from '../../workbook';

/** Of axes and legends. */
export const GREY_TEXT = textXml('5F6368');
const NO_TICKS = val('majorTickMark', 'none') + val('minorTickMark', 'none');
/** Lighter than programs draw them by themselves. */
const LIGHT_LINES = element('c:majorGridlines', element('c:spPr', `<a:ln w="9525">${filled('E8EAED')}</a:ln>`));

/** `isLabelled`: the figures stand at the bars; `isNamed`: all that there is to say stands there. */
export function axesXml(chart: ChartData, { isLabelled, isNamed }: { isLabelled: boolean; isNamed: boolean }): string {
  const isLying = chart.kind === 'bar';
  const direction = (isTurned: boolean): string =>
    element('c:scaling', val('orientation', isTurned ? 'maxMin' : 'minMax'));
  const categories = element(
    'c:catAx',
    val('axId', AXES.categories),
    // A bar chart begins at the top, as it does in Sheets.
    direction(isLying),
    val('delete', isNamed ? 1 : 0),
    val('axPos', isLying ? 'l' : 'b'),
    NO_TICKS,
    GREY_TEXT,
    val('crossAx', AXES.figures),
    val('crosses', 'autoZero'),
    val('auto', 1),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 100),
    val('noMultiLvlLbl', 0),
  );
  const figures = element(
    'c:valAx',
    val('axId', AXES.figures),
    direction(false),
    val('delete', hidesValueAxis(chart) ? 1 : 0),
    val('axPos', isLying ? 'b' : 'l'),
    isLabelled ? '' : LIGHT_LINES,
    chart.stacked === 'percent' ? '<c:numFmt formatCode="0%" sourceLinked="0"/>' : '',
    NO_TICKS,
    GREY_TEXT,
    val('crossAx', AXES.categories),
    val('crosses', isLying ? 'max' : 'autoZero'),
    val('crossBetween', 'between'),
  );
  return categories + figures;
}
