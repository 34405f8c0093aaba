import fc from 'fast-check';
import { fromTsv, toTsv } from '../../../src/workbench/grid/tsv';

test('a copied block from a spreadsheet is rows and cells, without a row for the last line break', () => {
  expect(fromTsv('1\t2\r\n3\t\r\n')).toEqual([
    ['1', '2'],
    ['3', ''],
  ]);
});

test('a line break and quotes inside a cell stay in it', () => {
  expect(fromTsv('"Ак-Кептер\nг. ""Ош"""\t2')).toEqual([['Ак-Кептер\nг. "Ош"', '2']]);
});

test('a quote that does not enclose its cell is text', () => {
  expect(fromTsv('"Жаңы" Булак\t1')).toEqual([['"Жаңы" Булак', '1']]);
});

test('what is written reads back the same', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ң', '"', '\t', '\n', ' ', '0') });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(table, (rows) => {
      // An empty last row cannot be told from a line break at the end.
      fc.pre(rows.at(-1)!.length > 1 || rows.at(-1)![0] !== '');
      expect(fromTsv(toTsv(rows))).toEqual(rows);
    }),
    { verbose: true },
  );
});
