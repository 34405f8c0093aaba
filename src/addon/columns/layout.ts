// Where the four managed columns stand, or will stand: directly right of the table, in the first columns that are empty.
import { type CellValue, columnLetter, isBlank } from '../../core/table/cells';
import { type ManagedRole, managedRoles } from '../document/marks';
import type { Reading } from '../reading/reading';

export interface Layout {
  /** 1-based column by role. */
  columns: Record<ManagedRole, number>;
  /** Roles that have no column yet. */
  added: ManagedRole[];
  /** Roles whose column was never finished: those added, and those that a broken run left behind. */
  fresh: ManagedRole[];
}

/** Reads at most one block, and only where a column has to be found beside cells that are in use. */
export function layoutColumns(reading: Reading): Layout {
  const added = managedRoles.filter((role) => !reading.managed[role]);
  const taken = Object.values(reading.managed).map((mark) => mark.column);
  const free = added.length > 0 ? freeColumns(reading, taken, added.length) : [];
  const columns = {} as Layout['columns'];
  for (const role of managedRoles) columns[role] = reading.managed[role]?.column ?? (free.shift() as number);
  const fresh = managedRoles.filter((role) => reading.managed[role]?.value['filled'] !== true);
  return { columns, added, fresh };
}

export const layoutLetters = (layout: Layout): string[] =>
  managedRoles.map((role) => columnLetter(layout.columns[role]));

function freeColumns(reading: Reading, taken: readonly number[], count: number): number[] {
  const { header } = reading.table;
  const start = header.right + 1;
  const width = reading.lastColumn - header.right;
  const rows = reading.table.read.last - header.first + 1;
  const values: CellValue[][] =
    width > 0 ? (reading.sheet.getRange(header.first, start, rows, width).getValues() as CellValue[][]) : [];
  const used = (column: number): boolean =>
    taken.includes(column) || values.some((row) => !isBlank(row[column - start]));
  // Columns without a header that touch the table belong to it.
  let column = start;
  while (used(column)) column++;
  const free: number[] = [];
  for (; free.length < count; column++) if (!used(column)) free.push(column);
  return free;
}
