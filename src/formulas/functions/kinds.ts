// Questions about the kind of a value.

import { Area } from '../values/place';
import { errors, type FormulaValue, Grid, isError, type Value } from '../values/values';
import type { EagerFunction, Functions } from './function';

export const kinds: Functions = {
  ISNUMBER: about((value) => typeof value === 'number'),
  ISTEXT: about((value) => typeof value === 'string'),
  ISNONTEXT: about((value) => typeof value !== 'string'),
  ISLOGICAL: about((value) => typeof value === 'boolean'),
  ISERROR: about(isError),
  ISNA: about((value) => isError(value) && value.error === errors.notAvailable.error),
  ISERR: about((value) => isError(value) && value.error !== errors.notAvailable.error),
  ISBLANK: { takes: 'x', call: ([value = null], { reader }) => isBlank(value, reader.hasFormula.bind(reader)) },
  N: {
    takes: 's',
    call: ([value = null]) => (typeof value === 'number' ? value : value === true ? 1 : 0),
  },
  NA: { takes: '', call: () => errors.notAvailable },
};

function about(answer: (value: FormulaValue) => boolean): EagerFunction {
  return { takes: 's', seesErrors: true, call: ([value = null]) => answer(value as FormulaValue) };
}

/** A cell that holds a formula is not blank, whatever the formula gives. */
function isBlank(value: Value, hasFormula: (sheet: number, row: number, column: number) => boolean): boolean {
  if (!(value instanceof Grid)) return value === null;
  return value.at(0, 0) === null && !(value instanceof Area && hasFormula(value.sheet, value.top, value.left));
}
