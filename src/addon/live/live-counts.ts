// The counts of a summary as formulas over the managed class column and the columns that tell municipalities apart.
import type { Language } from '../../core/language';
import type { Grouping } from '../../core/summary/grouping';
import { type CellValue, columnLetter } from '../../core/table/cells';
import type { GroupColumn } from '../../report/report-input';
import type { LiveCounts } from '../../report/report-input';
import { literal } from '../../wording/as-formula';
import type { Reading } from '../reading/reading';
import { isLive } from './setting';

/** Groups beyond this, or spellings of one, would make formulas longer than Excel takes. */
const mostGroups = 100;
const mostSpellings = 40;

/** What a summary shows of the municipalities of a sheet. */
export interface Shown {
  /** Indices of those that it is about, rising, and the column that selects them; null: all. */
  selection: { column: GroupColumn; units: readonly number[] } | null;
  /** Groups of those shown. */
  groups: { column: GroupColumn; grouping: Grouping } | null;
}

/**
 * Undefined where the document's columns are values, or where the class column does not show yet what the rows give; null where
 * no formula can tell the selected municipalities from the others.
 */
export function liveCounts(
  reading: Reading,
  { selection, groups }: Shown,
  language: Language,
): LiveCounts | null | undefined {
  const { table, managed, differing, sheetName, marks } = reading;
  const written = managed.class?.value['language'] === language && managed.class.value['filled'] === true;
  if (!isLive(marks) || !managed.class || !written || differing.length > 0) return undefined;
  const range = (column: number): string =>
    `'${sheetName.replace(/'/g, "''")}'!$${columnLetter(column)}:$${columnLetter(column)}`;
  const classes = range(managed.class.column);
  const counted = (columns: number[], spellings: string[][]) =>
    Object.fromEntries(
      table.method.classes.map(({ key, name }) => [
        key,
        spellings
          .map((texts) => texts.map((text, at) => `;${range(columns[at] ?? 0)};${text}`).join(''))
          .map((conditions) => `COUNTIFS(${classes};${equals(name[language])}${conditions})`)
          .join('+'),
      ]),
    );
  const all = table.rows.map((_, unit) => unit);
  const shown = selection?.units ?? all;
  const selecting = selection ? columnsOf(reading, selection.column) : [];
  const isShown = new Set(shown);
  const only = spellingsOf(
    reading,
    selecting,
    all.map((unit) => (isShown.has(unit) ? 0 : -1)),
  );
  if (!only) return null;
  const grouping = groups && { ...groups.grouping, columns: [...selecting, ...columnsOf(reading, groups.column)] };
  const place = new Map(shown.map((unit, at) => [unit, at]));
  const byGroup =
    grouping && grouping.labels.length <= mostGroups
      ? spellingsOf(
          reading,
          grouping.columns,
          all.map((unit) => grouping.of[place.get(unit) ?? -1] ?? -1),
        )
      : null;
  return {
    classes: counted(selecting, only[0] ?? []),
    names: namesNow(reading, range),
    groups: grouping && byGroup && grouping.labels.map((_, group) => counted(grouping.columns, byGroup[group] ?? [])),
  };
}

/** Texts in the column of names, wherever they stand: one more or less is a row more or less. */
function namesNow({ table, top, body }: Reading, range: (column: number) => string): LiveCounts['names'] {
  const column = table.header.columns['name']?.column ?? table.header.left;
  const above = top.values.slice(0, table.header.last).map((row) => row[column - top.column]);
  const below = body.values.map((row) => row[column - body.column]);
  const isName = (cell: CellValue | undefined): boolean =>
    typeof cell === 'string' && cell !== '' && !/^#[A-Z/0]+[!?A]$/.test(cell);
  return { formula: `COUNTIF(${range(column)};"?*")`, now: [...above, ...below].filter(isName).length };
}

/** The columns by which municipalities are told apart; 0 for one that the sheet does not have. A raion stands in its oblast. */
function columnsOf({ table: { header } }: Reading, column: GroupColumn): number[] {
  if ('header' in column) return [header.texts.find(({ text }) => text === column.header)?.column ?? 0];
  const oblast = header.columns['oblast']?.column;
  if (column.role === 'oblast') return [oblast ?? 0];
  return [header.columns['raion']?.column ?? 0, ...(oblast === undefined ? [] : [oblast])];
}

/**
 * For each group the different contents of these cells in its rows, as criteria. Null where they do not tell the groups apart,
 * as where a section row or a merged cell does, or where a criterion would not mean what the cell says.
 *
 * @param of the group of each municipality, -1 for none
 */
function spellingsOf({ table }: Reading, columns: readonly number[], of: readonly number[]): string[][][] | null {
  if (columns.includes(0)) return null;
  const groups: string[][][] = [];
  const known = new Map<string, number>();
  for (let unit = 0; unit < of.length; unit++) {
    const group = of[unit] ?? -1;
    const cells = columns.map((column) => table.cell(unit, column));
    // COUNTIFS does not tell small letters from capitals.
    const key = cells.map((cell) => String(cell).toLowerCase()).join('\n');
    const before = known.get(key);
    if (before !== undefined && before !== group) return null;
    if (before !== undefined) continue;
    known.set(key, group);
    const criteria = cells.map(criterionOf);
    if (criteria.some((criterion) => criterion === null)) return null;
    if (group < 0) continue;
    const spellings = (groups[group] ??= []);
    spellings.push(criteria as string[]);
    if (spellings.length > mostSpellings) return null;
  }
  return groups;
}

/** Numbers with decimals, dates and what looks like them are read otherwise in other locales; blanks at the ends are uncertain. */
function criterionOf(cell: CellValue): string | null {
  if (cell === '') return '""';
  const text = String(cell);
  const isPlain = typeof cell === 'number' ? Number.isInteger(cell) : typeof cell === 'string';
  const strange = /^[#+\-.\d]|[\u0000-\u001f]|^(true|false)$/i.test(text) && !/^\d{1,15}$/.test(text);
  return isPlain && !strange && text.trim() !== '' && text.length <= 200 ? equals(text) : null;
}

/** Wildcards and signs of comparison stand for themselves. */
const equals = (text: string): string => literal(`=${text.replace(/[~*?]/g, '~$&')}`);
