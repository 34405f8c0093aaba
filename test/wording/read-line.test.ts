// Which rows were read, in words.
import { readLine } from '../../src/wording/verdict';

test.each([
  ['ru', 'Лист «Баллы», строка 2.', 'Лист «Баллы», строки 2–41.'],
  ['ky', '«Баллы» барагы, сап: 2.', '«Баллы» барагы, саптар: 2–41.'],
  ['en', 'Sheet “Баллы”, row 2.', 'Sheet “Баллы”, rows 2–41.'],
] as const)('one row is not spoken of as several, in %s', (language, one, several) => {
  const all = { sheetName: 'Баллы', units: 40, complete: 40, skipped: [] };
  const read = (last: number) => readLine(language, { ...all, rows: { first: 2, last } });
  expect(read(2)).toBe(one);
  expect(read(41)).toBe(several);
});

test.each([
  ['ru', 'Все баллы есть у 37 из 40\u00a0муниципалитетов.'],
  ['ky', 'Баллдары толук: 40 муниципалитеттин ичинен 37.'],
  ['en', 'Every score is there for 37 of 40 municipalities.'],
] as const)('how many have every score is said where not all have, in %s', (language, complete) => {
  const read = { sheetName: 'Баллы', rows: { first: 2, last: 41 }, units: 40, complete: 37, skipped: [] };
  expect(readLine(language, read)).toContain(complete);
});
