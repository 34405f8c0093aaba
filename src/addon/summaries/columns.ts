// The columns by which municipalities can be grouped or chosen, with what stands in them.
import type { Language } from '../../core/language';
import { valueKey } from '../../core/summary/grouping';
import type { ColumnRef, SummarySettings } from '../../core/summary/settings';
import { type CellValue, textOf } from '../../core/table/cells';
import { isSameHeader } from '../../core/table/header';
import { comparable } from '../../core/table/names';
import { roleWords } from '../../wording/table';
import type { SummaryGroup } from '../api';
import type { Reading } from '../reading/reading';
import { UserError } from '../user-error';

/** More different values than this are no groups. */
const mostValues = 100;

/** Oblast, raion, round and rater, and every other column of text in which the same few values recur. */
export const groupColumns = (reading: Reading, language: Language): SummaryGroup[] =>
  columnsOf(reading, language).map(({ values, ...rest }) => ({ ...rest, values: values.slice(0, mostValues) }));

function columnsOf(reading: Reading, language: Language): SummaryGroup[] {
  const { table } = reading;
  const roles = roleWords(language);
  const taken = new Map(Object.entries(table.header.columns).map(([role, found]) => [found?.column ?? 0, role]));
  const places = (['oblast', 'raion'] as const).map((role) => ({
    column: { role },
    label: table.header.columns[role]?.text || roles[role],
    texts: role === 'oblast' ? table.oblasts : table.raions,
  }));
  const others = table.header.texts
    .filter(({ column, text }) => text !== '' && ['rater', 'round', undefined].includes(taken.get(column)))
    .map(({ column, text }) => ({
      column: { header: text },
      label: text,
      texts: textsIn(reading, column),
      // Rounds are often years.
      numbered: taken.has(column),
    }))
    .filter(({ texts, numbered }) => recur(texts, numbered));
  return [...places.filter(({ texts }) => texts.some(Boolean)), ...others].map(({ column, label, texts }) => ({
    column,
    label,
    values: different(texts, keyFor(column)),
  }));
}

/** @throws UserError summary-column-gone, with the columns that there are; value-missing, with the column's values */
export function requireColumns(reading: Reading, { group, only }: SummarySettings, language: Language): void {
  // Where nobody chose, a table without oblasts is simply not grouped.
  const chosen = group && !('role' in group && group.role === 'oblast') ? [group] : [];
  const asked = only ? [...chosen, only.column] : chosen;
  if (asked.length === 0) return;
  const { sheetName } = reading;
  const columns = columnsOf(reading, language);
  const found = (ref: ColumnRef): SummaryGroup => {
    const same = columns.find(({ column }) => isSameColumn(column, ref));
    if (same) return same;
    const named = 'header' in ref ? { column: ref.header, role: '' } : { column: '', role: ref.role };
    throw new UserError('summary-column-gone', { sheetName, ...named, columns: columns.map(({ label }) => label) });
  };
  asked.forEach(found);
  if (!only) return;
  const { column, label, values } = found(only.column);
  const key = keyFor(column);
  if (values.some((value) => key(value) === key(only.value))) return;
  throw new UserError('value-missing', {
    sheetName,
    column: label,
    value: only.value,
    values: values.slice(0, mostValues),
  });
}

export const isSameColumn = (a: ColumnRef, b: ColumnRef): boolean =>
  'role' in a ? 'role' in b && a.role === b.role : 'header' in b && isSameHeader(a.header, b.header);

/** The column beside each municipality; read where the reading did not need it. */
function textsIn({ sheet, table, body }: Reading, column: number): string[] {
  const right = body.column + (body.values[0]?.length ?? 0);
  if (column >= body.column && column < right) return table.rows.map((_, unit) => textOf(table.cell(unit, column)));
  const { first, last } = table.read;
  const values = sheet.getRange(first, column, Math.max(1, last - first + 1), 1).getValues() as CellValue[][];
  return table.rows.map((row) => textOf(values[row - first]?.[0]));
}

/** What tells a column's values apart, whatever their spelling. */
const keyFor =
  (column: ColumnRef) =>
  (text: string): string =>
    valueKey('role' in column ? column.role : null, text);

/** As they are first spelled. */
function different(texts: readonly string[], key: (text: string) => string): string[] {
  const found = new Map<string, string>();
  for (const text of new Set(texts)) if (text !== '' && !found.has(key(text))) found.set(key(text), text);
  return [...found.values()];
}

/** Texts, and numbers only where they may be, that name most municipalities, most of them more than once. */
function recur(texts: readonly string[], numbered: boolean): boolean {
  const named = texts.filter((text) => text !== '');
  const { length } = different(named, comparable);
  const numbers = named.filter((text) => /^[\d\s.,%–-]+$/.test(text)).length;
  return (
    named.length * 2 >= texts.length &&
    length >= 2 &&
    length <= Math.min(mostValues, named.length / 2) &&
    (numbered || numbers * 2 < named.length)
  );
}
