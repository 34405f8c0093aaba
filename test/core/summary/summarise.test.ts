import fc from 'fast-check';
import type { CellValue } from '../../../src/core/table/cells';
import { head, summaryOf } from '../sheet';

const mess = fc.constantFrom<CellValue>(
  ...[
    0,
    1,
    2,
    3,
    4,
    -1,
    1.5,
    '',
    '2',
    '2,0',
    ' 3 ',
    '\u00a01',
    '–',
    'н/д',
    '#N/A',
    true,
    new Date(0),
    'О',
    'З',
    '2 балла',
  ],
);
const label = fc.constantFrom(
  'Жаңы-Булак',
  'Кара-Дөбө',
  '',
  'Итого',
  'Баткенская область',
  'Среднее',
  '* по данным 2019',
  '=1+1',
);
const row = fc
  .tuple(fc.constantFrom('Ошская', 'Ош', '', 'Чүй'), label, mess, mess, mess)
  .map((cells): CellValue[] => cells);

test('whatever stands in the rows, every count adds up to the rows read', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const summary = summaryOf([head, ...rows]);
      const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);
      expect(summary.read).toBe(summary.units + summary.skipped);
      expect(sum(summary.classes)).toBe(summary.units);
      expect(sum(summary.excluded)).toBe(summary.units - summary.classed);
      expect(summary.byGroup.reduce((all, group) => all + group.units, 0)).toBe(summary.units);
      expect(
        Object.values(summary.classByPresent)
          .flat()
          .reduce((a, b) => a + b, 0),
      ).toBe(summary.complete);
      for (const indicator of Object.values(summary.indicators)) expect(sum(indicator.counts)).toBe(indicator.n);
    }),
    { verbose: 1 },
  );
});

test('an oblast in two spellings is one group, shown as most rows spell it', () => {
  const summary = summaryOf([
    head,
    ['Чүй', 'А', 1, 1, 1],
    ['Чуйская', 'Б', 1, 1, 1],
    ['Чуйская область', 'В', 2, 2, 2],
    ['Чуйская', 'Г', 0, 0, 0],
  ]);
  expect(summary.byGroup).toEqual([
    {
      group: 'Чуйская',
      units: 4,
      complete: 4,
      meanTotal: 3,
      classes: { blind: 1, oriented: 2, positive: 1, between: 0, undetermined: 0 },
    },
  ]);
});

test('a mean of nothing says why', () => {
  const summary = summaryOf([head, ['Чүй', 'А', '', '', '']]);
  expect(summary.meanTotal).toEqual({ none: 'no-complete-rows' });
  expect(summary.indicators.documents?.mean).toEqual({ none: 'no-usable-scores' });
});
