// The columns that a summary groups or selects its municipalities by, read only when one is asked for.
import { byOblast, byRaion, byText, type Grouping, valueKey } from '../../core/summary/grouping';
import type { ColumnRef, SummarySettings } from '../../core/summary/settings';
import { textOf } from '../../core/table/cells';
import { isSameHeader } from '../../core/table/header';
import type { HeaderColumn } from '../../core/table/header-text';
import { comparable } from '../../core/table/names';
import type { GroupColumn } from '../../report/report-input';
import type { Reading } from '../reading/reading';
import { UserError } from '../user-error';

interface ColumnTexts {
  column: GroupColumn;
  /** One a municipality, '' where its row says nothing. */
  texts: readonly string[];
  grouping(): Grouping | null;
}

/** Null where the table says nothing of oblasts or raions, and for no column at all; another column has to be there. */
export function groupsOf(
  reading: Reading,
  group: SummarySettings['group'],
): { column: GroupColumn; grouping: Grouping } | null {
  const found = group && columnTexts(reading, group);
  const grouping = found?.grouping();
  return found && grouping ? { column: found.column, grouping } : null;
}

/**
 * @returns the municipalities that are wanted, rising; null for all
 * @throws UserError summary-column-gone
 */
export function unitsOf(
  reading: Reading,
  only: SummarySettings['only'],
): { column: GroupColumn; units: number[] } | null {
  if (!only) return null;
  const found = columnTexts(reading, only.column);
  if (!found) throw columnGone(reading, only.column);
  const role = 'role' in found.column ? found.column.role : null;
  const wanted = valueKey(role, only.value);
  const matches = new Map<string, boolean>();
  const isWanted = (text: string): boolean => {
    const known = matches.get(text) ?? valueKey(role, text) === wanted;
    matches.set(text, known);
    return known;
  };
  return { column: found.column, units: found.texts.flatMap((text, unit) => (isWanted(text) ? [unit] : [])) };
}

/** @throws UserError summary-column-gone where a column was named by its header */
function columnTexts(reading: Reading, ref: ColumnRef): ColumnTexts | null {
  const { table } = reading;
  if ('role' in ref && ref.role === 'oblast') {
    const column = { role: 'oblast' as const };
    return table.grouped ? { column, texts: table.oblasts, grouping: () => byOblast(table) } : null;
  }
  if ('role' in ref && ref.role === 'raion') {
    const column = { role: 'raion' as const };
    const told = table.raions.some((raion) => raion !== '');
    return told ? { column, texts: table.raions, grouping: () => byRaion(table) } : null;
  }
  const header = headerOf(reading, ref);
  if (!header) throw columnGone(reading, ref);
  const texts = shownTexts(reading, header.column);
  return { column: { header: header.text }, texts, grouping: () => byText(texts) };
}

const columnGone = ({ sheetName }: Reading, ref: ColumnRef): UserError =>
  new UserError('summary-column-gone', {
    sheetName,
    column: 'header' in ref ? ref.header : '',
    role: 'role' in ref ? ref.role : '',
  });

function headerOf({ table: { header } }: Reading, ref: ColumnRef): HeaderColumn | undefined {
  if ('role' in ref) return header.columns[ref.role];
  const same = header.texts.find(({ text }) => comparable(text) === comparable(ref.header));
  return same ?? header.texts.find(({ text }) => isSameHeader(text, ref.header));
}

/** What the sheet shows in a column beside each municipality; merged cells say it for all their rows. */
function shownTexts({ sheet, table }: Reading, column: number): string[] {
  const { first, last } = table.read;
  if (last < first) return [];
  const range = sheet.getRange(first, column, last - first + 1, 1);
  const shown = range.getDisplayValues().map(([text]) => textOf(text));
  for (const merged of range.getMergedRanges()) {
    const from = merged.getRow() - first;
    const text = shown[from] ?? '';
    for (let row = Math.max(0, from); row < from + merged.getNumRows() && row < shown.length; row++) shown[row] = text;
  }
  return table.rows.map((row) => shown[row - first] ?? '');
}
