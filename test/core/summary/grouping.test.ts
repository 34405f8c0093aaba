import fc from 'fast-check';
import { score } from '../../../src/core/scoring/score';
import { basisProblem } from '../../../src/core/summary/basis';
import { byOblast, byRaion, byText } from '../../../src/core/summary/grouping';
import { league } from '../../../src/core/summary/league';
import { selectUnits } from '../../../src/core/summary/select-units';
import { summarise } from '../../../src/core/summary/summarise';
import type { CellValue } from '../../../src/core/table/cells';
import { tableOf } from '../sheet';

const head = ['Область', 'Район', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'];

test('raions of one name in two oblasts are two groups, told apart by their oblast', () => {
  const table = tableOf([
    head,
    ['Ошская', 'Кара-Сууйский', 'А', 1, 1, 1],
    ['Ош', 'Кара-Сууйский район', 'Б', 1, 1, 1],
    ['Чуйская', 'Кара-Сууйский', 'В', 1, 1, 1],
    ['Чуйская', '', 'Г', 1, 1, 1],
  ]);
  const { of, labels } = byRaion(table)!;
  expect([...of]).toEqual([0, 0, 1, 2]);
  expect(labels).toEqual(['Кара-Сууйский, Ошская', 'Кара-Сууйский, Чуйская', '']);
});

test('texts that read the same are one group, called as most rows call it', () => {
  const { of, labels } = byText(['Юг', ' юг', 'Север', 'юг', '', ' юг']);
  expect([...of]).toEqual([0, 0, 1, 0, 2, 0]);
  expect(labels).toEqual([' юг', 'Север', '']);
});

test('a table without raions has no groups by raion', () => {
  expect(byRaion(tableOf([head, ['Ошская', '', 'А', 1, 1, 1]]))).toBeNull();
});

describe('what is said of the municipalities', () => {
  const sample = (population: number) => ({ kind: 'sample', population, unit: '', asOf: '' }) as const;

  test('is refused where a sample is larger than the whole, or the whole no whole number', () => {
    expect(basisProblem(sample(39), 40)).toEqual({ name: 'population-too-small', data: { population: 39, units: 40 } });
    for (const wrong of [NaN, Infinity, 40.5, -1]) expect(basisProblem(sample(wrong), 40)).not.toBeNull();
  });

  test('is taken otherwise', () => {
    expect(basisProblem(sample(40), 40)).toBeNull();
    expect(basisProblem({ kind: 'census' }, 40)).toBeNull();
    expect(basisProblem(null, 40)).toBeNull();
  });
});

const row = fc
  .tuple(
    fc.constantFrom('Ошская', 'Чуйская', 'Нарынская', ''),
    fc.constantFrom('Алайский', 'Ак-Суйский', ''),
    fc.stringMatching(/^[А-Я][а-я]{2,5}$/),
    fc.constantFrom<CellValue>(0, 1, 2, 3, '', 7),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map((cells): CellValue[] => cells);
const rows = fc.array(row, { minLength: 1, maxLength: 40 });

test('the parts of a table, each summed up alone, make up the whole', () => {
  fc.assert(
    fc.property(rows, (body) => {
      const table = tableOf([head, ...body]);
      const scoring = score(table);
      const whole = summarise(table, scoring);
      const groups = byOblast(table)!;
      const parts = groups.labels.map((_, group) => {
        const units = table.rows.flatMap((_row, unit) => (groups.of[unit] === group ? [unit] : []));
        const part = selectUnits(table, scoring, units);
        return summarise(part.table, part.scoring, byOblast(part.table), table.rows.length - units.length);
      });
      const sum = (figure: (summary: typeof whole) => number) => parts.reduce((all, part) => all + figure(part), 0);
      for (const part of parts) expect(part.read).toBe(part.units + part.outside + part.skipped);
      for (const part of parts) expect(part.read).toBe(whole.read);
      expect(sum(({ units }) => units)).toBe(whole.units);
      expect(sum(({ classed }) => classed)).toBe(whole.classed);
      expect(sum(({ borderline }) => borderline.up)).toBe(whole.borderline.up);
      expect(sum(({ indicators }) => indicators['budgeting']!.present)).toBe(whole.indicators['budgeting']!.present);
      parts.forEach((part, group) => expect(part.byGroup).toEqual([whole.byGroup[group]]));
    }),
    { verbose: 1 },
  );
});

test('the league holds each complete municipality once, in order, first of its group where nobody there has more', () => {
  fc.assert(
    fc.property(rows, (body) => {
      const table = tableOf([head, ...body]);
      const scoring = score(table);
      const groups = byOblast(table)!;
      const entries = league(table, scoring, groups, Infinity);
      const complete = [...scoring.totals].filter((total) => !Number.isNaN(total)).length;
      expect(new Set(entries.map(({ unit }) => unit)).size).toBe(complete);
      expect(entries).toHaveLength(complete);
      let before = Infinity;
      for (const { unit, place, inGroup } of entries) {
        const total = scoring.totals[unit]!;
        expect(total).toBeLessThanOrEqual(before);
        before = total;
        expect(place.first).toBe(1 + entries.filter((other) => scoring.totals[other.unit]! > total).length);
        const own = entries.filter((other) => groups.of[other.unit] === groups.of[unit]);
        expect(inGroup!.first).toBe(1 + own.filter((other) => scoring.totals[other.unit]! > total).length);
      }
      expect(league(table, scoring, null, 3)).toHaveLength(Math.min(3, complete));
    }),
    { verbose: 1 },
  );
});
