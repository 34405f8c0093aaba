// What a range writes into its cells: values, formulas, notes, merges, and clearing them.
import type { Cell, Rect } from '../files/workbook';
import { fromR1C1 } from '../formulas/r1c1';
import { CellEntry } from './cell-entry';
import { cellAt, cellOf, contains, intersects, isCovered, putCell } from './cells';
import { copiedCell } from './formula-text';
import { omit } from './omit';
import { RangeReading } from './range-reading';
import { notImplemented, serviceError } from './service-error';
import { PLAIN_TEXT } from './typing';
import { rejectingRules, requireAllowed, requireEditable } from './write-guard';
import type * as Sheets from './sheets-types';

type Writing = Pick<
  Sheets.Range,
  | 'breakApart'
  | 'clear'
  | 'clearContent'
  | 'clearFormat'
  | 'clearNote'
  | 'merge'
  | 'mergeAcross'
  | 'mergeVertically'
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

export class RangeWriting extends RangeReading implements Writing {
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

  merge(): Sheets.Range {
    if (this.rect.rows === 1 && this.rect.columns === 1) return this.self;
    return this.#mergeAll([this.rect]);
  }

  mergeAcross(): Sheets.Range {
    if (this.rect.columns === 1) return this.self;
    const { row, column, rows, columns } = this.rect;
    return this.#mergeAll(Array.from({ length: rows }, (_, r) => ({ row: row + r, column, rows: 1, columns })));
  }

  mergeVertically(): Sheets.Range {
    if (this.rect.rows === 1) return this.self;
    const { row, column, rows, columns } = this.rect;
    return this.#mergeAll(Array.from({ length: columns }, (_, c) => ({ row, column: column + c, rows, columns: 1 })));
  }

  breakApart(): Sheets.Range {
    requireEditable(this.sheet, this.rect);
    this.#requireWholeMerges();
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersects(merge, this.rect));
    this.context.changed('cells');
    return this.self;
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

  #mergeAll(merges: Rect[]): Sheets.Range {
    requireEditable(this.sheet, this.rect);
    this.#requireWholeMerges();
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersects(merge, this.rect)).concat(merges);
    for (const merge of merges) keepFirst(this, merge);
    this.context.changed('cells');
    return this.self;
  }

  #requireWholeMerges(): void {
    if (this.sheet.merges.some((merge) => intersects(merge, this.rect) && !contains(this.rect, merge))) {
      throw serviceError('You must select all cells in a merged range to merge or unmerge them.');
    }
  }
}

/** Replaces every cell by what `make` gives; all are made before the first is put, so that a refusal changes nothing. */
export function writeCells(
  range: RangeReading,
  make: (old: Cell | undefined, rowInRange: number, columnInRange: number) => Cell | undefined,
  checked: boolean,
): Sheets.Range {
  const { context, sheet, rect } = range;
  const { row, column, rows, columns } = rect;
  requireEditable(sheet, rect);
  const rules = checked ? rejectingRules(sheet, rect) : [];
  const merges = checked ? sheet.merges.filter((merge) => intersects(merge, rect)) : [];
  const made = new Array<(Cell | undefined)[]>(rows);
  for (let r = 0; r < rows; r += 1) {
    const cells = sheet.rows[row - 1 + r];
    const line = new Array<Cell | undefined>(columns);
    for (let c = 0; c < columns; c += 1) {
      const old = cells?.[column - 1 + c];
      const covered = merges.length > 0 && isCovered(merges, row + r, column + c);
      const cell = covered ? old : make(old, r, c);
      if (rules.length > 0) {
        const value = cell?.formula === undefined ? (cell?.value ?? null) : null;
        requireAllowed(context.workbook.sheets, sheet, rules, { row: row + r, column: column + c, value });
      }
      line[c] = cell;
    }
    made[r] = line;
  }
  made.forEach((line, r) => putLine(sheet.rows, row - 1 + r, column - 1, line));
  context.changed('cells');
  return range.self;
}

/** Throws what Sheets throws where the rows and columns are not those of the range. */
export function requireShape(range: RangeReading, values: readonly (readonly unknown[])[]): void {
  const { rows, columns } = range.rect;
  if (!Array.isArray(values))
    throw serviceError('The parameters do not match the method signature: rows of cells are wanted.');
  if (values.length !== rows) {
    throw serviceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
    );
  }
  for (const line of values) {
    if (line.length !== columns) {
      throw serviceError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
      );
    }
  }
}

function putLine(rows: (Cell | undefined)[][], r: number, c: number, line: (Cell | undefined)[]): void {
  const cells = rows[r];
  if (cells === undefined && line.every((cell) => cell === undefined)) return;
  const target = cells ?? (rows[r] = []);
  for (let i = 0; i < line.length; i += 1) target[c + i] = line[i];
}

/** The first value found goes to the top left cell, as in Sheets; the others are emptied. */
function keepFirst(range: RangeWriting, merge: Rect): void {
  let kept = cellAt(range.sheet, merge.row, merge.column);
  for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
    for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
      const cell = cellAt(range.sheet, row, column);
      if (!cell || (row === merge.row && column === merge.column)) continue;
      if (kept === undefined || (kept.value === null && kept.formula === undefined)) {
        kept = { ...cell, ...(kept?.style ? { style: kept.style } : {}) };
      }
      putCell(range.sheet, row, column, cellOf(null, cell.style));
    }
  }
  putCell(range.sheet, merge.row, merge.column, kept);
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
