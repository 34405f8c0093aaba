// Which rows were read, in words.
import { readLine } from '../../src/wording/menu';

test.each([
  ['ru', 'Лист «Баллы», строка 2.', 'Лист «Баллы», строки 2–41.'],
  ['ky', '«Баллы» барагы, сап: 2.', '«Баллы» барагы, саптар: 2–41.'],
  ['en', 'Sheet “Баллы”, row 2.', 'Sheet “Баллы”, rows 2–41.'],
] as const)('one row is not spoken of as several, in %s', (language, one, several) => {
  const read = (last: number) => readLine(language, { sheetName: 'Баллы', rows: { first: 2, last }, skipped: [] });
  expect(read(2)).toBe(one);
  expect(read(41)).toBe(several);
});
