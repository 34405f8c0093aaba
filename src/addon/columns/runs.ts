// The managed columns as blocks to write: what the rows give, and what stays beside rows that are no municipality.
import type { Language } from '../../core/language';
import type { CellValue } from '../../core/table/cells';
import { asText } from '../document/as-text';
import { type ManagedRole, managedRoles } from '../document/marks';
import type { Reading } from '../reading/reading';
import { canBeOurs, type Contents, isOurHeader, managedHeaders } from './contents';
import type { Layout } from './layout';
import { headerNow, remarkMarks } from './standing';

/** A run of neighbouring columns and what is written into it, header row first. */
export interface Run {
  column: number;
  roles: ManagedRole[];
  values: (string | number)[][];
}

/** @param kept what stays beside a row that is no municipality: a formula, '' for an empty cell, undefined for its value */
export function runsOf(
  reading: Reading,
  layout: Layout,
  contents: Contents,
  kept: (row: number, column: number) => string | undefined,
  language: Language,
  last: number,
): Run[] {
  const { table } = reading;
  const { first } = table.read;
  const unitAt = new Map(table.rows.map((row, unit) => [row, unit]));
  const ordered = [...managedRoles].sort((a, b) => layout.columns[a] - layout.columns[b]);
  const runs: Run[] = [];
  for (const role of ordered) {
    const previous = runs[runs.length - 1];
    if (previous && previous.column + previous.roles.length === layout.columns[role]) previous.roles.push(role);
    else runs.push({ column: layout.columns[role], roles: [role], values: [] });
  }
  for (const run of runs) {
    run.values.push(run.roles.map((role) => asText(headerFor(reading, layout, role, language))));
    for (let row = first; row <= last; row++) {
      const unit = unitAt.get(row);
      const formulas = unit === undefined ? null : contents.formulas(unit);
      run.values.push(
        run.roles.map((role) => {
          if (unit !== undefined)
            return (role === 'remark' ? undefined : formulas?.[role]) ?? written(contents[role][unit] ?? '');
          if (layout.added.includes(role)) return '';
          return kept(row, layout.columns[role]) ?? keptBeside(reading, layout, role, row);
        }),
      );
    }
  }
  return runs;
}

/** What stays beside a row that is no municipality: whatever a person put there; a value of ours left over from a sort goes. */
function keptBeside(reading: Reading, layout: Layout, role: ManagedRole, row: number): string | number {
  const { table, body } = reading;
  const cells = body.values[row - body.row] ?? [];
  const cellOf = (other: ManagedRole): CellValue => cells[layout.columns[other] - body.column] ?? '';
  const ours = (other: ManagedRole): boolean =>
    cellOf(other) !== '' && canBeOurs(other, cellOf(other), table.method, remarkMarks(reading) ?? []);
  return ours('class') || ours('remark') ? '' : written(cellOf(role));
}

const written = (value: CellValue): string | number =>
  typeof value === 'string' ? asText(value) : (value as string | number);

/** The header of a new column, or of one that still bears the header that we gave it; otherwise what the analyst made of it. */
export function headerFor(reading: Reading, layout: Layout, role: ManagedRole, language: Language): string {
  const mark = reading.managed[role];
  const header = headerNow(reading, layout.columns[role]);
  if (!mark || header === '' || header === mark.headerText || isOurHeader(role, header))
    return managedHeaders(language)[role];
  return header;
}
