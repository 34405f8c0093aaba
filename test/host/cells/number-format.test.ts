// What cells show, by number format and locale.
import type { CellValue } from '../../../src/files/workbook';
import { shownValue } from '../../../src/host/cells/number-format';

test.each<[CellValue, string | undefined, string, string]>([
  [2.5, undefined, '2,5', '2.5'],
  [2 / 3, undefined, '0,6666666667', '0.6666666667'],
  [0.1 + 0.2, undefined, '0,3', '0.3'],
  [123456789012, undefined, '123456789012', '123456789012'],
  [2, '0', '2', '2'],
  [2, '0.0', '2,0', '2.0'],
  [0.256, '0%', '26%', '26%'],
  [0.256, '0.0 %', '25,6 %', '25.6 %'],
  [1234567.5, '#,##0', '1\u00a0234\u00a0568', '1,234,568'],
  [45296, 'dd.mm.yyyy', '05.01.2024', '05.01.2024'],
  [45296.4375, 'dd.mm.yyyy h:mm', '05.01.2024 10:30', '05.01.2024 10:30'],
  [1.005, '0.00', '1,01', '1.01'],
  [12345, '0.00E+00', '1,23E+04', '1.23E+04'],
  [-12345.678, '0.00E+00', '-1,23E+04', '-1.23E+04'],
  [996551234567, '+000 000 00-00-00', '+996 551 23-45-67', '+996 551 23-45-67'],
  [1234.5, '#,##0.00\\ [$₽-419]', '1\u00a0234,50 ₽', '1,234.50 ₽'],
  [0.5, '# ?/?', '0,5', '0.5'],
  [5, '0" баллов"', '5 баллов', '5 баллов'],
  [true, undefined, 'ИСТИНА', 'TRUE'],
  [{ error: '#N/A' }, '0.0', '#N/A', '#N/A'],
  ['текст', '0.0', 'текст', 'текст'],
  [null, '0.0', '', ''],
])('%p under %p', (value, format, russian, english) => {
  expect(shownValue(value, format, 'ru_RU')).toBe(russian);
  expect(shownValue(value, format, 'en_US')).toBe(english);
});
