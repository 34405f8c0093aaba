// A placed summary as a sheet of a file: the cells, looks and charts that it has in Google Sheets.
import { emptySheet } from '../files/empty-sheet';
import type { Border, CellStyle, ChartData, SheetData } from '../files/workbook';
import { hair, line, soft } from '../report/colors';
import { rowsBetween } from '../report/place';
import type { PlacedBlock, PlacedCell, PlacedChart, PlacedPlan } from '../report/placed';
import { looks } from '../report/styles';

export function planSheet(plan: PlacedPlan, id: number, name: string): SheetData {
  const height = plan.blocks.reduce((rows, block) => rows + block.rows + rowsBetween, 0);
  const sheet = emptySheet(id, name, height, plan.widths.length);
  sheet.gridlines = false;
  plan.widths.forEach((width, index) => sheet.columnWidths.set(index + 1, width));
  let row = 0;
  for (const block of plan.blocks) {
    putBlock(sheet, block, row);
    row += block.rows + rowsBetween;
  }
  return sheet;
}

function putBlock(sheet: SheetData, block: PlacedBlock, top: number): void {
  block.heights.forEach((height, row) => sheet.rowHeights.set(top + row + 1, height));
  for (const cell of block.cells) {
    const { row, column, value, span } = cell;
    const style = styleOf(block, cell);
    const cells = (sheet.rows[top + row] ??= []);
    cells[column] = { value, style };
    if (!isMerged(cell)) continue;
    // A border of merged cells is that of each of them.
    for (let next = column + 1; next < column + span; next++) cells[next] = { value: null, style };
    sheet.merges.push({ row: top + row + 1, column: column + 1, rows: 1, columns: span });
  }
  for (const chart of block.charts) sheet.charts.push(chartData(sheet, chart, top));
}

/** Texts over several columns wrap only where these are one cell. Short ones run over by themselves. */
const isMerged = ({ span, lines, role }: PlacedCell): boolean =>
  span > 1 && (lines > 1 || role === 'title' || role === 'headline' || role === 'sub');

function styleOf(block: PlacedBlock, cell: PlacedCell): CellStyle {
  const look = looks[cell.role];
  const borders = bordersOf(block, cell);
  const textual = typeof cell.value === 'string' && /^[=+\-@\t\r]/.test(cell.value) ? '@' : undefined;
  const numberFormat = cell.format ?? textual;
  return {
    fontSize: look.size,
    fontColor: look.color,
    horizontal: look.align,
    vertical: look.vertical,
    ...(look.bold && { bold: true }),
    ...((cell.span === 1 || isMerged(cell)) && { wrap: true }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(borders && { borders }),
  };
}

/** Hairlines between rows, a stronger one above totals and the foot, and each class's colour below or before its name. */
function bordersOf({ tables, cells }: PlacedBlock, { row, role, mark }: PlacedCell): CellStyle['borders'] {
  const thin = (color: string): Border => ({ style: 'thin', color });
  const thick = (color: string): Border => ({ style: 'thick', color });
  if (role === 'foot') return row === cells[0]?.row ? { top: thin(line) } : undefined;
  if (!tables.some((table) => row >= table.row && row < table.row + table.rows)) return undefined;
  const isHead = role === 'columnHead' || role === 'nameHead';
  return {
    bottom: mark && isHead ? thick(mark) : thin(hair),
    ...(role === 'totalLabel' || role === 'totalNumber' ? { top: thin(line) } : {}),
    ...(mark && !isHead ? { left: thick(mark) } : {}),
  };
}

/** The options are those by which the summary's charts are drawn in Sheets. */
function chartData(
  sheet: SheetData,
  { range, row, column, offsetX, offsetY, picture }: PlacedChart,
  top: number,
): ChartData {
  const { kind, stacked, title, series, width, height } = picture;
  const hidden = { textPosition: 'none', gridlines: { count: 0, color: 'transparent' } };
  const names = { textStyle: { fontSize: 11 } };
  const labels = series.map(({ color, textColor }) => ({
    color,
    dataLabel: 'value',
    ...(stacked === 'none' ? {} : { annotations: { textStyle: { color: textColor, fontSize: 10 } } }),
  }));
  return {
    id: sheet.charts.length + 1,
    kind,
    stacked,
    title,
    ranges: [
      {
        sheetId: sheet.id,
        rect: { row: top + range.row + 1, column: range.column + 1, rows: range.rows, columns: range.columns },
      },
    ],
    headers: 1,
    colors: series.map(({ color }) => color),
    position: { row: top + row + 1, column: column + 1, offsetX, offsetY },
    width,
    height,
    options: {
      series: Object.assign({}, labels),
      legend: { position: series.length > 1 ? 'top' : 'none', textStyle: { fontSize: 11, color: soft } },
      hAxis: kind === 'bar' ? hidden : names,
      vAxis: kind === 'bar' ? names : hidden,
    },
  };
}
