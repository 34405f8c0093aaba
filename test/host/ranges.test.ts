// Ranges behave as the recorded facts about Sheets say.
import { emptyWorkbook } from '../../src/host/cells';
import { inHost, ON_SHEET, outcome } from './fixture';

const run = (body: string, locale = 'en_US') => outcome(ON_SHEET + body, { workbook: emptyWorkbook(locale) });

describe('notation', () => {
  test.each([
    ['B2:D5', 'B2:D5'],
    ['5:7', '5:7'],
    ['B:D', 'B:D'],
    ['C5:B2', 'B2:C5'],
    ['5:2', '2:5'],
    ['D:B', 'B:D'],
    ['R5C3', 'C5'],
    ['R2C2:R4C5', 'B2:E4'],
    ['r10c5:R1c2', 'B1:E10'],
    ['$z$11', 'Z11'],
    ['c2:$d$4', 'C2:D4'],
    ['!c2:e5', 'C2:E5'],
    ['Sheet1!E10:F12', 'E10:F12'],
  ])('%s reads back as %s', (written, expected) => {
    expect(run(`return A('${written}').getA1Notation()`)).toBe(expected);
  });

  test('an entire row is as wide as the sheet', () => {
    expect(run(`const r = A('5:7'); return [r.getNumRows(), r.getNumColumns()]`)).toEqual([3, 26]);
  });

  test('a range prints as Range and counts its cells from one', () => {
    expect(run(`const r = A('C2:D4'); return [String(r), r.getCell(2, 2).getA1Notation()]`)).toEqual(['Range', 'D3']);
  });
});

describe('errors', () => {
  test.each([
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ["A('A1').offset(0, 0, 0)", 'The number of rows in the range must be at least 1.'],
    ["A('A1001')", 'The coordinates of the range are outside the dimensions of the sheet.'],
    [
      "A('A1:B2').setValues([[1, 2], [3, 4], [5, 6]])",
      'The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
    ],
    [
      "A('A1:D1').setValues([[]])",
      'The number of columns in the data does not match the number of columns in the range. The data has 0 but the range has 4.',
    ],
    [
      "A('A1').setValue('x'.repeat(50001))",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    ["A('A1').setTextRotation(45)", 'not implemented in host: Range.setTextRotation'],
    ['SpreadsheetApp.BorderStyle.WAVY', 'not implemented in host: BorderStyle.WAVY'],
    ['DriveApp.getFiles()', 'not implemented in host: DriveApp.getFiles'],
  ])('%s', (body, text) => {
    expect(run(body)).toBe(text);
  });

  test('an exception of a service is an Error for the script', () => {
    expect(run(`try { sheet.getRange(0, 1) } catch (e) { return [e instanceof Error, e.name] }`)).toEqual([
      true,
      'Exception',
    ]);
  });
});

describe('values', () => {
  const back = (value: string, locale?: string) =>
    run(`const r = A('A1'); r.setValue(${value}); return r.getValue()`, locale);

  test.each([
    ['"007"', 7],
    ['"5%"', 0.05],
    ['"TRUE"', true],
    ['"1e3"', 1000],
    ['"\'=1+1"', '=1+1'],
    ['"   =SUM(1,2)"', '   =SUM(1,2)'],
    ['null', ''],
    ['""', ''],
    ['2.5', 2.5],
    ['false', false],
    ['"2,0"', '2,0'],
  ])('%s is %s', (written, read) => {
    expect(back(written)).toBe(read);
  });

  test('the decimal comma counts where the locale has it', () => {
    expect(back('"2,0"', 'ru_RU')).toBe(2);
    expect(back('"2.0"', 'ru_RU')).toBe('2.0');
    expect(back('"ИСТИНА"', 'ru_RU')).toBe(true);
  });

  test('plain text keeps what is written', () => {
    expect(run(`A('A1').setNumberFormat('@').setValue('007'); return A('A1').getValue()`)).toBe('007');
  });

  test('a date is the same instant again, a Date for the script, and shown in the locale', () => {
    expect(
      run(
        `const d = new Date(Date.UTC(2024, 0, 4, 18)); A('A1').setValue(d); const v = A('A1').getValue();
         return [v instanceof Date, v.getTime() === d.getTime(), A('A1').getDisplayValue()]`,
        'ru_RU',
      ),
    ).toEqual([true, true, '05.01.2024']);
  });

  test('an error reads as its text', () => {
    const workbook = emptyWorkbook();
    workbook.sheets[0]?.rows.push([{ value: { error: '#N/A' } }]);
    expect(inHost(`${ON_SHEET} return A('A1').getValue()`, { workbook }).result).toBe('#N/A');
  });

  test('the data range of an empty sheet is A1 and looks do not count as content', () => {
    expect(run(`return [sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()]`)).toEqual([
      'A1',
      [['']],
    ]);
    expect(run(`A('D9').setBackground('red'); A('B2').setValue(1); return sheet.getDataRange().getA1Notation()`)).toBe(
      'A1:B2',
    );
  });
});

describe('formulas', () => {
  test('semicolons are taken everywhere, commas only where the comma is no decimal sign', () => {
    expect(run(`A('A1').setFormula('=IF(B1="";1;ROUND(C1*3/4;0))'); return A('A1').getFormula()`)).toBe(
      '=IF(B1="",1,ROUND(C1*3/4,0))',
    );
    expect(run(`A('A1').setFormula('=SUM(B1;C1)'); return A('A1').getFormula()`, 'ru_RU')).toBe('=SUM(B1;C1)');
    expect(run(`A('A1').setFormula('=SUM(B1,C1)'); return A('A1').getDisplayValue()`, 'ru_RU')).toBe('#ERROR!');
  });

  test('over several cells relative references move', () => {
    expect(run(`A('C3:D4').setFormula('=A1'); return A('C3:D4').getFormulas()`)).toEqual([
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ]);
  });
});
