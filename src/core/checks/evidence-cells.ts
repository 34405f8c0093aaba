// The evidence beside a score, where the table has a column for it: one for each indicator, or one for all.
import { isBlank, textOf } from '../table/cells';
import { hasScore, type Table } from '../table/table';

export interface Evidence {
  unit: number;
  indicator: number;
  score: number;
  /** '' where there is none. */
  text: string;
}

/** Columns of evidence by indicator index; absent where neither it nor a common one has a column. */
const columnOf = (table: Table, key: string): number | undefined =>
  (table.header.columns[`evidence:${key}`] ?? table.header.columns['evidence'])?.column;

/** Every usable score whose evidence has a column, in order of rows. */
export function* evidenceOf(table: Table): Generator<Evidence> {
  const columns = table.method.indicators.map(({ key }) => columnOf(table, key));
  if (columns.every((column) => column === undefined)) return;
  for (let unit = 0; unit < table.rows.length; unit++) {
    for (const [indicator, column] of columns.entries()) {
      if (column === undefined || !hasScore(table, unit, indicator)) continue;
      const cell = table.cell(unit, column);
      const score = table.scores[indicator]?.[unit] ?? NaN;
      yield { unit, indicator, score, text: isBlank(cell) ? '' : textOf(cell) };
    }
  }
}

/** Whether each indicator has an evidence column of its own. */
export const toldApart = (table: Table): boolean =>
  table.method.indicators.some(({ key }) => table.header.columns[`evidence:${key}`] !== undefined);
