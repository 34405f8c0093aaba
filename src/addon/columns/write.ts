// Fills in the managed columns: everything is computed and asked about before the first cell is written.
import type { Language } from '../../core/language';
import { a1, type CellValue, isBlank, textOf } from '../../core/table/cells';
import type { TypedOver } from '../api';
import { asText } from '../as-text';
import { type ManagedRole, managedRoles, markColumn, readMarks } from '../marks';
import { requireEditable } from '../protection';
import { columnValues, managedHere, type Reading } from '../reading';
import { UserError } from '../user-error';
import { colourClasses } from './class-colours';
import { canBeOurs, type Contents, contentsOf, isOurHeader, managedHeaders, textMark } from './contents';
import { type Layout, layoutColumns } from './layout';

/** Marks of this version of the columns; raised when what they mean changes. */
const version = 1;

/** Marks of more remarks than this are not kept: an entry of metadata has a limit. */
const mostMarks = 1500;

/** A run of neighbouring columns and what is written into it, header row first. */
interface Run {
  column: number;
  roles: ManagedRole[];
  values: (string | number)[][];
}

/**
 * @param at the time, as it is shown to people
 * @returns how many municipalities were filled in
 * @throws UserError protected, typed-over, grid-full
 */
export function fillColumns(reading: Reading, language: Language, at: string, replaceTyped: boolean): number {
  const { sheet, table } = reading;
  const layout = layoutColumns(reading);
  const contents = contentsOf(reading, language);
  const { header } = table;
  const last = lastRowToWrite(reading, layout);
  const rows = last - header.last + 1;
  requireEditable(
    sheet,
    managedRoles.map((role) => ({
      row: header.first,
      column: layout.columns[role],
      rows: last - header.first + 1,
      columns: 1,
    })),
  );
  const formulas = formulasIn(reading, layout, last);
  const typed = typedOver(reading, layout, contents, formulas, language);
  if (typed.length > 0 && !replaceTyped)
    throw new UserError('typed-over', { cells: typed.map((cell) => ({ ...cell })) });

  const runs = runsOf(reading, layout, contents, formulas, language, last);
  widenGrid(reading, layout);
  // Marked before they are written: should the run break off, the next one finds these columns again.
  for (const role of layout.added) markColumn(sheet, layout.columns[role], { role, version, headerText: '' });
  for (const run of runs) {
    sheet.getRange(header.last, run.column, rows, run.roles.length).setValues(run.values);
  }
  formatFresh(reading, layout);
  colourClasses(reading, layout, language);
  SpreadsheetApp.flush();
  finishMarks(reading, layout, contents, language, at);
  // The first time the columns may well stand out of sight.
  if (layout.fresh.length === managedRoles.length) sheet.getRange(header.last, layout.columns.class).activate();
  return table.rows.length;
}

/** The table's last row, or one below it where we once wrote beside a municipality that is gone. */
function lastRowToWrite(reading: Reading, layout: Layout): number {
  const { table, body } = reading;
  const columns = managedRoles.filter((role) => !layout.added.includes(role)).map((role) => layout.columns[role]);
  for (let row = body.row + body.values.length - 1; row > table.read.last; row--) {
    const cells = body.values[row - body.row] ?? [];
    if (columns.some((column) => !isBlank(cells[column - body.column]))) return row;
  }
  return table.read.last;
}

/** Formulas that stand in our columns, by "row,column"; none on a first run. One call. */
function formulasIn(reading: Reading, layout: Layout, last: number): Map<string, string> {
  const found = new Map<string, string>();
  const columns = managedRoles.filter((role) => !layout.added.includes(role)).map((role) => layout.columns[role]);
  const { first } = reading.table.read;
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
function typedOver(
  reading: Reading,
  layout: Layout,
  contents: Contents,
  formulas: ReadonlyMap<string, string>,
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
      if (formula === undefined && (old === now || canBeOurs(role, old, table.method, marks))) continue;
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

const remarkMarks = (reading: Reading): string[] => {
  const marks = reading.managed.remark?.value['texts'];
  return Array.isArray(marks) ? marks.map(String) : [];
};

const headerNow = (reading: Reading, column: number): string =>
  textOf(reading.top.values[reading.table.header.last - 1]?.[column - 1]);

function runsOf(
  reading: Reading,
  layout: Layout,
  contents: Contents,
  formulas: ReadonlyMap<string, string>,
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
      run.values.push(
        run.roles.map((role) => {
          if (unit !== undefined) return written(contents[role][unit] ?? '');
          return layout.added.includes(role) ? '' : keptBeside(reading, layout, role, row, formulas);
        }),
      );
    }
  }
  return runs;
}

/** What stays beside a row that is no municipality: whatever a person put there; a value of ours left over from a sort goes. */
function keptBeside(
  reading: Reading,
  layout: Layout,
  role: ManagedRole,
  row: number,
  formulas: ReadonlyMap<string, string>,
): string | number {
  const { table, body } = reading;
  const cells = body.values[row - body.row] ?? [];
  const cellOf = (other: ManagedRole): CellValue => cells[layout.columns[other] - body.column] ?? '';
  const formula = formulas.get(`${row},${layout.columns[role]}`);
  if (formula !== undefined) return formula;
  const ours = (other: ManagedRole): boolean =>
    cellOf(other) !== '' && canBeOurs(other, cellOf(other), table.method, remarkMarks(reading));
  return ours('class') || ours('remark') ? '' : written(cellOf(role));
}

const written = (value: CellValue): string | number =>
  typeof value === 'string' ? asText(value) : (value as string | number);

/** The header of a new column, or of one that still bears the header that we gave it; otherwise what the analyst made of it. */
function headerFor(reading: Reading, layout: Layout, role: ManagedRole, language: Language): string {
  const mark = reading.managed[role];
  const header = headerNow(reading, layout.columns[role]);
  if (!mark || header === '' || header === mark.headerText || isOurHeader(role, header))
    return managedHeaders(language)[role];
  return header;
}

/** The sheet may end before our columns do. Columns are only ever added at its end. */
function widenGrid(reading: Reading, layout: Layout): void {
  const { sheet } = reading;
  const needed = Math.max(...managedRoles.map((role) => layout.columns[role])) - sheet.getMaxColumns();
  if (needed <= 0) return;
  try {
    sheet.insertColumnsAfter(sheet.getMaxColumns(), needed);
  } catch (error) {
    throw new UserError('grid-full', { sheetName: reading.sheetName, message: String(error) });
  }
}

/** Widths in pixels: a class name and a remark need room, a number does not. */
const widths: Record<ManagedRole, number> = { total: 80, class: 190, present: 110, remark: 360 };

/** New columns only: how the analyst formats them later is the analyst's business. */
function formatFresh(reading: Reading, layout: Layout): void {
  if (layout.fresh.length === 0) return;
  const { sheet, table } = reading;
  const { header, read } = table;
  const ranges = (roles: ManagedRole[], first: number, last: number): string[] =>
    roles.map((role) => `${a1(first, layout.columns[role])}:${a1(last, layout.columns[role])}`);
  const heads = sheet.getRangeList(ranges(layout.fresh, header.first, header.last));
  heads.setFontWeight('bold').setWrap(true).setVerticalAlignment('middle').setBackground('#eef2f4');
  heads.setHorizontalAlignment('center');
  const numbers = layout.fresh.filter((role) => role === 'total' || role === 'present');
  if (numbers.length > 0 && read.last >= read.first) {
    sheet.getRangeList(ranges(numbers, read.first, read.last)).setHorizontalAlignment('center');
  }
  for (const role of layout.fresh) sheet.setColumnWidth(layout.columns[role], widths[role]);
}

/** Says of every column that it is filled in, and for what. */
function finishMarks(reading: Reading, layout: Layout, contents: Contents, language: Language, at: string): void {
  const texts = [...new Set(contents.remark)].filter((text) => text !== '').map((text) => textMark(String(text)));
  const marks = layout.added.length > 0 ? managedHere(reading.sheet, readMarks(reading.spreadsheet)) : reading.managed;
  for (const role of managedRoles) {
    const value = {
      role,
      version,
      headerText: headerFor(reading, layout, role, language),
      language,
      filled: true,
      ...(role === 'total' ? { fingerprint: reading.fingerprint, at } : {}),
      ...(role === 'remark' && texts.length <= mostMarks ? { texts } : {}),
    };
    const mark = marks[role];
    if (mark && JSON.stringify(mark.value) !== JSON.stringify(value)) mark.metadata.setValue(JSON.stringify(value));
  }
}
