import type { CellValue } from '../../../src/core/table/cells';
import { columnLetter } from '../../../src/core/table/cells';
import { unitKey } from '../../../src/core/table/names';
import { oblastKey } from '../../../src/core/table/oblasts';
import { ScoreKind, scoreParser } from '../../../src/core/table/score-cell';
import { guideline2015 } from '../../../src/core/method/guideline-2015';
import { fingerprint } from '../../../src/core/scoring/fingerprint';
import { head, tableOf } from '../sheet';

test.each<[CellValue, keyof typeof ScoreKind, number]>([
  [2, 'score', 2],
  [0, 'score', 0],
  // As =0.7+0.1+0.2 gives it.
  [0.7 + 0.1 + 0.2, 'score', 1],
  [3.0000000000000004, 'score', 3],
  ['2', 'textNumber', 2],
  [' 2 ', 'textNumber', 2],
  ['\u00a02\u00a0', 'textNumber', 2],
  ['2.0', 'textNumber', 2],
  ['2,0', 'decimalComma', 2],
  ['', 'empty', NaN],
  ['  ', 'empty', NaN],
  [4, 'outOfRange', NaN],
  [-1, 'outOfRange', NaN],
  ['7', 'outOfRange', NaN],
  [1.5, 'offStep', NaN],
  ['1,5', 'offStep', NaN],
  [new Date(2024, 1, 1), 'date', NaN],
  ['#N/A', 'error', NaN],
  ['#DIV/0!', 'error', NaN],
  [true, 'boolean', NaN],
  ['2 балла', 'otherText', NaN],
  ['не оценивался', 'notAssessed', NaN],
  ['бааланган эмес', 'notAssessed', NaN],
  ['–', 'placeholder', NaN],
  ['-', 'placeholder', NaN],
  ['н/д', 'placeholder', NaN],
  ['constructor', 'otherText', NaN],
  ['О', 'lookAlike', NaN],
  ['З', 'lookAlike', NaN],
])('the score cell %p is of kind %s and counts as %p', (cell, kind, value) => {
  expect(scoreParser(guideline2015)(cell)).toEqual({ kind: ScoreKind[kind], value });
});

test('rows that are no municipality are listed with their reason and text', () => {
  const table = tableOf([
    head,
    ['Баткенская', 'Жаңы-Булак', 2, 1, 0],
    ['', '', '', '', ''],
    ['Итого по Баткенской области', '', 2, 1, 0],
    ['Нарынская', '', '', '', ''],
    head,
    ['Нарынская', 'Кара-Дөбө', 1, 1, 1],
    ['', 'Итого', 3, 2, 1],
    ['', 'Средний балл', 1.5, 1, 0.5],
    ['', '* по данным на 1 января', '', '', ''],
  ]);
  expect(table.names).toEqual(['Жаңы-Булак', 'Кара-Дөбө']);
  expect(table.skipped.map(({ row, reason }) => [row, reason])).toEqual([
    [3, 'blank'],
    [4, 'subtotal'],
    [5, 'section'],
    [6, 'header'],
    [8, 'total'],
    [9, 'average'],
    [10, 'footnote'],
  ]);
});

test('section rows give their oblast to the rows below where no column does', () => {
  const table = tableOf([
    ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
    ['Баткенская область', '', '', ''],
    ['Жаңы-Булак', 2, 1, 0],
    ['Нарынская область', '', '', ''],
    ['Кара-Дөбө', 2, 1, 0],
  ]);
  expect(table.oblasts).toEqual(['Баткенская область', 'Нарынская область']);
});

test('a row with a name and no scores is a municipality not yet scored, not a section', () => {
  const table = tableOf([head, ['Ошская', 'Ак-Тилек', '', '', ''], ['', 'Ак-Суу', '', '', '']]);
  expect(table.names).toEqual(['Ак-Тилек', 'Ак-Суу']);
});

test.each([
  ['Ак-Суу', ' АК–СУУ  айылный аймак'],
  ['Көк-Таш а/а', 'Кок-Таш АА'],
  ['Төрт-Гүл айыл өкмөтү', 'Торт-Гул А/Ө'],
  ['Айкөл', 'Айкѳл'],
  ['Кара-Дөбө', 'Kapa-Дөбө'],
])('%s and %s are one name', (a, b) => {
  expect(unitKey(a)).toBe(unitKey(b));
});

test('a town and the rural municipality of the same name are two', () => {
  expect(unitKey('г. Кара-Суу')).not.toBe(unitKey('Кара-Суу айыл аймагы'));
  expect(unitKey('Талды-Суу')).not.toBe(unitKey('Кара-Суу'));
});

test.each([
  ['Баткенская область', 'Баткен', 'Баткен облусу'],
  ['Джалал-Абадская', 'Жалал-Абадская', 'Жалал-Абад'],
  ['Иссык-Кульская обл.', 'Ысык-Кульская', 'Ысык-Көл'],
  ['Чуйская', 'Чүй', 'ЧУЙСКАЯ ОБЛАСТЬ'],
])('%s, %s and %s are one oblast', (...spellings) => {
  expect(new Set(spellings.map(oblastKey)).size).toBe(1);
});

test('the city of Osh is not the oblast', () => {
  expect(oblastKey('г. Ош')).not.toBe(oblastKey('Ошская'));
});

test('the fingerprint does not see the order of rows, and sees one changed score', () => {
  const rows: CellValue[][] = [
    ['Ошская', 'А', 1, 2, 3],
    ['Ошская', 'Б', 0, 0, ''],
  ];
  const mark = fingerprint(tableOf([head, ...rows]));
  expect(mark).toMatch(/^[0-9a-f]{4}-[0-9a-f]{4}$/);
  expect(fingerprint(tableOf([head, ...rows.slice().reverse()]))).toBe(mark);
  expect(fingerprint(tableOf([head, ['Ошская', 'А', 1, 2, 2], ['Ошская', 'Б', 0, 0, '']]))).not.toBe(mark);
});

test('columns are lettered as in a spreadsheet', () => {
  expect([1, 26, 27, 702, 703].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
