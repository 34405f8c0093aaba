// Every function that the engine knows, by its English name. LET is part of the compiler.

import { arithmetic } from './arithmetic';
import { conditional } from './conditional';
import { dates } from './dates';
import type { SheetFunction } from './function';
import { kinds } from './kinds';
import { logic } from './logic';
import { lookup } from './lookup';
import { ranking } from './ranking';
import { text } from './text';
import { totals } from './totals';

export const catalogue: ReadonlyMap<string, SheetFunction> = new Map(
  [totals, conditional, logic, arithmetic, ranking, lookup, text, kinds, dates].flatMap((family) =>
    Object.entries(family),
  ),
);
