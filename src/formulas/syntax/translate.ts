// Formulas between the form that is kept (English, commas, points) and the form that a locale types and shows.

import type { FormulaLocale } from '../formats/locale';
import { canonicalNotation, notationOf, type Notation, tokenize } from './tokenize';

/**
 * The formula in the other form. `'canonical'` is `=` with English names, `,` between arguments and columns of arrays, and
 * `.` for decimals; a locale's form has `;` between arguments where decimals take a comma, `\` between columns of arrays.
 * @throws FormulaProblem `comma-separator` where commas separate arguments although the locale has decimal commas:
 * Sheets refuses that too, and shows #ERROR!.
 * @example translate('=IF(A1>0,5;1;2)', formulaLocale('ru_RU'), 'canonical') //=> '=IF(A1>0.5,1,2)'
 */
export function translate(formula: string, from: FormulaLocale | 'canonical', to: FormulaLocale | 'canonical'): string {
  const source = notation(from);
  const target = notation(to);
  const open: string[] = [];
  let text = formula.startsWith('=') ? '=' : '';
  for (const token of tokenize(formula, source)) {
    if (token.kind === 'open') open.push(token.text);
    if (token.kind === 'close') open.pop();
    if (token.kind === 'number') text += token.text.replace(source.decimal, target.decimal);
    else if (token.kind === 'separator') text += separator(token.text, open.at(-1) === '{', target);
    else text += token.text;
  }
  return text;
}

function notation(form: FormulaLocale | 'canonical'): Notation {
  return form === 'canonical' ? canonicalNotation : notationOf(form);
}

function separator(written: string, inArray: boolean, target: Notation): string {
  if (inArray) return written === ';' ? ';' : target.decimal === ',' ? '\\' : ',';
  return target.decimal === ',' ? ';' : ',';
}
