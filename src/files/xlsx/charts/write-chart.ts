// A chart as its part of an .xlsx: DrawingML, with the values that stand in its cells now.

import { axesXml, GREY_TEXT } from './chart-axes';
import { legendPosition, seriesLabel } from './chart-options';
import { chartSeries, PERCENTS, type SeriesColumn, seriesColumns } from './chart-series';
import { AXIS_IDS, element, filled, val } from './chart-xml';
import { bearsNames } from './names-on-bars';
import type { ChartData, WorkbookData } from '../../workbook';
import { escapeXml } from '../xml';

/** Where Sheets puts it; in the middle, which is the rule elsewhere, it would not line up with the texts around the chart. */
const TITLE_AT_LEFT =
  '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.004"/><c:y val="0.02"/></c:manualLayout></c:layout>';
const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

/** The part's text. Programs that only show charts find the values in it that stand in the workbook now. */
export function chartXml(chart: ChartData, workbook: WorkbookData): string {
  const columns = seriesColumns(chart, workbook);
  const isNamed = bearsNames(chart, columns);
  const drawn = element(
    'c:chart',
    titleXml(chart.title),
    val('autoTitleDeleted', chart.title ? 0 : 1),
    plotXml(chart, columns, isNamed),
    isNamed ? '' : legendXml(chart, columns.length),
    val('plotVisOnly', chart.options['hiddenDimensionStrategy'] === 'SHOW_BOTH' ? 0 : 1),
    val('dispBlanksAs', 'gap'),
    val('showDLblsOverMax', 1),
  );
  const ground = element('c:spPr', filled('FFFFFF'), '<a:ln><a:noFill/></a:ln>');
  return `${HEAD}${val('roundedCorners', 0)}${drawn}${ground}</c:chartSpace>`;
}

function titleXml(title: string): string {
  if (!title) return '';
  const look = `sz="1200" b="1">${filled('202124')}`;
  const rich = element(
    'c:rich',
    '<a:bodyPr rot="0" spcFirstLastPara="1" vertOverflow="ellipsis" wrap="square" anchor="ctr" anchorCtr="1"/><a:lstStyle/>',
    `<a:p><a:pPr><a:defRPr ${look}</a:defRPr></a:pPr>`,
    `<a:r><a:rPr lang="en-US" ${look}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p>`,
  );
  return element('c:title', element('c:tx', rich), TITLE_AT_LEFT, val('overlay', 0));
}

function legendXml(chart: ChartData, series: number): string {
  const fallback = chart.kind === 'pie' ? 'right' : series > 1 ? 'bottom' : false;
  const position = legendPosition(chart) ?? fallback;
  return position ? element('c:legend', val('legendPos', position.charAt(0)), val('overlay', 0), GREY_TEXT) : '';
}

function plotXml(chart: ChartData, columns: readonly SeriesColumn[], isNamed: boolean): string {
  const isLabelled = columns.some((_unused, index) => seriesLabel(chart, index));
  const series = chartSeries(chart, columns, isNamed);
  if (chart.kind === 'pie') {
    const pie = element('c:pieChart', val('varyColors', 1), series[0] ?? '', isLabelled ? PERCENTS : '');
    return element('c:plotArea', '<c:layout/>', pie);
  }
  const { kind, stacked } = chart;
  const plain = kind === 'line' ? 'standard' : 'clustered';
  const grouping = val('grouping', { none: plain, stacked: 'stacked', percent: 'percentStacked' }[stacked]);
  const same = [grouping, val('varyColors', 0), ...series];
  const drawn =
    kind === 'line'
      ? element('c:lineChart', ...same, val('marker', 1), AXIS_IDS)
      : element(
          'c:barChart',
          val('barDir', kind === 'bar' ? 'bar' : 'col'),
          ...same,
          val('gapWidth', 50),
          stacked === 'none' ? '' : val('overlap', 100),
          AXIS_IDS,
        );
  return element('c:plotArea', '<c:layout/>', drawn, axesXml(chart, { isLabelled, isNamed }));
}
