// What becomes of text typed into a cell of this workbook: its value, or its formula in the stored form.
import { parseTyped } from '../../files/typing/typed-value';
import type { CellValue } from '../../files/workbook';
import { storedFormula } from './formula-text';

export interface Typed {
  value: CellValue;
  /** Stored form; absent for a plain value. */
  formula?: string;
  /** The formula stands as typed because the locale does not take it, and the cell shows `#ERROR!`. */
  unparsed?: true;
  /** The format that such a value brings along where the cell has none. */
  numberFormat?: string;
}

/** The plain-text number format: nothing typed under it is read as anything else. */
export const PLAIN_TEXT = '@';

/** The longest word for true or false in any locale, with room for blanks around it. */
const LONGEST_DATA_WORD = 16;

/** Reads text as Sheets reads typing. `year` completes dates typed without one. */
export function readTyped(text: string, locale: string, year: number): Typed {
  // Most text is names and sentences: spare them the patterns.
  if (text.length > LONGEST_DATA_WORD && text.charCodeAt(0) > 64) return { value: text };
  const typed = parseTyped(text, locale, year);
  if (typed.formula !== undefined) return readFormula(typed.formula, locale);
  return typed.value === '' ? { value: null } : typed;
}

/** The formula as typed with its `=`. */
export function readFormula(typed: string, locale: string): Typed {
  const formula = storedFormula(typed, locale);
  return formula === null ? { value: { error: '#ERROR!' }, formula: typed, unparsed: true } : { value: null, formula };
}
