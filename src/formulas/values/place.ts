// Where a formula is being computed, and what it can read from there.

import type { FormulaLocale } from '../formats/locale';
import { type FormulaValue, Grid, type Value } from './values';

/** The workbook as one pass sees it. Sheets are known by the source's numbers; rows and columns count from 1. */
export interface Reader {
  readonly locale: FormulaLocale;
  read(sheet: number, row: number, column: number): FormulaValue;
  hasFormula(sheet: number, row: number, column: number): boolean;
  extent(sheet: number): { rows: number; columns: number };
  sheetNamed(name: string): number | undefined;
  /** What a defined name stands for in a formula of the given sheet, or #NAME?. */
  named(name: string, sheet: number): Value;
  /** Computed once a pass. */
  memo<T>(key: string, build: () => T): T;
  today(): number;
}

export interface Place {
  readonly reader: Reader;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** The variables of LET. */
  readonly slots: Value[];
}

/** A rectangle of cells, read when asked for. */
export class Area extends Grid {
  constructor(
    private readonly reader: Reader,
    readonly sheet: number,
    readonly top: number,
    readonly left: number,
    readonly rows: number,
    readonly columns: number,
  ) {
    super();
  }

  at(row: number, column: number): FormulaValue {
    return this.reader.read(this.sheet, this.top + row, this.left + column);
  }

  part(row: number, column: number, rows: number, columns: number): Grid {
    return new Area(this.reader, this.sheet, this.top + row, this.left + column, rows, columns);
  }

  get identity(): string {
    return `${this.sheet}:${this.top}:${this.left}:${this.rows}:${this.columns}`;
  }
}
