// LET: names for values inside one formula.

import type { Compilation } from './compilation';
import type { Argument } from './functions/function';
import type { Expression } from './syntax/parse';
import { errors } from './values/values';

/** Name, value, name, value, …, result. Each value may use the names before it. */
export function compileLet(
  args: readonly Expression[],
  known: Compilation,
  compile: (expression: Expression, known: Compilation) => Argument,
): Argument {
  const result = args.at(-1);
  if (!result || args.length < 3 || args.length % 2 === 0) return () => errors.notAvailable;
  const variables = new Map(known.variables);
  const inner = { ...known, variables };
  const steps: { slot: number; value: Argument }[] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    const name = args[index]!;
    if (name.kind !== 'name') return () => errors.name;
    const value = compile(args[index + 1]!, inner);
    const slot = known.slots.count++;
    variables.set(name.name.toUpperCase(), slot);
    steps.push({ slot, value });
  }
  const body = compile(result, inner);
  return (place) => {
    for (const { slot, value } of steps) place.slots[slot] = value(place);
    return body(place);
  };
}
