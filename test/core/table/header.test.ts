import { guideline2015 } from '../../../src/core/method/guideline-2015';
import type { CellValue, Rect } from '../../../src/core/table/cells';
import { findHeader } from '../../../src/core/table/header';
import { headerOf, tableOf } from '../sheet';

const find = (values: CellValue[][], merges: Rect[] = []) =>
  findHeader({ row: 1, column: 1, values }, merges, guideline2015);

const letters = (cells: CellValue[][], merges: Rect[] = []) =>
  Object.fromEntries(Object.entries(headerOf(cells, merges).columns).map(([role, found]) => [role, found?.column]));

const sample: CellValue[][] = [
  ['Гендерная оценка стратегических документов муниципалитетов, 2019', '', '', '', '', '', '', ''],
  ['Иллюстративные данные', '', '', '', '', '', '', ''],
  ['', '', '', '', '', '', '', ''],
  ['№ п/п', 'Область', 'Район', 'Айыльный аймак', 'Показатели, баллы', '', '', 'Примечание'],
  [
    '',
    '',
    '',
    '',
    'Стратегические документы и программы',
    'Институциональный механизм',
    'Гендерно-ориентированное бюджетирование',
    '',
  ],
  [1, 'Баткенская', 'Бел-Суйский', 'Жаңы-Булак', 2, 1, 0, ''],
];
const merges: Rect[] = [
  { row: 1, column: 1, rows: 1, columns: 8 },
  ...[1, 2, 3, 4, 8].map((column) => ({ row: 4, column, rows: 2, columns: 1 })),
  { row: 4, column: 5, rows: 1, columns: 3 },
];

const sampleLetters = { number: 1, oblast: 2, raion: 3, name: 4, documents: 5, mechanism: 6, budgeting: 7, comment: 8 };

test('a header of two levels with merged cells is found below its title', () => {
  const header = headerOf(sample, merges);
  expect([header.first, header.last, header.left, header.right]).toEqual([4, 5, 1, 8]);
  expect(letters(sample, merges)).toEqual(sampleLetters);
});

test('a name merged down over three levels of header is found above the two that are read', () => {
  const cells: CellValue[][] = [
    ['Наименование', 'Оценка 2019 года', '', ''],
    ['', 'Показатели, баллы', '', ''],
    ['', 'Документы', 'Механизм', 'Бюджет'],
    ['Жаңы-Булак', 2, 1, 0],
  ];
  const down = [
    { row: 1, column: 1, rows: 3, columns: 1 },
    { row: 1, column: 2, rows: 1, columns: 3 },
    { row: 2, column: 2, rows: 1, columns: 3 },
  ];
  expect(letters(cells, down)).toEqual({ name: 1, documents: 2, mechanism: 3, budgeting: 4 });
  expect(headerOf(cells, down)).toMatchObject({ first: 2, last: 3 });
});

test('the same header is found where the merges are gone', () => {
  expect(letters(sample)).toEqual(sampleLetters);
});

test.each([
  ['Kyrgyz', ['Облус', 'Айыл аймагы', 'Стратегиялык документтер', 'Институционалдык механизм', 'Гендердик бюджет']],
  ['English', ['Oblast', 'Municipality', 'Strategic documents', 'Institutional mechanism', 'Gender budgeting']],
  ['Russian in capitals with footnote marks', ['ОБЛАСТЬ 1)', 'МУНИЦИПАЛИТЕТ*', 'ДОКУМЕНТЫ', 'МЕХАНИЗМ', 'ГОБ']],
])('a plain header in %s is found', (_, header) => {
  expect(letters([header, ['x', 'y', 1, 1, 1]])).toEqual({
    oblast: 1,
    name: 2,
    documents: 3,
    mechanism: 4,
    budgeting: 5,
  });
});

test('a row that numbers the columns belongs to the header', () => {
  const header = headerOf([
    ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
    [1, 2, 3, 4, 5],
    ['Чүй', 'А', 1, 1, 1],
  ]);
  expect(header.last).toBe(2);
});

test('a first row of data is no second level, whatever words stand in it', () => {
  const table = tableOf([
    ['Территория', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
    ['Баткенская область', 'Жаңы-Булак', 2, 1, 0],
  ]);
  expect(table.names).toEqual(['Жаңы-Булак']);
});

test('evidence, remarks and totals that name an indicator are not taken for its scores', () => {
  const header = [
    'Муниципалитет',
    'Документы',
    'Механизм',
    'Бюджет',
    'Обоснование: документы',
    'Примечание к бюджету',
    'Всего по механизмам',
  ];
  expect(letters([header, ['А', 1, 1, 1, '', '', '']])).toEqual({
    name: 1,
    documents: 2,
    mechanism: 3,
    budgeting: 4,
    'evidence:documents': 5,
    comment: 6,
  });
});

test('two columns that fit equally well are both named, none is chosen', () => {
  expect(find([['Муниципалитет', 'Документы', 'Механизм', 'ГОБ', '', 'Бюджет, сом']])).toEqual({
    problem: 'column-ambiguous',
    data: {
      role: 'budgeting',
      headerRow: 1,
      candidates: [
        { letter: 'D', header: 'ГОБ' },
        { letter: 'F', header: 'Бюджет, сом' },
      ],
    },
  });
});

test('an empty sheet, one of other things, and one without a column are told apart', () => {
  expect(find([['']])).toMatchObject({ problem: 'no-table' });
  expect(
    find([
      ['Список', 'покупок'],
      ['хлеб', 2],
    ]),
  ).toMatchObject({ problem: 'no-header', data: { found: 'Список · покупок · хлеб · 2' } });
  expect(find([['Муниципалитет', 'Документы', 'Механизм']])).toMatchObject({
    problem: 'column-missing',
    data: { roles: ['budgeting'], headerRow: 1 },
  });
});
