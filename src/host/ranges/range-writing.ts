// What a range writes into its cells: values, formulas, notes, and clearing them.
import type { Cell } from '../../files/workbook';
import { fromR1C1 } from '../../formulas/syntax/r1c1';
import { CellEntry } from '../cells/cell-entry';
import { cellOf } from '../cells/cells';
import { copiedCell } from '../cells/formula-text';
import { PLAIN_TEXT } from '../cells/typing';
import { omit } from '../objects/omit';
import { notImplemented } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { RangeMerging } from './range-merging';
import { requireShape, writeCells } from './write-cells';

type Writing = Pick<
  Sheets.Range,
  | 'clear'
  | 'clearContent'
  | 'clearFormat'
  | 'clearNote'
  | 'setFormula'
  | 'setFormulaR1C1'
  | 'setFormulas'
  | 'setNote'
  | 'setNotes'
  | 'setValue'
  | 'setValues'
>;

type Make = Parameters<typeof writeCells>[1];
type ClearOptions = NonNullable<Parameters<Sheets.Range['clear']>[0]>;

export class RangeWriting extends RangeMerging implements Writing {
  setValues(values: unknown[][]): Sheets.Range {
    requireShape(this, values);
    const entry = this.#entry();
    return writeCells(this, (old, r, c) => entry.fromScript(values[r]?.[c], old), true);
  }

  setValue(value: unknown): Sheets.Range {
    const entry = this.#entry();
    const formula = typeof value === 'string' && /^=./s.test(value) ? this.#filled(value) : null;
    const make: Make = (old, r, c) =>
      formula && old?.style?.numberFormat !== PLAIN_TEXT ? formula(old, r, c) : entry.fromScript(value, old);
    return writeCells(this, make, true);
  }

  setFormulas(formulas: string[][]): Sheets.Range {
    requireShape(this, formulas);
    const entry = this.#entry();
    return writeCells(this, (old, r, c) => entry.fromFormula(formulas[r]?.[c] ?? '', old), false);
  }

  /** Over several cells the relative references move along, as on filling. */
  setFormula(formula: string): Sheets.Range {
    return writeCells(this, this.#filled(formula), false);
  }

  setFormulaR1C1(formula: string): Sheets.Range {
    const entry = this.#entry();
    const { row, column } = this.rect;
    return writeCells(this, (old, r, c) => entry.fromFormula(fromR1C1(formula, row + r, column + c), old), false);
  }

  setNotes(notes: (string | null)[][]): Sheets.Range {
    requireShape(this, notes);
    return writeCells(this, (old, r, c) => noted(old, notes[r]?.[c] ?? null), false);
  }

  setNote(note: string | null): Sheets.Range {
    return writeCells(this, (old) => noted(old, note), false);
  }

  clearNote(): Sheets.Range {
    return writeCells(this, (old) => noted(old, null), false);
  }

  /** Contents and formats, unless the options name something; notes and dropdowns stay. */
  clear(options?: ClearOptions): Sheets.Range {
    const everything = !options || Object.values(options).every((chosen) => !chosen);
    if (everything || options.contentsOnly) this.clearContent();
    if (everything || options.formatOnly) this.clearFormat();
    if (options?.commentsOnly) this.clearNote();
    if (options?.validationsOnly) throw notImplemented('Range.clear({ validationsOnly })');
    return this.self;
  }

  clearContent(): Sheets.Range {
    return writeCells(this, (old) => cellOf(null, old?.style, old), false);
  }

  clearFormat(): Sheets.Range {
    return writeCells(this, (old) => restyled(old, undefined), false);
  }

  #filled(formula: string): Make {
    const first = this.#entry().fromFormula(formula, undefined);
    return (old, r, c) => {
      const cell = cellOf(first?.value ?? null, old?.style, old);
      if (first?.formula === undefined) return cell;
      return copiedCell({ ...first, ...cell, value: first.value }, r, c);
    };
  }

  #entry(): CellEntry {
    return new CellEntry(this.context.workbook, this.context.styles, this.context.now());
  }
}

function noted(old: Cell | undefined, given: unknown): Cell | undefined {
  const rest = omit<Cell, 'note'>(old ?? { value: null }, 'note');
  const note = noteText(given);
  if (note) return { ...rest, note };
  return old === undefined || (rest.value === null && !rest.style && !rest.link && rest.formula === undefined)
    ? undefined
    : rest;
}

/** Sheets writes a whole number that is given as a note with a decimal. */
function noteText(given: unknown): string {
  return Number.isInteger(given) ? `${String(given)}.0` : String(given ?? '');
}

/** The cell under another style; undefined if nothing is left of it. */
export function restyled(old: Cell | undefined, style: Cell['style']): Cell | undefined {
  if (style) return old === undefined ? { value: null, style } : old.style === style ? old : { ...old, style };
  if (old?.style === undefined) return old;
  const rest = omit(old, 'style');
  return rest.value === null && !rest.note && !rest.link && rest.formula === undefined ? undefined : rest;
}
