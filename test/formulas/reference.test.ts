// What LibreOffice computes for the same cells, and the named cases where Sheets differs.

import { type FormulaValue, isError } from '../../src/formulas/values/values';
import cases from './reference/cases.json';
import { differences } from './reference/differences';
import recorded from './reference/libreoffice.json';
import { engineFor, type TestWorkbook } from './workbook';

const engine = engineFor(cases as unknown as TestWorkbook);
const results = recorded.results as { formula: string; result: FormulaValue }[];

function agrees(ours: FormulaValue, theirs: FormulaValue): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') {
    return Math.abs(ours - theirs) <= 1e-12 * Math.abs(theirs);
  }
  if (isError(ours) && isError(theirs)) {
    // LibreOffice has one error for every argument that a function cannot use.
    const invalidArgument = theirs.error === 'Err:502' && ['#VALUE!', '#NUM!', '#REF!'].includes(ours.error);
    return ours.error === theirs.error || invalidArgument;
  }
  return ours === theirs;
}

test('at least 150 expressions are recorded, each of the cases once', () => {
  expect(results.length).toBeGreaterThanOrEqual(150);
  expect(results.map(({ formula }) => formula)).toEqual(cases.formulas);
});

const same = results.filter(({ formula }) => !differences.has(formula));

test.each(same)('$formula is what LibreOffice computes', ({ formula, result }) => {
  const ours = engine.evaluate(formula);
  expect({ ours, agrees: agrees(ours, result) }).toEqual({ ours, agrees: true });
});

test.each([...differences].map(([formula, { result, why }]) => ({ formula, result, why })))(
  '$formula differs from LibreOffice: $why',
  ({ formula, result }) => {
    const theirs = results.find((recording) => recording.formula === formula)?.result;
    expect(theirs).toBeDefined();
    expect(agrees(result, theirs ?? null)).toBe(false);
    expect(engine.evaluate(formula)).toEqual(result);
  },
);
