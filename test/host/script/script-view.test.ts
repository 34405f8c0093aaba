// What a script sees of the host: errors and dates as of its own scope, and refusals by name.
import { emptyWorkbook } from '../../../src/host/cells/cells';
import { ON_SHEET, outcome } from '../fixture';

const run = (body: string, locale = 'en_US') => outcome(ON_SHEET + body, { workbook: emptyWorkbook(locale) });

test.each([
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

test('a date is the same instant again, a Date for the script, and shown in the locale', () => {
  expect(
    run(
      `const d = new Date(Date.UTC(2024, 0, 4, 18)); A('A1').setValue(d); const v = A('A1').getValue();
         return [v instanceof Date, v.getTime() === d.getTime(), A('A1').getDisplayValue()]`,
      'ru_RU',
    ),
  ).toEqual([true, true, '05.01.2024']);
});
