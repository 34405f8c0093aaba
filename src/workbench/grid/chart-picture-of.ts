// From a chart in the workbook to the picture that our SVG writer draws.
import { signsOf } from '../../files/typing/locale-signs';
import type { Cell, ChartData, WorkbookData } from '../../files/workbook';
import { displayText } from '../../host/cells/number-format';
import type { ChartPicture } from '../../report/chart-picture';
import { textOn } from '../../report/colors';

const COLORS = ['#4f5563', '#e0a030', '#137a70', '#0b57d0', '#8a5a00', '#b3261e'];

/**
 * Lines are drawn as columns and pies as bars; hidden rows and columns are left out unless the chart says to show them. Undefined where
 * the chart has no labels or no series.
 */
export function chartPictureOf(chart: ChartData, workbook: WorkbookData): ChartPicture | undefined {
  const columns = columnsOf(chart, workbook);
  const [labels, ...series] = columns;
  if (!labels || series.length === 0) return undefined;
  const { locale } = workbook;
  const body = <T>(cells: T[]): T[] => cells.slice(chart.headers);
  const format = body(series[0]!).find((cell) => cell?.style?.numberFormat)?.style?.numberFormat ?? 'General';
  return {
    kind: chart.kind === 'bar' || chart.kind === 'pie' ? 'bar' : 'column',
    stacked: chart.stacked,
    title: chart.title,
    labels: body(labels).map((cell) => displayText(cell, locale)),
    series: series.map((cells, index) => {
      const color = chart.colors[index] ?? COLORS[index % COLORS.length]!;
      return {
        name: chart.headers > 0 ? displayText(cells[chart.headers - 1], locale) : '',
        color,
        textColor: textOn(color),
        values: body(cells).map((cell) => (typeof cell?.value === 'number' ? cell.value : null)),
      };
    }),
    width: chart.width,
    height: chart.height,
    numberFormat: format,
    decimalMark: signsOf(locale).decimal,
  };
}

function columnsOf(chart: ChartData, workbook: WorkbookData): (Cell | undefined)[][] {
  return chart.ranges.flatMap(({ sheetId, rect }) => {
    const sheet = workbook.sheets.find((other) => other.id === sheetId);
    return sheet
      ? shownLines(rect.column, rect.columns, shows(chart, 'IGNORE_ROWS') ? [] : [sheet.hiddenColumns]).map((column) =>
          shownLines(
            rect.row,
            rect.rows,
            shows(chart, 'IGNORE_COLUMNS') ? [] : [sheet.hiddenRows, sheet.filteredRows],
          ).map((row) => sheet.rows[row - 1]?.[column - 1]),
        )
      : [];
  });
}

function shownLines(first: number, count: number, hidden: ReadonlySet<number>[]): number[] {
  return Array.from({ length: count }, (_, index) => first + index).filter(
    (line) => !hidden.some((lines) => lines.has(line)),
  );
}

/** Whether hidden lines are shown, but for those that `other` ignores. */
function shows({ options }: ChartData, other: 'IGNORE_ROWS' | 'IGNORE_COLUMNS'): boolean {
  return options['hiddenDimensionStrategy'] === 'SHOW_BOTH' || options['hiddenDimensionStrategy'] === other;
}
