// The page about the method: what it says rests on the method alone, in the three languages.
import { languages } from '../../src/core/language';
import { guideline2015 } from '../../src/core/method/guideline-2015';
import { fragility, methodPageWidth, planMethodPage } from '../../src/report/method-page';
import { place } from '../../src/report/place';

test('of the 64 triples of scores 38 change class when one score moves by one point (domain, rule 9)', () => {
  expect(fragility(guideline2015)).toEqual({ all: 64, change: 38 });
});

test.each(languages)('in %s it names indicators, points, classes and bands of the method', (language) => {
  const plan = planMethodPage(guideline2015, language);
  const said = JSON.stringify(plan);
  for (const { name } of [...guideline2015.indicators, ...guideline2015.classes])
    expect(said).toContain(name[language]);
  for (const band of ['0–2', '3–5', '6–9', '0–3', '0–9', '1 + 1 + 1', '3 + 0 + 0']) expect(said).toContain(band);
  expect(new Set(plan.blocks.map(({ id }) => id)).size).toBe(plan.blocks.length);
});

test.each(languages)('in %s it fits on one upright page of A4, as the sheet draws it', (language) => {
  const heights = place(planMethodPage(guideline2015, language), methodPageWidth).blocks.map(({ heights: rows }) =>
    rows.reduce((sum, one) => sum + one, 0),
  );
  const between = 21;
  const height = heights.reduce((sum, one) => sum + one + between, -between);
  // A4 less the margins of a new sheet (0.7 inch at the sides, 0.45 above, 0.5 below), one page wide.
  const page = { width: 210 - 2 * 17.78, height: 297 - 11.43 - 12.7 };
  expect(height).toBeLessThan((methodPageWidth * page.height) / page.width);
});

test('a method of one’s own is not said to come from the press release', () => {
  const own = { ...guideline2015, id: 'own', scale: { min: 0, max: 3, step: 0.5 } };
  const said = JSON.stringify(planMethodPage(own, 'en'));
  expect(said).not.toMatch(/2019|press release/);
  expect(said).toContain('A total between two classes belongs to neither');
});
