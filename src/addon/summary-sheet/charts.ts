// The summary's charts: real charts of Sheets over the blocks' own cells, made once and from then on only changed.
import { soft } from '../../report/colors';
import type { PlacedChart } from '../../report/placed';
import { shortHash } from './cell-hash';
import type { BlockAt } from './formats';
import type { ChartMark, SummaryMark } from './mark';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/**
 * Makes charts that were never made, changes those whose look changed, removes those that the plan has no more. One that the
 * analyst deleted stays deleted.
 *
 * @param broken whether the last run broke off, and may have made charts that it could not remember
 */
export function drawCharts(
  sheet: Sheet,
  blocks: readonly BlockAt[],
  known: SummaryMark['charts'],
  broken: boolean,
): SummaryMark['charts'] {
  const planned = blocks.flatMap(({ block, row }) => block.charts.map((chart) => ({ chart, row })));
  const before = broken || Object.keys(known).length > 0 ? sheet.getCharts() : [];
  const ids = Object.values(known).map((mark) => mark?.id);
  const unknown = broken ? before.filter((chart) => !ids.includes(chart.getChartId() ?? undefined)) : [];
  const marks: SummaryMark['charts'] = {};
  const made: { chart: PlacedChart; row: number }[] = [];
  for (const { chart, row } of planned) {
    const mark = known[chart.id];
    const adopted = mark === undefined && unknown.find((other) => standsAt(other, chart, row));
    if (adopted) {
      sheet.updateChart(sized(dress(sheet, adopted.modify(), chart, row), chart).build());
      marks[chart.id] = markOf(adopted.getChartId() ?? 0, chart);
      continue;
    }
    if (mark === undefined) {
      sheet.insertChart(stand(sized(dress(sheet, sheet.newChart(), chart, row), chart), chart, row).build());
      made.push({ chart, row });
      continue;
    }
    const standing = mark && before.find((other) => other.getChartId() === mark.id);
    const look = lookOf(chart);
    if (standing && (mark.look !== look || !restsOn(standing, cellsOf(sheet, chart, row)))) {
      const builder = dress(sheet, standing.modify(), chart, row);
      const dressed = keepsSize(standing, mark, chart) ? builder : sized(builder, chart);
      sheet.updateChart((isMoved(standing, mark, row) ? dressed : stand(dressed, chart, row)).build());
    }
    const isSame = mark?.look === look;
    marks[chart.id] = standing ? (isSame ? { ...mark, at: [chart.row, chart.column] } : markOf(mark.id, chart)) : null;
  }
  for (const [id, mark] of Object.entries(known)) {
    if (planned.some(({ chart }) => chart.id === id)) continue;
    const standing = mark && before.find((other) => other.getChartId() === mark.id);
    if (standing) sheet.removeChart(standing);
    // One that the analyst deleted is remembered, should the plan have it again.
    if (!standing && !broken) marks[id] = null;
  }
  if (made.length > 0) Object.assign(marks, idsOf(sheet, made, before));
  // In one order, whenever each was made: then the same charts are the same mark.
  return Object.fromEntries(Object.entries(marks).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A new chart has its id only once it is fetched from the sheet; it is known by where it stands. */
function idsOf(
  sheet: Sheet,
  made: readonly { chart: PlacedChart; row: number }[],
  before: readonly Chart[],
): SummaryMark['charts'] {
  const old = new Set(before.map((chart) => chart.getChartId()));
  const fresh = sheet.getCharts().filter((chart) => !old.has(chart.getChartId()));
  const marks: SummaryMark['charts'] = {};
  for (const { chart, row } of made) {
    const standing = fresh.find((other) => standsAt(other, chart, row));
    const id = standing?.getChartId();
    if (id !== null && id !== undefined) marks[chart.id] = markOf(id, chart);
  }
  return marks;
}

const markOf = (id: number, chart: PlacedChart): ChartMark => ({
  id,
  look: lookOf(chart),
  at: [chart.row, chart.column],
  size: [chart.picture.width, chart.picture.height],
});

function standsAt(chart: Chart, planned: PlacedChart, blockRow: number): boolean {
  const place = chart.getContainerInfo();
  return place.getAnchorRow() === blockRow + planned.row && place.getAnchorColumn() === planned.column + 1;
}

/** The cells that a chart is drawn from. */
const cellsOf = (sheet: Sheet, { range }: PlacedChart, blockRow: number): Range =>
  sheet.getRange(blockRow + range.row, range.column + 1, range.rows, range.columns);

/** Not any more where rows or columns of its table were deleted or inserted. */
function restsOn(chart: Chart, cells: Range): boolean {
  const ranges = chart.getRanges().map((range) => range.getA1Notation());
  return ranges.join() === cells.getA1Notation();
}

/** Whether the analyst gave it another place: then it keeps that. */
function isMoved(chart: Chart, { at: [row, column] }: ChartMark, blockRow: number): boolean {
  const place = chart.getContainerInfo();
  return place.getAnchorRow() !== blockRow + row || place.getAnchorColumn() !== column + 1;
}

/** Whether it stays as large as it is: as planned before, or as the analyst made it. */
function keepsSize(chart: Chart, { size }: ChartMark, { picture: { width, height } }: PlacedChart): boolean {
  if (!size) return false;
  if (size[0] === width && size[1] === height) return true;
  const options = chart.getOptions();
  const now = [options.get('width'), options.get('height')];
  return now.some((side, index) => typeof side === 'number' && side !== size[index]);
}

const sized = (builder: Builder, { picture: { width, height } }: PlacedChart): Builder =>
  builder.setOption('width', width).setOption('height', height);

const stand = (builder: Builder, { row, column, offsetX, offsetY }: PlacedChart, blockRow: number): Builder =>
  builder.setPosition(blockRow + row, column + 1, offsetX, offsetY);

/** Changes with all that a chart is set to; figures reach it through its cells. */
function lookOf({ range, row, column, picture }: PlacedChart): string {
  const { kind, stacked, title, series, width, height } = picture;
  return shortHash(
    JSON.stringify([range, row, column, kind, stacked, title, series.map(({ color }) => color), width, height]),
  );
}

function dress(sheet: Sheet, builder: Builder, chart: PlacedChart, row: number): Builder {
  const { picture } = chart;
  const bar = picture.kind === 'bar';
  const several = picture.series.length > 1;
  const series = picture.series.map(({ color, textColor }) => ({
    color,
    dataLabel: 'value',
    dataLabelPlacement: picture.stacked === 'none' ? 'outsideEnd' : 'center',
    ...(picture.stacked === 'none' ? {} : { annotations: { textStyle: { color: textColor, fontSize: 10 } } }),
  }));
  const values = { textPosition: 'none', gridlines: { count: 0, color: 'transparent' } };
  const names = { textStyle: { fontSize: 11 } };
  return (
    builder
      .setChartType(bar ? Charts.ChartType.BAR : Charts.ChartType.COLUMN)
      .clearRanges()
      .addRange(cellsOf(sheet, chart, row))
      .setNumHeaders(1)
      // Rows that somebody hides to read the sheet must not vanish from the figures shown.
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setOption('title', picture.title)
      .setOption('titleTextStyle', { fontSize: 12, bold: true })
      .setOption('isStacked', picture.stacked === 'percent' ? 'percent' : picture.stacked === 'stacked')
      .setOption(
        'colors',
        picture.series.map(({ color }) => color),
      )
      .setOption('series', Object.assign({}, series))
      .setOption('legend', { position: several ? 'top' : 'none', textStyle: { fontSize: 11, color: soft } })
      .setOption('hAxis', bar ? values : names)
      .setOption('vAxis', bar ? names : values)
  );
}
