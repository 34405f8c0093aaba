import type { Cell } from '../../../src/files/workbook';
import { typeInto } from '../../../src/host/workbook/editing';
import { editableText } from '../../../src/workbench/editing/editable-text';
import { sheetOf, workbookOf } from '../sheet';

const cells: [string, Cell, string][] = [
  ['a number under a comma locale', { value: 2.5 }, '2,5'],
  ['a number that its format rounds', { value: 1.23456, style: { numberFormat: '0.0' } }, '1,23456'],
  ['a share', { value: 0.125, style: { numberFormat: '0%' } }, '12,5%'],
  ['text', { value: 'Жаңы-Булак' }, 'Жаңы-Булак'],
  ['a number kept as text', { value: '2,0' }, "'2,0"],
  ['text that looks like a formula', { value: '=1+1' }, "'=1+1"],
  ['a date', { value: 43831, style: { numberFormat: 'dd.mm.yyyy' } }, '01.01.2020'],
];

test.each(cells)('%s is edited as it would be typed', (_, cell, text) => {
  expect(editableText(cell, 'ru_RU')).toBe(text);
});

test.each(cells)('%s typed again gives the same value', (_, cell, text) => {
  const sheet = sheetOf([]);
  sheet.rows = [[{ value: null, style: cell.style }]];
  typeInto(workbookOf(sheet), 1, 1, 1, text);
  expect(sheet.rows[0]![0]?.value).toEqual(cell.value);
  expect(sheet.rows[0]![0]?.formula).toBeUndefined();
});
