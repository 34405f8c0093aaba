import type { ChartData } from '../../../src/files/workbook';
import { chartPictureOf } from '../../../src/workbench/grid/chart-picture-of';
import { sheetOf, workbookOf } from '../sheet';

const chart: ChartData = {
  id: 1,
  kind: 'bar',
  stacked: 'stacked',
  title: 'Итог',
  ranges: [{ sheetId: 1, rect: { row: 1, column: 1, rows: 3, columns: 3 } }],
  headers: 1,
  colors: ['#4f5563', '#e0a030'],
  position: { row: 1, column: 5, offsetX: 0, offsetY: 0 },
  width: 400,
  height: 200,
  options: {},
};
const sheet = sheetOf(['Область', 'слепая', 'ориентированная'], ['Ошская', 2, 5], ['Чуйская', 1, null]);

test('the first column gives the labels, the others the series, the header their names', () => {
  expect(chartPictureOf(chart, workbookOf(sheet))).toMatchObject({
    labels: ['Ошская', 'Чуйская'],
    series: [
      { name: 'слепая', color: '#4f5563', textColor: '#ffffff', values: [2, 1] },
      { name: 'ориентированная', color: '#e0a030', textColor: '#2b1d00', values: [5, null] },
    ],
    decimalMark: ',',
  });
});

test('columns that stand apart make the same picture', () => {
  const ranges = [1, 2, 3].map((column) => ({ sheetId: 1, rect: { row: 1, column, rows: 3, columns: 1 } }));
  expect(chartPictureOf({ ...chart, ranges }, workbookOf(sheet))).toEqual(chartPictureOf(chart, workbookOf(sheet)));
});

test('rows that are hidden drop out of a chart, unless it says to show them', () => {
  const hiding = workbookOf({ ...sheet, hiddenRows: new Set([2]), hiddenColumns: new Set([2]) });
  expect(chartPictureOf(chart, hiding)).toMatchObject({ labels: ['Чуйская'], series: [{ name: 'ориентированная' }] });
  const shown = { ...chart, options: { hiddenDimensionStrategy: 'SHOW_BOTH' } };
  expect(chartPictureOf(shown, hiding)).toEqual(chartPictureOf(chart, workbookOf(sheet)));
});

test('a chart whose sheet is gone gives no picture', () => {
  expect(chartPictureOf(chart, workbookOf())).toBeUndefined();
});
