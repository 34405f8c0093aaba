// What stands in the managed columns before they are rewritten: headers, formulas, and what a person typed there.
import type { Language } from '../../core/language';
import { a1, isBlank, textOf } from '../../core/table/cells';
import type { TypedOver } from '../api';
import { type ManagedRole, managedRoles } from '../document/marks';
import { columnValues, type Reading } from '../reading/reading';
import { canBeOurs, type Contents, isOurHeader, managedHeaders } from './contents';
import type { Layout } from './layout';

/** The table's last row, or one below it where we once wrote beside a municipality that is gone. */
export function lastRowToWrite(reading: Reading, layout: Layout, formulas: ReadonlyMap<string, string>): number {
  const { table, body } = reading;
  const columns = managedRoles.filter((role) => !layout.added.includes(role)).map((role) => layout.columns[role]);
  for (let row = body.row + body.values.length - 1; row > table.read.last; row--) {
    const cells = body.values[row - body.row] ?? [];
    const filled = (column: number): boolean =>
      !isBlank(cells[column - body.column]) || formulas.has(`${row},${column}`);
    if (columns.some(filled)) return row;
  }
  return table.read.last;
}

/** Formulas that stand in our columns, by "row,column", also below the table; none on a first run. One call. */
export function formulasIn(reading: Reading, layout: Layout): Map<string, string> {
  const found = new Map<string, string>();
  const columns = managedRoles.filter((role) => !layout.added.includes(role)).map((role) => layout.columns[role]);
  const { first } = reading.table.read;
  const last = Math.max(reading.table.read.last, reading.body.row + reading.body.values.length - 1);
  if (columns.length === 0) return found;
  const left = Math.min(...columns);
  const texts = reading.sheet.getRange(first, left, last - first + 1, Math.max(...columns) - left + 1).getFormulas();
  texts.forEach((row, index) =>
    row.forEach((formula, offset) => {
      if (formula !== '' && columns.includes(left + offset)) found.set(`${first + index},${left + offset}`, formula);
    }),
  );
  return found;
}

/** Cells of ours beside municipalities that hold what we cannot have written, and would be replaced. */
export function typedOver(
  reading: Reading,
  layout: Layout,
  contents: Contents,
  formulas: ReadonlyMap<string, string>,
  isOwn: (role: ManagedRole, formula: string) => boolean,
  language: Language,
): TypedOver[] {
  const { table, body, sheetName } = reading;
  const found: TypedOver[] = [];
  for (const role of managedRoles) {
    const mark = reading.managed[role];
    if (!mark) continue;
    const column = layout.columns[role];
    const marks = remarkMarks(reading);
    const before = columnValues(table, body, column);
    for (let unit = 0; unit < before.length; unit++) {
      const row = table.rows[unit] ?? 0;
      const old = before[unit] ?? '';
      const now = contents[role][unit] ?? '';
      const formula = formulas.get(`${row},${column}`);
      const ours =
        formula === undefined ? old === now || canBeOurs(role, old, table.method, marks) : isOwn(role, formula);
      if (ours) continue;
      found.push({ sheetName, cell: a1(row, column), old: formula ?? textOf(old), new: String(now) });
    }
    const header = headerNow(reading, column);
    // A column renamed by the analyst stays renamed; one whose contents are not ours either may not be ours at all.
    if (found.length > 0 && header !== '' && header !== mark.headerText && !isOurHeader(role, header)) {
      const cell = a1(table.header.last, column);
      found.unshift({ sheetName, cell, old: header, new: managedHeaders(language)[role] });
    }
  }
  return found;
}

/** Marks of the remarks that we wrote last; null where they were too many to keep, or were never finished. */
export const remarkMarks = (reading: Reading): string[] | null => {
  const marks = reading.managed.remark?.value['texts'];
  return Array.isArray(marks) ? marks.map(String) : null;
};

export const headerNow = (reading: Reading, column: number): string =>
  textOf(reading.top.values[reading.table.header.last - 1]?.[column - 1]);
