import fc from 'fast-check';
import { formulaLocale } from '../../../src/formulas/formats/locale';
import { FormulaProblem } from '../../../src/formulas/syntax/problem';
import { translate } from '../../../src/formulas/syntax/translate';
import { formulas } from './arbitrary-formula';

const ru = formulaLocale('ru_RU');
const en = formulaLocale('en_US');
const de = formulaLocale('de_DE');

test.each([
  ['=IF(A1>0,5;1;2)', '=IF(A1>0.5,1,2)'],
  ['=SUM(1;2)', '=SUM(1,2)'],
  ['=SUM(1,2)', '=SUM(1.2)'],
  ['=SUM({1\\2;3\\4})', '=SUM({1,2;3,4})'],
  ['=COUNTIF(A:A;"a;b,c")', '=COUNTIF(A:A,"a;b,c")'],
  ["='Лист;1,2'!A1", "='Лист;1,2'!A1"],
  ['=сумма', '=сумма'],
])('typed in Russian, %s is kept as %s', (typed, kept) => {
  expect(translate(typed, ru, 'canonical')).toBe(kept);
  expect(translate(typed, de, 'canonical')).toBe(kept);
  expect(translate(kept, 'canonical', ru)).toBe(typed);
});

test('in English both separators are taken, and an array keeps its rows', () => {
  expect(translate('=IF(A1;1,2)', en, 'canonical')).toBe('=IF(A1,1,2)');
  expect(translate('=SUM({1,2;3,4};5)', en, 'canonical')).toBe('=SUM({1,2;3,4},5)');
});

test.each([
  ['=IF(A1,1;2)', 6],
  ['=SUM(A1, B1)', 7],
  ['=SUM("a",2)', 8],
])('a comma between arguments is refused where decimals take it: %s', (typed, position) => {
  let caught: unknown;
  try {
    translate(typed, ru, 'canonical');
  } catch (problem) {
    caught = problem;
  }
  expect(caught).toBeInstanceOf(FormulaProblem);
  expect(caught).toMatchObject({ problem: 'comma-separator', position });
});

test('the form that every locale takes reads the same in all of them', () => {
  const formula = '=IF(COUNT(A2:C2)=0;"";ROUND(SUM(A2:C2)*3/4;0))';
  expect(translate(formula, ru, 'canonical')).toBe(translate(formula, en, 'canonical'));
});

test('whatever is kept comes back unchanged after being shown in another locale', () => {
  fc.assert(
    fc.property(formulas, fc.constantFrom(ru, en, de), (formula, locale) => {
      expect(translate(translate(formula, 'canonical', locale), locale, 'canonical')).toBe(formula);
    }),
    { verbose: 1 },
  );
});
