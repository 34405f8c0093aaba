import type { CellValue, Rect } from '../../src/core/table/cells';
import { readTable, scoreColumns } from '../../src/core/table/table';
import { guideline2015 } from '../../src/core/method/guideline-2015';
import { headerOf, tableOf } from './sheet';
import { verdictsOf } from './verdicts';

const at = (row: number, column: number, rows: number, columns: number): Rect => ({ row, column, rows, columns });

/** Each row of a sheet, and what is to be made of it in the words of test/sheets/README.md. */
const judged: [CellValue[], string][] = [
  [['Гендерная оценка стратегических документов муниципалитетов, 2019 год'], ''],
  [['№ п/п', 'Наименование', 'Показатели, баллы', '', '', 'Всего', 'Примечание'], 'header'],
  [['', '', 'Стратегические документы', 'Институциональный механизм', 'Гендерный бюджет', '', ''], 'header H01'],
  [['', '', 'балл', 'балл', 'балл', '', ''], 'header'],
  [[1, 2, 3, 4, 5, 6, 7], 'header'],
  [['I. Баткенская область'], 'skip:section R04'],
  [[1, 'Жаңы-Булак айылный аймак', 2, 1, 0, 3, ''], ''],
  [[2, 'Арча', 3, 3, '', '', ''], 'C01:budgeting'],
  [[3, 'Бел-Суу', 4, 1, 1, '', ''], 'C02:documents'],
  [[4, 'Гүлдүү', 2, 1.5, 1, '', ''], 'C03:mechanism'],
  [[5, 'Дархан', '2,0', 1, 1, 4, ''], 'C04:documents'],
  [['', 'Итого по Баткенской области', 9, 6, 3, '', ''], 'skip:subtotal'],
  [['II. Нарынская область'], 'skip:section R04'],
  [[1, 'Көк-Таш', new Date(2019, 1, 1), 1, 1, '', ''], 'C05:documents'],
  [[2, 'Мырза', 1, '#REF!', 1, '', ''], 'C06:mechanism'],
  [[3, 'Ноокен', true, 1, 1, '', ''], 'C07:documents'],
  [[4, 'Орто-Сай', 1, 1, '2 балла', '', ''], 'C08:budgeting'],
  [['', 'Итого по Нарынской области', 2, 4, 3, '', ''], 'skip:subtotal R05:mechanism'],
  [['III. Чуйская область'], 'skip:section R04'],
  [[1, 'Терек', 'не оценивался', 1, 1, '', ''], 'C09:documents'],
  [[2, 'Тоолуу', 1, '–', 1, '', 'нет отчёта'], 'C10:mechanism'],
  [[3, 'Чоң-Арык', 1, 1, 'З', '', ''], 'C11:budgeting'],
  [[4, 'Кең-Сай', 3, 3, 3, 8, ''], 'R06:total'],
  [['', '', '', '', '', '', ''], 'skip:blank'],
  [['', 'Всего', 16, 14, 11, '', ''], 'skip:total'],
  [['', 'Средний балл', 1.5, 1.4, 1, '', ''], 'skip:average'],
  [['', '* По данным айылных аймаков'], 'skip:footnote'],
];
const cells = judged.map(([row]) => row);
const merges = [
  at(1, 1, 1, 7),
  ...[1, 2, 6, 7].map((column) => at(2, column, 2, 1)),
  at(2, 3, 1, 3),
  ...[6, 13, 19].map((row) => at(row, 1, 1, 7)),
];

test('a merged header of two levels, sections, subtotals and eleven kinds of broken cells: each row gets its verdict', () => {
  const { rows, whole } = verdictsOf(cells, merges);
  const found = judged.map(([row], index) => [row, (rows.get(index + 1) ?? []).join(' ')]);
  expect(found).toEqual(judged);
  expect(whole).toEqual([]);
});

test('the same sheet a column to the right is judged the same', () => {
  const moved = cells.map((row) => ['', ...row]);
  const { rows } = verdictsOf(
    moved,
    merges.map((rect) => ({ ...rect, column: rect.column + 1 })),
  );
  expect(judged.map((_, index) => (rows.get(index + 1) ?? []).join(' '))).toEqual(judged.map(([, words]) => words));
});

test('its rows add up, and each municipality stands in the oblast of its section', () => {
  const header = headerOf(cells, merges);
  const table = readTable({ row: header.last + 1, column: 1, values: cells.slice(header.last) }, header, guideline2015);
  expect(scoreColumns(table)).toEqual([3, 4, 5]);
  expect(table.read).toEqual({ first: 6, last: 27 });
  expect([table.rows.length, table.skipped.length]).toEqual([13, 9]);
  expect([...new Set(table.oblasts)]).toEqual(['Баткенская область', 'Нарынская область', 'Чуйская область']);
});

test('a cell merged downwards gives its oblast, an own column or not, and scores merged over rows are named', () => {
  const values: CellValue[][] = [
    ['Территория', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
    ['Баткенская область', 'Арча', 2, 1, 0],
    ['', 'Бел-Суу', '', 1, 1],
    ['Нарынская область', 'Терек', 1, 1, 1],
    ['', 'Мырза', 1, 1, 1],
  ];
  const { rows, facts } = verdictsOf(values, [at(2, 1, 2, 1), at(4, 1, 2, 1), at(2, 3, 2, 1)]);
  expect([2, 3, 4, 5].map((row) => rows.get(row) ?? [])).toEqual([
    ['R04', 'C13:documents'],
    ['C01:documents'],
    ['R04'],
    [],
  ]);
  expect([2, 3, 4, 5].map((row) => facts.get(row)?.find((fact) => fact.startsWith('oblast')))).toEqual([
    'oblast=batken',
    'oblast=batken',
    'oblast=naryn',
    'oblast=naryn',
  ]);
});

test('a name merged downwards holds for each of its raters, and for the lines of its evidence', () => {
  const values: CellValue[][] = [
    ['№', 'Муниципалитет', 'Эксперт', 'Документы', 'Механизм', 'Бюджет', 'Обоснование'],
    [1, 'Арча', 'А. Асанова', 2, 1, 0, ''],
    ['', '', 'Б. Бекова', 1, 1, '', ''],
    ['', '', 'В. Валиев', '', '', '', ''],
    [2, 'Терек', 'А. Асанова', 3, 3, 1, 'Устав'],
    ['', '', '', '', '', '', 'Решение № 4'],
    ['', '', 'А. Асанова', 1, 1, 1, ''],
    [3, 'Мырза', 'Б. Бекова', 2, 2, 1, ''],
    ['', '', 'Итог', 2, 1, 1, ''],
    ['', '', 'Итого', 11, 9, 4, ''],
  ];
  const down = [1, 2].flatMap((column) => [at(2, column, 3, 1), at(5, column, 2, 1), at(8, column, 2, 1)]);
  const { rows, facts } = verdictsOf(values, [...down, ...[4, 5, 6].map((column) => at(5, column, 2, 1))]);
  const of = (row: number) => (rows.get(row) ?? []).filter((word) => !/^C(14|15)/.test(word)).join(' ');
  expect([2, 3, 4, 5, 6, 7].map(of)).toEqual(['', 'N09 C01:budgeting', 'skip:blank', '', 'skip:blank', 'R02']);
  expect([8, 9, 10].map(of)).toEqual(['', '', 'skip:total']);
  expect(facts.get(5)).toContain('total=7');
  const table = tableOf(values, guideline2015, down);
  expect(table.names).toEqual(['Арча', 'Арча', 'Терек', '', 'Мырза', 'Мырза']);
});

test('formulas, colours and hidden columns are told, and their scores are read', () => {
  const values: CellValue[][] = [
    ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
    ['Арча', 2, 1, 0],
    ['Терек', 1, 1, 1],
  ];
  const { rows, facts, whole } = verdictsOf(values, [], {
    formula: (row, column) => (row === 2 && column === 2 ? '=1+1' : ''),
    fill: (row, column) => (row === 3 && column === 3 ? '#ff0000' : '#ffffff'),
    hiddenColumns: [4],
    filteredRows: [3],
  });
  expect([1, 2, 3].map((row) => rows.get(row))).toEqual([
    ['header', 'T01:budgeting'],
    ['C12:documents'],
    ['C17:mechanism'],
  ]);
  expect(whole).toEqual(['T02']);
  expect(facts.get(2)).toContain('total=3');
});
