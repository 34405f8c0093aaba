// A formula ready to run, shared by all cells whose formulas differ only as copies do.

import { compileWhole } from './compile';
import type { Compilation } from './compilation';
import type { Argument } from './functions/function';
import type { Home } from './locate';
import { parse } from './syntax/parse';
import { FormulaProblem } from './syntax/problem';
import { type Coordinate, type Corner, parseReference } from './syntax/references';
import { type Token, tokenize } from './syntax/tokenize';

export interface Program {
  readonly run: Argument;
  /** A measure for how deep running it goes. */
  readonly weight: number;
  /** Function names that the engine does not know. */
  readonly unknown: readonly string[];
  readonly problem?: FormulaProblem;
}

interface Kept {
  readonly formula: string;
  readonly program: Program;
}

export class Programs {
  private readonly known = new Map<string, Program>();
  private readonly byCell = new Map<number, Kept[][]>();

  /** The program of a cell's canonical formula. One that cannot be read has a `problem` and must not run. */
  ofCell(formula: string, sheet: number, home: Home): Program {
    let columns = this.byCell.get(sheet);
    if (!columns) this.byCell.set(sheet, (columns = []));
    const cells = (columns[home.column] ??= []);
    let kept = cells[home.row];
    if (kept?.formula !== formula) cells[home.row] = kept = { formula, program: this.of(formula, home) };
    return kept.program;
  }

  of(formula: string, home: Home): Program {
    let tokens: Token[];
    try {
      tokens = tokenize(formula);
    } catch (problem) {
      return unreadable(problem);
    }
    const key = relativeText(tokens, home);
    let program = this.known.get(key);
    if (!program) this.known.set(key, (program = build(tokens, home)));
    return program;
  }
}

function build(tokens: Token[], home: Home): Program {
  try {
    const compilation: Compilation = { home, variables: new Map(), unknown: new Set(), slots: { count: 0 } };
    const run = compileWhole(parse(tokens), compilation, false);
    return { run, weight: tokens.length, unknown: [...compilation.unknown] };
  } catch (problem) {
    return unreadable(problem);
  }
}

function unreadable(problem: unknown): Program {
  if (!(problem instanceof FormulaProblem)) throw problem;
  return { run: () => null, weight: 0, unknown: [], problem };
}

/** The formula with relative references as distances from its cell: the same text for every copy. */
function relativeText(tokens: Token[], home: Home): string {
  let text = '';
  for (const token of tokens) {
    if (token.kind === 'reference') text += relativeReference(token.text, home);
    else if (token.kind !== 'space') text += `${token.text} `;
  }
  return text;
}

function relativeReference(text: string, home: Home): string {
  const { prefix, start, end } = parseReference(text);
  // No token begins with @, so that a reference never looks like a name.
  return `${prefix}@${relativeCorner(start, home)}${end ? `:${relativeCorner(end, home)}` : ''} `;
}

function relativeCorner({ row, column }: Corner, home: Home): string {
  return `${distance(row, home.row)},${distance(column, home.column)}`;
}

function distance(coordinate: Coordinate | undefined, home: number): string {
  if (!coordinate) return '*';
  return coordinate.absolute ? String(coordinate.at) : `[${coordinate.at - home}]`;
}
