// The cells of the analyst's columns that leave, read in as many calls whatever the rows.
import type { CellValue } from '../../core/table/cells';
import type { Reading } from '../reading/reading';
import type { SourceOfColumn } from './share-columns';

/**
 * By municipality and column: numbers and texts as they stand, dates and ticks as the sheet shows them. One call, and
 * another where a date or a tick has to be shown.
 */
export function sourceCells(
  { sheet, table }: Reading,
  taken: readonly SourceOfColumn[],
): (unit: number, column: number | null) => CellValue | null {
  const computed = ['name', 'place', 'total', 'class', 'present'];
  const places = taken.flatMap(({ column, place }) => (computed.includes(column.kind) ? [] : (place ?? [])));
  if (places.length === 0 || table.rows.length === 0) return () => null;
  const left = Math.min(...places);
  const { first, last } = table.read;
  const range = () => sheet.getRange(first, left, last - first + 1, Math.max(...places) - left + 1);
  const values = range().getValues() as CellValue[][];
  let shown: string[][] | null = null;
  return (unit, column) => {
    if (column === null || !places.includes(column)) return null;
    const row = (table.rows[unit] ?? 0) - first;
    const value = values[row]?.[column - left] ?? '';
    if (typeof value === 'number' || typeof value === 'string') return value;
    return (shown ??= range().getDisplayValues())[row]?.[column - left] ?? '';
  };
}
