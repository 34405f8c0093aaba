// From an expression tree to closures, which are quick to run again for every cell that holds the same formula.
import type { Compilation } from './compilation';
import { catalogue } from './functions/catalogue';
import type { Argument, SheetFunction } from './functions/function';
import { compileLet } from './let';
import { locateArea, locateCell } from './locate';
import type { Expression } from './syntax/parse';
import { toNumber } from './values/coerce';
import { lift, single } from './values/lift';
import { finite, operate } from './values/operators';
import type { Place } from './values/place';
import { errors, type FormulaValue, Grid, isError, type Value } from './values/values';

type Single = (place: Place) => FormulaValue;
type Call = Extract<Expression, { kind: 'call' }>;

/** For a position that wants one value. */
export function compileSingle(expression: Expression, known: Compilation): Single {
  switch (expression.kind) {
    case 'constant': {
      const { value } = expression;
      return () => value;
    }
    case 'reference':
      if (!expression.reference.end) return locateCell(expression.reference, known.home);
      break;
    case 'negate':
    case 'percent':
    case 'plus': {
      const operand = compileSingle(expression.operand, known);
      const apply = unary(expression.kind);
      return (place) => apply(operand(place), place);
    }
    case 'binary': {
      const { operator } = expression;
      const left = compileSingle(expression.left, known);
      const right = compileSingle(expression.right, known);
      return (place) => operate(operator, left(place), right(place), place.reader.locale);
    }
  }
  const whole = compileWhole(expression, known, false);
  return (place) => single(whole(place), place);
}

/** For a position that takes ranges; `arrays` says that operators and functions work on them cell by cell. */
export function compileWhole(expression: Expression, known: Compilation, arrays: boolean): Argument {
  switch (expression.kind) {
    case 'array': {
      const { value } = expression;
      return () => value;
    }
    case 'reference':
      return locateArea(expression.reference, known.home);
    case 'name':
      return compileName(expression.name, known);
    case 'call':
      return compileCall(expression, known, arrays);
    case 'constant':
      return compileSingle(expression, known);
  }
  if (!arrays) return compileSingle(expression, known);
  if (expression.kind === 'binary') {
    const { operator } = expression;
    const left = compileWhole(expression.left, known, true);
    const right = compileWhole(expression.right, known, true);
    return (place) =>
      lift([left(place), right(place)], ([a = null, b = null]) => operate(operator, a, b, place.reader.locale));
  }
  const operand = compileWhole(expression.operand, known, true);
  const apply = unary(expression.kind);
  return (place) => lift([operand(place)], ([value = null]) => apply(value, place));
}

function unary(kind: 'negate' | 'percent' | 'plus'): (value: FormulaValue, place: Place) => FormulaValue {
  if (kind === 'plus') return (value) => value;
  const factor = kind === 'negate' ? -1 : 0.01;
  return (value, place) => {
    const number = toNumber(value, place.reader.locale);
    if (isError(number)) return number;
    // Dividing keeps 7% at 0.07, which multiplying does not.
    return finite(factor === -1 ? -number : number / 100);
  };
}

function compileName(name: string, known: Compilation): Argument {
  const slot = known.variables.get(name.toUpperCase());
  if (slot !== undefined) return (place) => place.slots[slot] ?? null;
  return (place) => place.reader.named(name, place.sheet);
}

function compileCall(call: Call, known: Compilation, arrays: boolean): Argument {
  if (call.name === 'LET') {
    return compileLet(call.args, known, (expression, inner) => compileWhole(expression, inner, arrays));
  }
  const found = catalogue.get(call.name);
  if (!found) {
    known.unknown.add(call.name);
    // Whatever stands inside may be unknown too, and should be said with it.
    call.args.forEach((arg) => compileWhole(arg, known, arrays));
    return () => errors.name;
  }
  const letters = lettersFor(found, call.args.length);
  if (letters === undefined) return () => errors.notAvailable;
  const inArrays = arrays || found.arrays === true;
  const args = call.args.map((arg, index) =>
    letters[index] === 's' && !inArrays ? compileSingle(arg, known) : compileWhole(arg, known, inArrays),
  );
  return inArrays ? liftedCall(inItsArrayForm(found), letters, args) : plainCall(found, letters, args);
}

function inItsArrayForm(found: SheetFunction): SheetFunction {
  return 'callInArrays' in found && found.callInArrays ? { ...found, call: found.callInArrays } : found;
}

/** The letter of each argument, or undefined for a wrong number of arguments, which Sheets shows as #N/A. */
function lettersFor({ takes, optional = 0, repeats = 0 }: SheetFunction, count: number): string | undefined {
  if (count < takes.length - optional) return undefined;
  if (count <= takes.length) return takes;
  return repeats === 0 ? undefined : takes + takes.slice(-repeats).repeat(Math.ceil((count - takes.length) / repeats));
}

function plainCall(found: SheetFunction, letters: string, args: Argument[]): Argument {
  if ('lazily' in found) return (place) => found.lazily(args, place);
  return (place) => {
    const values: Value[] = [];
    for (let index = 0; index < args.length; index++) {
      const value = args[index]!(place);
      if (!found.seesErrors && letters[index] === 's' && isError(value)) return value;
      values.push(value);
    }
    return found.call(values, place);
  };
}

/** Runs once for each cell of whatever ranges stand in the places of single values. */
function liftedCall(found: SheetFunction, letters: string, args: Argument[]): Argument {
  return (place) => {
    const values = args.map((arg) => arg(place));
    const spread = values.map((value, index) => letters[index] !== 'r' && value instanceof Grid);
    const runs = values.some((value, index) => spread[index] && letters[index] === 's' && (value as Grid).size > 1);
    if (!runs) {
      const settled = values.map((value, index) => (letters[index] === 's' ? single(value, place) : value));
      return callWith(found, letters, settled, place);
    }
    const lifted = values.filter((_, index) => spread[index]);
    return lift(lifted, (cells) => {
      let next = 0;
      const settled = values.map((value, index) => (spread[index] ? (cells[next++] ?? null) : value));
      return single(callWith(found, letters, settled, place), place);
    });
  };
}

function callWith(found: SheetFunction, letters: string, values: Value[], place: Place): Value {
  const args = values.map((value) => () => value);
  return plainCall(found, letters, args)(place);
}
