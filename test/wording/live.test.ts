// The live headline, computed as a formula, says what the headline in words says.
import fc from 'fast-check';
import { languages } from '../../src/core/language';
import { guideline2015 } from '../../src/core/method/guideline-2015';
import { headlineFormula } from '../../src/wording/live';
import { reportWords } from '../../src/wording/report';
import { engineFor } from '../formulas/workbook';

const counts = fc.oneof(fc.nat(3), fc.nat(30), fc.nat(500), fc.nat(25_000));
const seed = Date.now();

describe.each(languages)('in %s', (language) => {
  /** `without`: municipalities that have no class. */
  const said = (numbers: number[], locale = 'ru_RU', without = 0): unknown => {
    const parts = guideline2015.classes.map(({ name }, index) => ({ count: `A${index + 1}`, name: name[language] }));
    const units = numbers.reduce((sum, n) => sum + n, without);
    const formula = `=${headlineFormula(language, { classed: 'A4', units, parts }, '"nobody"')}`;
    const cells = [...numbers, numbers.reduce((sum, n) => sum + n, 0)].map((n) => [n]);
    return engineFor({ sheets: { S: cells }, locale }).evaluate(formula.replace(/A(\d)/g, 'S!A$1'));
  };
  const words = reportWords(language).headline;
  const expected = (numbers: number[], without = 0): string => {
    const classed = numbers.reduce((sum, n) => sum + n, 0);
    const all = numbers.map((count, index) => ({ count, name: guideline2015.classes[index]!.name[language] }));
    const [first, ...rest] = all;
    const whole = all.find(({ count }) => count === classed);
    if (classed === 0) return 'nobody';
    if (whole) return words.all({ n: classed, whole: without === 0, name: whole.name });
    return words.classes({ classed, parts: [first!, ...rest.filter(({ count }) => count > 0)] });
  };

  test.each([
    [[0, 0, 0]],
    [[0, 1, 0]],
    [[0, 0, 11]],
    [[12, 23, 4]],
    [[1, 20, 0]],
    [[0, 20, 1]],
    [[1, 0, 10]],
    [[100, 200, 1000]],
    [[10_000, 1000, 110]],
  ])('%p', (numbers) => {
    expect(said(numbers)).toBe(expected(numbers));
    expect(said(numbers, 'en_US')).toBe(expected(numbers));
    expect(said(numbers, 'ru_RU', 3)).toBe(expected(numbers, 3));
  });

  test(`whatever the counts (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.tuple(counts, counts, counts), (numbers) => expect(said(numbers)).toBe(expected(numbers))),
      { seed, numRuns: 300 },
    );
  });
});
