// Charts of every kind with what their options ask, over one small sheet.
import type { ChartData, WorkbookData } from '../../../../src/files/workbook';
import { sheetOf, workbookOf } from '../../workbooks';

const rect = { row: 1, column: 1, rows: 4, columns: 3 };

/** Bars of a sheet with the id 7, but for what `part` says. */
export const chart = (part: Partial<ChartData>): ChartData => ({
  id: 1,
  kind: 'bar',
  stacked: 'none',
  title: '',
  ranges: [{ sheetId: 7, rect }],
  headers: 1,
  colors: ['#4f5563', '#e0a030'],
  position: { row: 6, column: 1, offsetX: 0, offsetY: 0 },
  width: 400,
  height: 200,
  options: {},
  ...part,
});

const one = [{ sheetId: 7, rect: { ...rect, columns: 2 } }];
const labelled = {
  series: { 0: { dataLabel: 'value', annotations: { textStyle: { color: '#ffffff' } } }, 1: { dataLabel: 'value' } },
};

export const chartCases: Record<string, ChartData> = {
  'bars-stacked-to-100': chart({
    stacked: 'percent',
    title: 'Классы <по областям> & "всего"',
    options: { ...labelled, legend: { position: 'top' }, hAxis: { textPosition: 'none' } },
  }),
  'columns-side-by-side': chart({ kind: 'column', title: 'Баллы', options: { legend: 'none' } }),
  'columns-stacked': chart({ kind: 'column', stacked: 'stacked', options: labelled }),
  'bars-of-one-series': chart({
    ranges: one,
    options: { dataLabels: true, pointColors: ['#4f5563', 'нет', '#137a70'] },
  }),
  lines: chart({ kind: 'line', options: { hiddenDimensionStrategy: 'SHOW_BOTH' } }),
  'lines-stacked': chart({ kind: 'line', stacked: 'stacked', headers: 0, colors: [] }),
  pie: chart({ kind: 'pie', ranges: one, title: 'Доли', options: { dataLabels: true } }),
};

export function chartWorkbook(): WorkbookData {
  const sheet = sheetOf(7, "Сводка '26", [
    ['Область', 'Слепая', 'Ориентированная & <b>'],
    ['Ошская', 3, 0],
    ['Чүйская', null, { error: '#N/A' }],
    [true, -1.25, 'н/д'],
  ]);
  for (const row of sheet.rows.slice(1)) row[2]!.style = { numberFormat: '0;-0;"–"' };
  return workbookOf(sheet);
}
