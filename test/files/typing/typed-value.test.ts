// A typed text becomes what Sheets would make of it in the sheet's locale.

import { isDateFormat, serialOfDay } from '../../../src/files/serial-date';
import { parseTyped } from '../../../src/files/typing/typed-value';

const serial = (year: number, month: number, day: number): number => serialOfDay(year, month, day)!;

describe('parseTyped', () => {
  it.each([
    ['', 'ru_RU', { value: null }],
    ['007', 'ru_RU', { value: 7 }],
    [' 2 ', 'ru_RU', { value: 2 }],
    ['2,0', 'ru_RU', { value: 2 }],
    ['1,5', 'de_DE', { value: 1.5 }],
    ['1,5', 'en_US', { value: '1,5' }],
    ['1.5', 'en_US', { value: 1.5 }],
    ['.5', 'en_US', { value: 0.5 }],
    ['-3', 'en_US', { value: -3 }],
    ['+1', 'en_US', { value: 1 }],
    ['1e3', 'en_US', { value: 1000, numberFormat: '0.00E+00' }],
    ['5%', 'en_US', { value: 0.05, numberFormat: '0%' }],
    ['7%', 'ru_RU', { value: 0.07, numberFormat: '0%' }],
    ['12,5 %', 'ru_RU', { value: 0.125, numberFormat: '0.00%' }],
    ['1\u00a0234,5', 'ru_RU', { value: 1234.5, numberFormat: '#,##0.00' }],
    ['1,234', 'en_US', { value: 1234, numberFormat: '#,##0' }],
    ['12,34', 'en_US', { value: '12,34' }],
    ['1.234,5', 'de_DE', { value: 1234.5, numberFormat: '#,##0.00' }],
    ['TRUE', 'ru_RU', { value: true }],
    ['true', 'en_US', { value: true }],
    ['Истина', 'ru_RU', { value: true }],
    ['ИСТИНА', 'en_US', { value: 'ИСТИНА' }],
    ['#Н/Д', 'ru_RU', { value: { error: '#N/A' } }],
    ["'007", 'ru_RU', { value: '007' }],
    ["'=A1", 'ru_RU', { value: '=A1' }],
    ['=', 'ru_RU', { value: '=' }],
    ['=A1', 'ru_RU', { value: null, formula: '=A1' }],
    ['   =SUM(1,2)', 'en_US', { value: '   =SUM(1,2)' }],
    ['+A1', 'en_US', { value: null, formula: '=+A1' }],
    ['-Иванов', 'ru_RU', { value: null, formula: '=-Иванов' }],
    ['-', 'ru_RU', { value: '-' }],
    ['–', 'ru_RU', { value: '–' }],
    ['$5', 'en_US', { value: '$5' }],
    ['100 сом', 'ru_RU', { value: '100 сом' }],
    ['2 балла', 'ru_RU', { value: '2 балла' }],
    ['О', 'ru_RU', { value: 'О' }],
    [',', 'ru_RU', { value: ',' }],
    ['1e999', 'en_US', { value: '1e999' }],
  ])('reads %j in %s as %j', (text, locale, expected) => {
    expect(parseTyped(text, locale)).toEqual(expected);
  });

  it.each([
    ['05.01.2024', 'ru_RU', { value: serial(2024, 1, 5), numberFormat: 'dd.mm.yyyy' }],
    ['05.01.24', 'de_DE', { value: serial(2024, 1, 5), numberFormat: 'dd.mm.yyyy' }],
    ['05.01.2024', 'en_US', { value: '05.01.2024' }],
    ['30.02.2024', 'ru_RU', { value: '30.02.2024' }],
    ['2024-01-05', 'en_US', { value: serial(2024, 1, 5), numberFormat: 'yyyy-mm-dd' }],
    ['2024-01-05', 'ru_RU', { value: serial(2024, 1, 5), numberFormat: 'yyyy-mm-dd' }],
    ['1/5/2024', 'en_US', { value: serial(2024, 1, 5), numberFormat: 'm/d/yyyy' }],
    ['1/5/2024', 'en_GB', { value: serial(2024, 5, 1), numberFormat: 'dd/mm/yyyy' }],
    ['1/2', 'en_US', { value: serial(2026, 1, 2), numberFormat: 'm/d' }],
    ['1/2', 'ru_RU', { value: serial(2026, 2, 1), numberFormat: 'dd.mm' }],
    ['12.5', 'ru_RU', { value: serial(2026, 5, 12), numberFormat: 'dd.mm' }],
    ['2.50', 'ru_RU', { value: '2.50' }],
    ['14:05', 'ru_RU', { value: 845 / 1440, numberFormat: 'h:mm' }],
    ['2:05 PM', 'en_US', { value: 845 / 1440, numberFormat: 'h:mm am/pm' }],
    ['30:00', 'ru_RU', { value: 1.25, numberFormat: '[h]:mm:ss' }],
    ['14:75', 'ru_RU', { value: '14:75' }],
    ['05.01.2024 12:00', 'ru_RU', { value: serial(2024, 1, 5) + 0.5, numberFormat: 'dd.mm.yyyy h:mm' }],
    ['2024-01-05T06:00:00', 'en_US', { value: serial(2024, 1, 5) + 0.25, numberFormat: 'yyyy-mm-dd h:mm:ss' }],
  ])('reads the date or time %j in %s', (text, locale, expected) => {
    expect(parseTyped(text, locale, 2026)).toEqual(expected);
  });

  it('leaves a date without a year as text where no year is given', () => {
    expect(parseTyped('1/2', 'en_US')).toEqual({ value: '1/2' });
    expect(parseTyped('1.5', 'ru_RU')).toEqual({ value: '1.5' });
  });
});

describe('isDateFormat', () => {
  it('sees letters of dates and times, not those in quotes, brackets or escapes', () => {
    const dates = ['dd.mm.yyyy', 'h:mm', '[h]:mm:ss', '[$-419]d mmm yyyy'];
    const others = ['General', '0.00', '#,##0 "дней"', '0.0 "days"', '[Red]0', '0\\d', '@', '_-* #,##0_-'];
    expect(dates.filter(isDateFormat)).toEqual(dates);
    expect(others.filter(isDateFormat)).toEqual([]);
  });
});
