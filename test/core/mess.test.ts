import fc from 'fast-check';
import { runChecks } from '../../src/core/checks/catalogue';
import { plainFacts } from '../../src/core/checks/finding';
import { guideline2015 } from '../../src/core/method/guideline-2015';
import { fingerprint } from '../../src/core/scoring/fingerprint';
import { score } from '../../src/core/scoring/score';
import { summarise } from '../../src/core/summary/summarise';
import { type CellValue, isBlank, type Rect } from '../../src/core/table/cells';
import { findHeader, isProblem } from '../../src/core/table/header';
import { hasScore, readTable, scoreColumns } from '../../src/core/table/table';

const blank = fc.constantFrom<CellValue>('', '', ' ', '\u00a0', '\t', '\u200b');

const score3 = fc.constantFrom<CellValue>(0, 1, 2, 3);

const oddScore = fc.oneof(
  fc.constantFrom<CellValue>(
    '2',
    '2,0',
    ' 1 ',
    'О',
    'З',
    '–',
    'н/д',
    'не оценивался',
    '2 балла',
    '#N/A',
    true,
    false,
    1.5,
    4,
    -1,
  ),
  fc.date({ noInvalidDate: true }),
  fc.double(),
  fc.string({ maxLength: 6 }),
);

const anyScore = fc.oneof({ weight: 6, arbitrary: score3 }, { weight: 2, arbitrary: blank }, oddScore);

const name = fc.oneof(
  fc.constantFrom<CellValue>(
    ...[
      'Жаңы-Булак',
      'Ак-Суу',
      'Ак-Суу айылный аймак',
      'г. Бишкек ',
      'Айкѳл',
      'Kapa-Дөбө',
      'АЙЫЛ ОКМОТУ',
      'А/Ө',
      'Баткен',
    ],
    ...[
      'Баткенская область',
      'Лейлекский район',
      'Итого',
      'Итого по Ошской области',
      'Жыйынтыгы',
      'Средний балл',
      'в том числе:',
    ],
    ...[
      'Кыргызская Республика',
      '* примечание',
      '1) сноска',
      'Муниципалитет',
      'III',
      '=1+1',
      '__proto__',
      'constructor',
      41703,
      2,
      0,
    ],
  ),
  fc.string({ maxLength: 12 }),
  blank,
);

const headers: CellValue[][] = [
  ['№', 'Область', 'Район', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет', 'Всего', 'Категория', 'Обоснование'],
  ['№', 'Облус', 'Район', 'Айыл аймагы', 'Документтер', 'Механизм', 'Бюджет', 'Жалпы балл', 'Категория', 'Негиздеме'],
  [
    'No',
    'Oblast',
    'Raion',
    'Municipality',
    'Documents',
    'Mechanism',
    'Budgeting',
    'Total',
    'Class',
    'Evidence: budgeting',
  ],
];

interface Mess {
  cells: CellValue[][];
  merges: Rect[];
}

/** A sheet with a header somewhere, its columns in any order and some of them left out, over rows of anything. */
const mess: fc.Arbitrary<Mess> = fc
  .record({
    header: fc.constantFrom(...headers),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 }),
    leftOut: fc.subarray([0, 1, 2, 7, 8, 9]),
    left: fc.nat({ max: 2 }),
    titles: fc.array(fc.constantFrom<CellValue>('', 'Оценка стратегических документов, 2019', 'Приложение 2'), {
      maxLength: 4,
    }),
    twoLevels: fc.boolean(),
    rows: fc.array(
      fc.record({
        kind: fc.nat({ max: 9 }),
        names: fc.array(name, { minLength: 10, maxLength: 10 }),
        scores: fc.array(anyScore, { minLength: 10, maxLength: 10 }),
      }),
      { maxLength: 25 },
    ),
    merges: fc.array(
      fc.record({
        row: fc.integer({ min: 1, max: 30 }),
        column: fc.integer({ min: 1, max: 10 }),
        rows: fc.integer({ min: 1, max: 4 }),
        columns: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ header, order, leftOut, left, titles, twoLevels, rows, merges }) => {
    const pad = Array.from({ length: left }, (): CellValue => '');
    const line = (cell: (column: number) => CellValue): CellValue[] => [
      ...pad,
      ...order.filter((column) => !leftOut.includes(column)).map(cell),
    ];
    const head = line((column) => header[column] ?? '');
    const isScore = (column: number): boolean => column >= 4 && column <= 6;
    const levels = twoLevels
      ? [
          line((column) => (isScore(column) ? 'Показатели' : (header[column] ?? ''))),
          line((column) => (isScore(column) ? (header[column] ?? '') : '')),
        ]
      : [head];
    const body = rows.map(({ kind, names, scores }): CellValue[] => {
      if (kind === 0) return head;
      if (kind === 1) return line(() => '');
      if (kind === 2) return line((column) => (column === 3 ? (names[3] ?? '') : ''));
      if (kind === 3) return line((column) => names[column] ?? '').slice(0, 3);
      return line((column) => (column >= 4 && column <= 7 ? scores[column] : names[column]) ?? '');
    });
    return { cells: [...titles.map((text) => [...pad, text]), ...levels, ...body], merges };
  });

const seed = Date.now();
const property = { seed, numRuns: 200 };

test(`whatever stands in a sheet, nothing throws, no blank is a score and no row is lost (seed ${seed})`, () => {
  let read = 0;
  fc.assert(
    fc.property(mess, ({ cells, merges }) => {
      const header = findHeader({ row: 1, column: 1, values: cells }, merges, guideline2015);
      if (isProblem(header)) return;
      const body = { row: header.last + 1, column: 1, values: cells.slice(header.last) };
      const table = readTable(body, header, guideline2015, merges);
      const scoring = score(table);
      const mark = fingerprint(table);
      const facts = { ...plainFacts, merges };
      for (const finding of runChecks({ table, scoring, facts, managed: null, fingerprint: mark, display: () => '' })) {
        expect(JSON.parse(JSON.stringify(finding.data))).toEqual(finding.data);
      }
      summarise(table, scoring);

      const rows = Array.from(
        { length: Math.max(0, table.read.last - table.read.first + 1) },
        (_, at) => table.read.first + at,
      );
      const told = [...table.rows, ...table.skipped.map(({ row }) => row)].sort((a, b) => a - b);
      expect(told).toEqual(rows);
      read += rows.length;

      const columns = scoreColumns(table);
      table.rows.forEach((row, unit) => {
        const own = columns.map((column) => cells[row - 1]?.[column - 1]);
        own.forEach((value, indicator) => {
          if (isBlank(value)) expect(hasScore(table, unit, indicator)).toBe(false);
        });
        if (own.some(isBlank)) expect(scoring.totals[unit]).toBeNaN();
      });
    }),
    property,
  );
  // A generator that seldom makes a table would prove nothing.
  expect(read).toBeGreaterThan(500);
});

test(`cells without any order throw nothing either (seed ${seed})`, () => {
  const cell = fc.oneof(anyScore, name, fc.constantFrom(...headers.flat()));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (cells) => {
      const header = findHeader({ row: 1, column: 1, values: cells }, [], guideline2015);
      if (isProblem(header)) return;
      const table = readTable(
        { row: header.last + 1, column: 1, values: cells.slice(header.last) },
        header,
        guideline2015,
      );
      expect(table.rows.length + table.skipped.length).toBe(table.read.last - table.read.first + 1);
    }),
    property,
  );
});
