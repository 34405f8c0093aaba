// What offices put around and between the rows of a table changes no municipality's score and none is lost or invented.
import fc from 'fast-check';
import { score } from '../../src/core/scoring/score';
import type { CellValue } from '../../src/core/table/cells';
import { tableOf } from './sheet';

/** Also names that begin as words of sums or are those of oblasts. */
const names = (
  'Жаңы-Булак Кара-Дөбө Арча Терек Ак-Тилек Бел Орто-Сай Максимовка Общественное Жалпак-Таш Сары-Ой Итальянское Сумсар ' +
  'Ош Талас Нарын Баткен Чуй-Суу Орловка'
).split(' ');

const point = fc.integer({ min: 0, max: 3 });
const municipality = fc.record({ name: fc.constantFrom(...names), scores: fc.tuple(point, point, point) });
const municipalities = fc.uniqueArray(municipality, { selector: ({ name }) => name, minLength: 2, maxLength: 12 });
const habits = fc.record({
  offset: fc.nat(2),
  titles: fc.nat(3),
  section: fc.boolean(),
  numbered: fc.boolean(),
  rater: fc.boolean(),
  gaps: fc.boolean(),
  total: fc.boolean(),
  /** A blank row, and the header once more, after so many rows; 0 for never. */
  blankAfter: fc.nat(4),
  headerAfter: fc.nat(5),
  subtotal: fc.constantFrom('', 'Итого', 'Итого по области', 'Всего по Ошской области', 'Баткенская область'),
  average: fc.boolean(),
  footnotes: fc.boolean(),
  suffix: fc.constantFrom('', ' айыл аймагы', '*'),
});

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

type Units = typeof municipalities extends fc.Arbitrary<infer T> ? T : never;
type Habits = typeof habits extends fc.Arbitrary<infer T> ? T : never;

function sheetOf(units: Units, its: Habits): CellValue[][] {
  const indent: CellValue[] = Array<string>(its.offset).fill('');
  const cells: CellValue[][] = ['Оценка муниципалитетов', 'Таблица 2', '']
    .slice(0, its.titles)
    .map((text) => [...indent, text]);
  const line = (
    label: string,
    scores: CellValue[] = ['', '', ''],
    total: CellValue = '',
    number: CellValue = '',
    rater = '',
  ) =>
    cells.push([
      ...indent,
      ...(its.numbered ? [number] : []),
      label,
      ...(its.rater ? [rater] : []),
      ...scores.flatMap((cell) => (its.gaps ? [cell, ''] : [cell])),
      ...(its.total ? [total] : []),
    ]);
  const header = () => line('Муниципалитет', ['Документы', 'Механизм', 'Бюджет'], 'Всего', '№', 'Эксперт');
  const isAfter = (every: number, index: number) => every > 0 && index % (every + 1) === every;
  header();
  if (its.section) line('Баткенская область');
  units.forEach(({ name, scores }, index) => {
    if (isAfter(its.blankAfter, index)) line('');
    if (isAfter(its.headerAfter, index)) header();
    line(name + its.suffix, [...scores], sumOf(scores), index + 1);
  });
  const sums = [0, 1, 2].map((at) => sumOf(units.map(({ scores }) => scores[at] ?? 0)));
  if (its.subtotal) line(its.subtotal, sums, sumOf(sums));
  line('Всего', sums, sumOf(sums));
  if (its.average)
    line(
      'Среднее',
      sums.map((sum) => sum / units.length),
    );
  if (its.footnotes) for (const text of ['', '* Примечание: данные 2019 года', 'Исполнитель: Асанова']) line(text);
  return cells;
}

test('the same municipalities with the same scores are read, whatever stands around them', () => {
  fc.assert(
    fc.property(municipalities, habits, (units, its) => {
      const table = tableOf(sheetOf(units, its));
      const { totals } = score(table);
      const read = table.names.map((name, unit) => [name, totals[unit], table.scores.map((column) => column[unit])]);
      expect(read).toEqual(units.map(({ name, scores }) => [name + its.suffix, sumOf(scores), scores]));
    }),
    { numRuns: 500 },
  );
});
