import { chosenLanguage } from '../../src/workbench/language';

const address = (query: string): URLSearchParams => new URLSearchParams(query);

test('the address decides before the browser', () => {
  expect(chosenLanguage(address('lang=ky'), ['en-US', 'ru'])).toBe('ky');
});

test('the first of the browser’s languages that the page speaks', () => {
  expect(chosenLanguage(address(''), ['de-DE', 'en-GB', 'ru-RU'])).toBe('en');
});

test('Russian where none is spoken', () => {
  expect(chosenLanguage(address('lang=xx'), ['de'])).toBe('ru');
});
