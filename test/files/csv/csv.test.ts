// csv files are read as if typed, and what we write reads back the same.

import fc from 'fast-check';
import { csvFacts, readCsv, writeCsv } from '../../../src/files/csv/csv';
import { emptySheet } from '../../../src/files/empty-sheet';
import type { Cell, CellValue, SheetData } from '../../../src/files/workbook';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const valuesOf = (sheet: SheetData): CellValue[][] =>
  sheet.rows.map((row) => Array.from(row, (cell) => cell?.value ?? null));
const read = (text: string): CellValue[][] => valuesOf(readCsv(utf8(text), 'a.csv').sheets[0]!);

describe('readCsv', () => {
  it('reads numbers with a comma where the separator is a semicolon', () => {
    expect(read("Название;Балл\nАк-Суу;2\nЖал;2,0\nТоо;'2\n")).toEqual([
      ['Название', 'Балл'],
      ['Ак-Суу', 2],
      ['Жал', 2],
      ['Тоо', '2'],
    ]);
  });

  it('finds the separator outside quotes', () => {
    expect(read('"a;b;c",1\n"d;e;f",2\n')).toEqual([
      ['a;b;c', 1],
      ['d;e;f', 2],
    ]);
    expect(read('a\t"1,5"\nb\t2\n')).toEqual([
      ['a', 1.5],
      ['b', 2],
    ]);
  });

  it('leaves out signs that no cell can hold', () => {
    expect(read('Ак\u0000-Суу;\u00012\n')).toEqual([['Ак-Суу', 2]]);
  });

  it('keeps doubled quotes and line breaks inside quotes', () => {
    expect(read('a,"say ""hi""\r\nthere"\r\n')).toEqual([['a', 'say "hi"\r\nthere']]);
  });

  it('keeps uneven rows and says which they are', () => {
    const workbook = readCsv(utf8('a;b;c\n1;2\n1;2;3;4\n5;6;7\n'), 'a.csv');
    expect(valuesOf(workbook.sheets[0]!)).toEqual([
      ['a', 'b', 'c'],
      [1, 2],
      [1, 2, 3, 4],
      [5, 6, 7],
    ]);
    expect(csvFacts(workbook)).toEqual({ separator: ';', encoding: 'utf-8', unevenRows: [2, 3], overlongRows: [3] });
  });

  it('holds rows to the header, not to the titles above it or to notes below', () => {
    const workbook = readCsv(utf8('Scores;;\n2019\nname;a;b\nx;1;2\ny;2;0;1\nOsh oblast\nz;1;\n'), 'a.csv');
    expect(csvFacts(workbook)!.unevenRows).toEqual([5]);
    const levels = readCsv(utf8('no,name,scores\n,,a,b,c\n1,x,1,2,3\n2,y,1,0,2,3\n'), 'a.csv');
    expect(csvFacts(levels)).toMatchObject({ unevenRows: [4], overlongRows: [4] });
  });

  it('reads Windows-1251 where the bytes are no UTF-8, and drops the mark of UTF-8', () => {
    const cyrillic = Uint8Array.from([0xce, 0xf8, 0x3b, 0x31]);
    const workbook = readCsv(cyrillic, 'a.csv');
    expect(valuesOf(workbook.sheets[0]!)).toEqual([['Ош', 1]]);
    expect(csvFacts(workbook)!.encoding).toBe('windows-1251');
    expect(read('\ufeffҮч;1')).toEqual([['Үч', 1]]);
  });

  it('takes a signed text for a formula only where it looks like an expression', () => {
    const row = readCsv(utf8('+996 555 12 34 56;-нет данных;-5;=A1;-A1'), 'a.csv').sheets[0]!.rows[0]!;
    expect(row.map((cell) => cell?.formula ?? cell?.value)).toEqual([
      '+996 555 12 34 56',
      '-нет данных',
      -5,
      '=A1',
      '=-A1',
    ]);
  });

  it('gives dates their format', () => {
    expect(readCsv(utf8('05.01.2024;x'), 'a.csv').sheets[0]!.rows[0]![0]).toEqual({
      value: 45296,
      style: { numberFormat: 'dd.mm.yyyy' },
    });
  });
});

describe('writeCsv', () => {
  const written = (values: CellValue[], locale = 'ru_RU'): string => {
    const sheet = emptySheet(1, 'a');
    sheet.rows = [values.map((value) => ({ value }))];
    return new TextDecoder().decode(writeCsv(sheet, { separator: locale === 'ru_RU' ? ';' : ',', locale }));
  };

  it('puts an apostrophe only where a text would run as a formula or turn into something else', () => {
    expect(written(['=A1', '@x', '+7 999', '-нет', '-', '–', 'Ак-Суу', '2', 'TRUE', "'90"])).toBe(
      "'=A1;'@x;'+7 999;'-нет;-;–;Ак-Суу;'2;'TRUE;''90\r\n",
    );
  });

  it('writes decimals by the locale', () => {
    expect(written([1.5, -2], 'ru_RU')).toBe('1,5;-2\r\n');
    expect(written([1.5, 'a,b'], 'en_US')).toBe('1.5,"a,b"\r\n');
  });

  it.each([
    [';', 'ru_RU'],
    [',', 'en_US'],
    ['\t', 'ru_RU'],
  ] as const)('gives back what it wrote, with %j in %s', (separator, locale) => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789=+-@\'",;\t\r\n .%:/eEaЯү№ \u00a0') }).filter((s) => s !== ''),
      fc.constantFrom('TRUE', 'ложь', '007', '05.01.2024', '2024-01-05', '#N/A', '1 000', '5%', '14:05'),
    );
    const date = fc.integer({ min: 2, max: 80_000 }).map((value): Cell => ({
      value,
      style: { numberFormat: locale === 'en_US' ? 'm/d/yyyy' : 'dd.mm.yyyy' },
    }));
    const plain = fc
      .oneof(
        text,
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => v + 0),
        fc.boolean(),
      )
      .map((value): Cell => ({ value }));
    const cell = fc.option(fc.oneof(plain, plain, date), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, plain), { minLength: 1 }), (rows) => {
        const sheet = emptySheet(1, 'a');
        sheet.rows = rows;
        const back = readCsv(writeCsv(sheet, { separator, locale }), 'a.csv').sheets[0]!;
        const core = (cells: readonly (Cell | undefined)[]): CellValue[] =>
          Array.from(cells, (one) => one?.value ?? null);
        expect(back.rows.map(core)).toEqual(rows.map(core));
      }),
      { verbose: 1 },
    );
  });
});
