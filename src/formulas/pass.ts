// One pass over an unchanging workbook: every cell is computed at most once, however deep formulas rest on each other.

import type { CellSource, NotComputed, UncomputedCell } from './cell-source';
import { type FormulaLocale, formulaLocale } from './formats/locale';
import { calendarDate } from './formats/serial-date';
import type { Program, Programs } from './program';
import { single } from './values/lift';
import type { Place, Reader } from './values/place';
import { errors, type FormulaValue, Grid, type Value } from './values/values';

type Column = (FormulaValue | undefined)[];

interface CellAddress {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

interface Step {
  readonly store: Column;
  readonly row: number;
  circular: boolean;
}

/** Stands in the store while a cell is being computed: whoever reads it has come full circle. */
const inProgress = { error: 'in progress' };
/** As Sheets shows a circular dependency. */
const circular = errors.reference;

/** Thrown to leave a chain that has grown too deep for the stack; computing goes on with this cell. */
class Postponed {
  constructor(readonly cell: CellAddress) {}
}

/** Thrown where a formula turns out to give what a cell cannot hold here. */
class Refusal {
  constructor(readonly reason: NotComputed) {}
}

const deepest = 100;
const heaviest = 3000;

export class Pass implements Reader {
  readonly uncomputed: UncomputedCell[] = [];
  readonly locale: FormulaLocale;
  private readonly columns = new Map<number, Column[]>();
  private readonly extents = new Map<number, { rows: number; columns: number }>();
  private readonly sheets = new Map<string, number | undefined>();
  private readonly memos = new Map<string, unknown>();
  private readonly path: Step[] = [];
  private depth = 0;
  private weight = 0;

  constructor(
    private readonly source: CellSource,
    private readonly programs: Programs,
  ) {
    this.locale = { ...formulaLocale(source.locale), year: calendarDate(source.today()).year };
  }

  /** Cells outside the grid are empty. */
  valueOf(sheet: number, row: number, column: number): FormulaValue {
    const waiting: { cell: CellAddress; pathLength: number }[] = [{ cell: { sheet, row, column }, pathLength: 0 }];
    let value: FormulaValue = null;
    while (waiting.length > 0) {
      const { cell, pathLength } = waiting.at(-1)!;
      this.leavePath(pathLength);
      [this.depth, this.weight] = [0, 0];
      try {
        value = this.read(cell.sheet, cell.row, cell.column);
        waiting.pop();
      } catch (thrown) {
        if (!(thrown instanceof Postponed)) {
          this.leavePath(0);
          throw thrown;
        }
        waiting.push({ cell: thrown.cell, pathLength: this.path.length });
      }
    }
    return value;
  }

  /** Cells that a chain left half-way are free to be computed again, unless they are known to go in a circle. */
  private leavePath(length: number): void {
    while (this.path.length > length) {
      const step = this.path.pop()!;
      step.store[step.row] = step.circular ? circular : undefined;
    }
  }

  read(sheet: number, row: number, column: number): FormulaValue {
    const store = this.storeOf(sheet, column);
    const known = store[row];
    if (known === inProgress) return this.closeCircle(store, row);
    if (known !== undefined) return known;
    const formula = this.source.formula(sheet, row, column);
    if (formula === undefined) return (store[row] = this.source.value(sheet, row, column));
    return this.compute(formula, { sheet, row, column }, store);
  }

  private storeOf(sheet: number, column: number): Column {
    let columns = this.columns.get(sheet);
    if (!columns) this.columns.set(sheet, (columns = []));
    return (columns[column] ??= []);
  }

  /** Everything from the cell that was met again to the end of the path depends on itself. */
  private closeCircle(store: Column, row: number): FormulaValue {
    for (let index = this.path.length - 1; index >= 0; index--) {
      const step = this.path[index]!;
      step.circular = true;
      if (step.store === store && step.row === row) break;
    }
    return circular;
  }

  private compute(formula: string, cell: CellAddress, store: Column): FormulaValue {
    const program = this.programs.ofCell(formula, cell.sheet, cell);
    const reason = whyNot(program);
    if (reason) return (store[cell.row] = this.keepStored(cell, reason));
    if (this.depth > 0 && (this.depth >= deepest || this.weight + program.weight > heaviest)) throw new Postponed(cell);
    const step: Step = { store, row: cell.row, circular: false };
    this.path.push(step);
    store[cell.row] = inProgress;
    this.depth++;
    this.weight += program.weight;
    const value = this.run(program, cell);
    this.weight -= program.weight;
    this.depth--;
    this.path.pop();
    return (store[cell.row] = step.circular ? circular : value);
  }

  private run(program: Program, cell: CellAddress): FormulaValue {
    const place: Place = { reader: this, sheet: cell.sheet, row: cell.row, column: cell.column, slots: [] };
    try {
      const value = program.run(place);
      if (!(value instanceof Grid)) return value;
      if (value.size > 1) throw new Refusal({ kind: 'array-result' });
      return single(value, place);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      return this.keepStored(cell, thrown.reason);
    }
  }

  private keepStored(cell: CellAddress, reason: NotComputed): FormulaValue {
    const { sheet, row, column } = cell;
    this.uncomputed.push({ sheet, row, column, reason });
    const stored = this.source.value(sheet, row, column);
    return (
      stored ?? (reason.kind === 'unreadable' ? errors.syntax : reason.kind === 'unknown-function' ? errors.name : null)
    );
  }

  hasFormula(sheet: number, row: number, column: number): boolean {
    return this.source.formula(sheet, row, column) !== undefined;
  }

  extent(sheet: number): { rows: number; columns: number } {
    let extent = this.extents.get(sheet);
    if (!extent) this.extents.set(sheet, (extent = this.source.extent(sheet)));
    return extent;
  }

  sheetNamed(name: string): number | undefined {
    if (!this.sheets.has(name)) this.sheets.set(name, this.source.sheet(name));
    return this.sheets.get(name);
  }

  named(name: string, sheet: number): Value {
    const meaning = this.source.name(name);
    if (meaning === undefined) return errors.name;
    const program = this.programs.of(`=${meaning.replace(/^=/, '')}`, { row: 1, column: 1 });
    const reason = whyNot(program);
    if (reason) throw new Refusal(reason);
    return this.unlessNested(name, () => program.run({ reader: this, sheet, row: 1, column: 1, slots: [] }));
  }

  /** A name that is explained by itself means nothing. */
  private unlessNested(name: string, run: () => Value): Value {
    const key = `name ${name.toUpperCase()}`;
    if (this.memos.has(key)) return circular;
    this.memos.set(key, true);
    try {
      return run();
    } finally {
      this.memos.delete(key);
    }
  }

  memo<T>(key: string, build: () => T): T {
    if (!this.memos.has(key)) this.memos.set(key, build());
    return this.memos.get(key) as T;
  }

  today(): number {
    return this.source.today();
  }
}

function whyNot({ problem, unknown }: Program): NotComputed | undefined {
  if (problem) return { kind: 'unreadable', position: problem.position };
  return unknown[0] === undefined ? undefined : { kind: 'unknown-function', name: unknown[0] };
}
