// Sums that are right are never called wrong, however a table is divided and its sums are labelled.
import fc from 'fast-check';
import type { CellValue } from '../../../src/core/table/cells';
import { findingsIn } from '../sheet';

const oblasts = ['Баткенская', 'Ошская', 'Нарынская'];
const raions = ['Лейлекский', 'Кадамжайский', 'Ак-Суйский'];
const score = fc.integer({ min: 0, max: 3 });
const scores = fc.array(
  fc.array(fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  {
    minLength: 1,
    maxLength: 3,
  },
);
const layout = fc.record({
  columns: fc.boolean(),
  sections: fc.boolean(),
  raionSum: fc.constantFrom('', 'Итого по району', 'Итого по р-ну', 'Итого'),
  oblastSum: fc.constantFrom('', 'Итого по области', 'Итого'),
});

const sum = (rows: readonly (readonly number[])[]): number[] =>
  [0, 1, 2].map((at) => rows.reduce((all, row) => all + (row[at] ?? 0), 0));

test('a right sum is no finding', () => {
  fc.assert(
    fc.property(scores, layout, (all, { columns, sections, raionSum, oblastSum }) => {
      // Sums of two levels with the same bare word cannot be told apart.
      fc.pre(raionSum !== 'Итого' || oblastSum !== 'Итого');
      const cells: CellValue[][] = [
        [...(columns ? ['Область', 'Район'] : []), 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
      ];
      const line = (label: string, values: readonly CellValue[], place = ['', '']) =>
        cells.push([...(columns ? place : []), label, ...values]);
      const named = (label: string, what: string) => label.replace(/(по )(район|р-н|област)/, `$1${what} $2`);
      all.forEach((ofOblast, o) => {
        const oblast = oblasts[o] ?? '';
        if (sections) line(`${oblast} область`, ['', '', '']);
        ofOblast.forEach((ofRaion, r) => {
          const raion = raions[r] ?? '';
          if (sections) line(`${raion} район`, ['', '', '']);
          ofRaion.forEach((row, u) => line(`Село-${o}${r}${u}`, row, [oblast, raion]));
          if (raionSum) line(named(raionSum, raion), sum(ofRaion));
        });
        if (oblastSum) line(named(oblastSum, oblast), sum(ofOblast.flat()));
      });
      line('Всего', sum(all.flat(2)));
      expect(findingsIn(cells).filter(({ code }) => code === 'R05')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
