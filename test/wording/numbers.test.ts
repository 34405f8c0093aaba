import { languages } from '../../src/core/language';
import { decimal, percent, plural } from '../../src/wording/numbers';
import { sidebarWords } from '../../src/wording/sidebar';
import { verdictWords } from '../../src/wording/verdict';

const municipality = { one: 'муниципалитет', few: 'муниципалитета', many: 'муниципалитетов', other: 'муниципалитета' };

test.each([
  [1, 'муниципалитет'],
  [2, 'муниципалитета'],
  [5, 'муниципалитетов'],
  [11, 'муниципалитетов'],
  [21, 'муниципалитет'],
  [40, 'муниципалитетов'],
])('after %i Russian takes the form %s (CLDR 45)', (n, form) => {
  expect(plural('ru', n, municipality)).toBe(form);
});

test('decimals follow the language, thousands stand apart only from five digits on', () => {
  expect(decimal('ru', 4.25, 1)).toBe('4,3');
  expect(decimal('en', 1234)).toBe('1234');
  expect(decimal('ru', 25000)).toBe('25\u00a0000');
  expect(decimal('en', 25000)).toBe('25,000');
  expect(decimal('ky', -0.04, 1)).toBe('0,0');
});

test('a share has one decimal from 20 on, none below', () => {
  expect(percent('ru', 23 / 39, 39)).toBe('59,0\u00a0%');
  expect(percent('en', 57 / 400, 400)).toBe('14.3%');
  expect(percent('en', 1 / 3, 9)).toBe('33%');
});

test.each(languages)('the panel writes thousands apart in %s', (language) => {
  const number = decimal(language, 12345);
  const { verdict, complete } = verdictWords(language);
  const { leading, shares, states, showMore } = sidebarWords(language);
  const sentences = [
    verdict({ units: 12345, complete: 12345, toLookAt: 12345 }),
    complete(12345, 12345),
    leading(12345, 12345, ''),
    shares(12345, 12345),
    states.toLookAt(12345),
    showMore(12345),
  ];
  for (const sentence of sentences) {
    expect(sentence).toContain(number);
    expect(sentence).not.toContain('12345');
  }
});
