// Cells gathered into as few A1 ranges as their neighbourhood allows.

export interface Span {
  row: number;
  column: number;
  columns: number;
}

/** Neighbours in a row become one span, equal spans below each other one rectangle. Rows and columns from 1. */
export function a1Ranges(spans: readonly Span[]): string[] {
  const sorted = [...spans].sort((a, b) => a.row - b.row || a.column - b.column);
  const inRows: Span[] = [];
  for (const span of sorted) {
    const last = inRows[inRows.length - 1];
    if (last && last.row === span.row && last.column + last.columns === span.column) last.columns += span.columns;
    else inRows.push({ ...span });
  }
  const open = new Map<string, Span & { rows: number }>();
  const done: (Span & { rows: number })[] = [];
  for (const span of inRows) {
    const key = `${span.column}:${span.columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === span.row) above.rows += 1;
    else {
      const rectangle = { ...span, rows: 1 };
      open.set(key, rectangle);
      done.push(rectangle);
    }
  }
  return done.map(({ row, column, rows, columns }) => {
    const first = letters(column) + row;
    const last = letters(column + columns - 1) + (row + rows - 1);
    return first === last ? first : `${first}:${last}`;
  });
}

/** 1 is A, 27 is AA. */
export const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));
