// Stands a chart beside its table, or below it where the table leaves too little room.
import type { Language } from '../core/language';
import type { ChartPicture } from './chart-picture';
import { textOn } from './colors';
import { pageWidth, shown, sum } from './grid';
import { rowHeight } from './styles';
import type { PlacedBlock } from './placed';
import type { ChartPlan, Part } from './plan';

/** Beside its table a chart needs this much, else its names are cut. */
const leastWidth = 300;
const gap = 28;
/** Else a program that prints counts the column beyond the chart's edge to the page. */
const inset = 4;
const above = 8;
const frame = 64;
const barHeight = 24;
const leastHeight = 104;

export function placeChart(
  block: PlacedBlock,
  table: Part & { kind: 'table' },
  chart: ChartPlan,
  { language, widths }: { language: Language; widths: readonly number[] },
): void {
  const placed = block.tables[block.tables.length - 1];
  if (!placed) return;
  const tableWidth = sum(widths.slice(0, placed.columns));
  const tableHeight = sum(block.heights.slice(placed.row, placed.row + placed.rows));
  const room = Math.max(pageWidth, sum(widths)) - tableWidth - gap;
  const beside = !chart.wide && room >= leastWidth;
  const drawn = Math.max(leastHeight, frame + chart.rows * barHeight);
  const height = beside ? Math.max(drawn, tableHeight) : drawn;
  const row = beside ? placed.row : block.heights.length;
  let missing = beside ? height - tableHeight : height + above;
  for (; missing > 0; missing -= rowHeight) block.heights.push(rowHeight);
  block.charts.push({
    id: chart.id,
    row,
    column: beside ? placed.columns : 0,
    offsetX: beside ? gap : 0,
    offsetY: beside ? 0 : above,
    range: { row: placed.row, column: 0, rows: chart.rows + 1, columns: chart.series + 1 },
    picture: picture(language, table, chart, (beside ? room : Math.min(pageWidth, sum(widths))) - inset, height),
  });
}

function picture(
  language: Language,
  { columns, rows }: Part & { kind: 'table' },
  { kind, stacked, title, series, rows: most }: ChartPlan,
  width: number,
  height: number,
): ChartPicture {
  const drawn = rows.slice(0, most);
  return {
    kind,
    stacked,
    title,
    labels: drawn.map(({ cells }) => (cells[0] ? shown(language, cells[0]) : '')),
    series: columns.slice(1, series + 1).map(({ head, color = '#888888' }, index) => ({
      name: head,
      color,
      textColor: textOn(color),
      values: drawn.map(({ cells }) => {
        const cell = cells[index + 1];
        return cell && 'value' in cell ? cell.value : null;
      }),
    })),
    width,
    height,
    numberFormat: '0',
    decimalMark: language === 'en' ? '.' : ',',
  };
}
