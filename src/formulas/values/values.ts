// What a formula works with: single values, errors as values, and grids of cells (ranges and arrays).

export interface FormulaError {
  readonly error: string;
}

/** A single value. `null` is an empty cell or an argument left out; a date is its serial number (1899-12-30 is 0). */
export type FormulaValue = number | string | boolean | null | FormulaError;

export const errors = {
  divisionByZero: { error: '#DIV/0!' },
  notAvailable: { error: '#N/A' },
  name: { error: '#NAME?' },
  number: { error: '#NUM!' },
  reference: { error: '#REF!' },
  syntax: { error: '#ERROR!' },
  value: { error: '#VALUE!' },
} as const satisfies Record<string, FormulaError>;

/** A rectangle of values; `at` counts rows and columns from 0. */
export abstract class Grid {
  abstract readonly rows: number;
  abstract readonly columns: number;
  abstract at(row: number, column: number): FormulaValue;
  /** The rectangle from `row` and `column` on; it must lie inside. */
  abstract part(row: number, column: number, rows: number, columns: number): Grid;
  /** Names the same cells for as long as one pass lasts; undefined for what was only computed. */
  abstract readonly identity: string | undefined;

  /** Cells in reading order, row by row, counted from 0. */
  nth(index: number): FormulaValue {
    return this.columns === 1 ? this.at(index, 0) : this.at(Math.floor(index / this.columns), index % this.columns);
  }

  get size(): number {
    return this.rows * this.columns;
  }
}

/** An array that a formula wrote out or computed. */
export class Matrix extends Grid {
  readonly identity = undefined;

  constructor(
    readonly rows: number,
    readonly columns: number,
    private readonly cells: readonly FormulaValue[],
  ) {
    super();
  }

  at(row: number, column: number): FormulaValue {
    return this.cells[row * this.columns + column] ?? null;
  }

  part(row: number, column: number, rows: number, columns: number): Grid {
    return Matrix.build(rows, columns, (r, c) => this.at(row + r, column + c));
  }

  static build(rows: number, columns: number, cell: (row: number, column: number) => FormulaValue): Matrix {
    const cells: FormulaValue[] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) cells.push(cell(row, column));
    }
    return new Matrix(rows, columns, cells);
  }
}

/** What an expression gives before it is known whether one value or a whole range is wanted. */
export type Value = FormulaValue | Grid;

export function isError(value: Value): value is FormulaError {
  return typeof value === 'object' && value !== null && !(value instanceof Grid);
}
