// Formulas made from whatever method give what the core gives by that method.
import fc from 'fast-check';
import { rowFormulas } from '../../../src/addon/live/row-formulas';
import { amount, plainForm, shapeOf } from '../../../src/addon/live/formula-text';
import { scoreScan } from '../../../src/addon/live/score-scan';
import { guideline2015 } from '../../../src/core/method/guideline-2015';
import { allowedScores, type Method } from '../../../src/core/method/method';
import { score } from '../../../src/core/scoring/score';
import { ScoreKind, scoreParser } from '../../../src/core/table/score-cell';
import type { Table } from '../../../src/core/table/table';
import type { FormulaValue } from '../../../src/formulas/values/values';
import { engineFor } from '../../formulas/workbook';

/** Scales with and without halves, from below zero and from one; bands that touch, leave gaps, or hold one total. */
const methods = fc
  .record({
    indicators: fc.integer({ min: 1, max: 4 }),
    min: fc.constantFrom(-1, 0, 1, 0.5),
    steps: fc.integer({ min: 1, max: 5 }),
    step: fc.constantFrom(1, 0.5, 0.25, 0.1, 2),
    presentFrom: fc.constantFrom(-5, 0, 0.5, 1, 2, 99),
    bands: fc.array(fc.tuple(fc.constantFrom(0, 0.5, 1, 2), fc.constantFrom(0, 1, 1.5, 3)), {
      minLength: 1,
      maxLength: 12,
    }),
  })
  .map(({ indicators, min, steps, step, presentFrom, bands }): Method => {
    let from = min * indicators - 1;
    const round = (value: number) => Math.round(value * 1e9) / 1e9;
    const classes = bands.map(([gap, width], rank) => {
      const band = { from: round(from + gap), to: round(from + gap + width) };
      from = band.to + 0.1;
      const name = { ru: `класс "${rank}"`, ky: `класс ${rank}`, en: `class ${rank}` };
      return { key: `c${rank}`, ...band, name, short: name };
    });
    return {
      ...guideline2015,
      indicators: Array.from({ length: indicators }, (_, at) => ({ ...guideline2015.indicators[0]!, key: `i${at}` })),
      scale: { min, max: round(min + steps * step), step },
      presentFrom,
      classes,
    };
  });

/** What the core makes of one row of cells. */
function given(method: Method, cells: FormulaValue[]): FormulaValue[] {
  const parse = scoreParser(method);
  const read = cells.map((cell) => ({ ...parse(cell === null ? '' : (cell as number | string | boolean)) }));
  const table = {
    method,
    rows: [1],
    kinds: read.map(({ kind }) => Uint8Array.of(kind)),
    scores: read.map(({ value }) => Float64Array.of(value)),
  } as unknown as Table;
  const { totals, outcomes, present } = score(table);
  const complete = read.every(({ kind }) => kind <= ScoreKind.decimalComma);
  return complete
    ? [totals[0]!, method.classes[outcomes[0]!]?.name.ru ?? '', present[0]!]
    : ['', method.classes[outcomes[0]!]?.name.ru ?? '', ''];
}

const seed = Date.now();
test(`whatever the method, whatever is missing (seed ${seed})`, () => {
  const property = fc.property(
    methods.chain((method) => {
      const scores = allowedScores(method).map((value) => Number(value.toPrecision(12)));
      const cell = fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom<FormulaValue[]>(...scores) },
        fc.constantFrom<FormulaValue[]>(...scores.map((value) => String(value).replace('.', ','))),
        fc.constantFrom<FormulaValue[]>(null, 'нет', true, method.scale.max + 1, method.scale.min - 0.5),
      );
      const n = method.indicators.length;
      return fc.tuple(fc.constant(method), fc.array(cell, { minLength: n, maxLength: n }));
    }),
    fc.constantFrom('ru_RU', 'en_US'),
    ([method, cells], locale) => {
      const formulas = rowFormulas(
        method,
        cells.map((_, at) => at + 1),
        'ru',
      )(1);
      const engine = engineFor({
        sheets: { S: [[...cells, formulas.total, formulas.class, formulas.present]] },
        locale,
      });
      const computed = [1, 2, 3].map((at) => engine.valueOf(0, 1, cells.length + at));
      expect(computed).toEqual(given(method, cells));
    },
  );
  fc.assert(property, { seed, numRuns: 500 });
});

test('no argument stands between commas, no number has a decimal mark, only old functions are used', () => {
  const half: Method = { ...guideline2015, scale: { min: 0.5, max: 3, step: 0.5 }, presentFrom: 0.75 };
  for (const method of [guideline2015, half]) {
    for (const formula of Object.values(rowFormulas(method, [3, 4, 5], 'ky')(7))) {
      const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
      expect(bare).not.toMatch(/[,.{}]/);
      const names = new Set(bare.match(/[A-Z]+(?=\()/g));
      for (const name of names) {
        expect(['IFERROR', 'IF', 'INT', 'ROUND', 'FIND', 'TRIM', 'SUBSTITUTE', 'ISLOGICAL', 'CHOOSE', 'MID']).toContain(
          name,
        );
      }
      expect(bare.match(/[A-Z]+\d+/g)!.every((cell) => /^[CDE]7$/.test(cell))).toBe(true);
      for (const text of formula.match(/"(?:[^"]|"")*"/g)!) expect(text.length).toBeLessThanOrEqual(255);
    }
  }
});

test('a scale of a hundred scores makes no text too long for Excel', () => {
  const method: Method = { ...guideline2015, scale: { min: 0, max: 100, step: 1 } };
  const { total } = rowFormulas(method, [1, 2, 3], 'en')(1);
  for (const text of total.match(/"(?:[^"]|"")*"/g)!) expect(text.length).toBeLessThanOrEqual(255);
  const engine = engineFor({ sheets: { S: [[100, '99,0', 7, total]] } });
  expect(engine.valueOf(0, 1, 4)).toBe(206);
});

test('what a formula will read is known beforehand', () => {
  const { seen } = scoreScan(guideline2015);
  const read: [Parameters<typeof seen>[0], number | null][] = [
    [2, 2],
    ['2', 2],
    ['2,0', 2],
    ['\u00a02 ', 2],
    ['02', -1],
    ['2\n', -1],
    [2.5, -1],
    [true, -1],
    ['', -1],
    [new Date(Date.UTC(1900, 0, 1)), null],
    [new Date(Date.UTC(2024, 0, 1)), -1],
  ];
  for (const [value, place] of read) expect([value, seen(value)]).toEqual([value, place]);
});

test('a formula has one shape wherever it stands and however a locale shows it', () => {
  const ours = '=IF(A1="a; B2";\'Лист "1"\'!$B:$C;COUNTIF(Лист!D4:E5;1))';
  const moved = '=IF( C9 = "a; B2", \'Лист "1"\'!$D:$E, COUNTIF(Лист!F4:G5,1))';
  expect(shapeOf(moved)).toBe(shapeOf(ours));
  expect(plainForm(moved)).not.toBe(plainForm(ours));
  expect(plainForm(ours.replace(/;(?! B2)/g, ', '))).toBe(plainForm(ours));
  expect(shapeOf('=IF(#REF!="a; B2",#REF!,COUNTIF(Лист!#REF!,1))')).toBe(shapeOf(ours));
  for (const other of ['=IF(A1="a; B3";\'Лист "1"\'!$B:$C;COUNTIF(Лист!D4:E5;1))', '=SUM(A1:A3)', '=A1']) {
    expect(shapeOf(other)).not.toBe(shapeOf(ours));
  }
});

test.each([
  [2, '2'],
  [0.5, '(5/10)'],
  [-1, '(-1)'],
  [-0.25, '(-25/100)'],
])('%p in a formula is %s', (value, text) => expect(amount(value)).toBe(text));
