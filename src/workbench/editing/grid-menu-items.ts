// The items of the menu on the grid and its headers.
import { columnLetters, rectText } from '../../files/a1';
import type { Rect } from '../../files/workbook';
import type { WorkbenchWords } from '../../wording/workbench';
import type { Hit } from '../grid/pointer';
import type { MenuItem } from '../parts/menu';

export interface GridCommands {
  cut(): void;
  copy(): void;
  paste(): void;
  clear(): void;
  insert(axis: 'row' | 'column', at: number, count: number): void;
  remove(axis: 'row' | 'column', at: number, count: number): void;
  hide(axis: 'row' | 'column', at: number, count: number): void;
  showHidden(): void;
  sort(column: number, ascending: boolean): void;
  freeze(row: number): void;
  unfreeze(): void;
}

/** For a right click on a cell or header; rows and columns are offered as many as are selected. */
export function gridMenuItems(
  hit: Hit,
  selected: Rect,
  state: { sortRange: string | undefined; hidden: boolean; frozen: boolean },
  words: WorkbenchWords['menu'],
  run: GridCommands,
): MenuItem[] {
  const { row, column, rows, columns } = selected;
  const items: MenuItem[] = [
    { label: words.cut, shortcut: 'Ctrl+X', run: run.cut },
    { label: words.copy, shortcut: 'Ctrl+C', run: run.copy },
    { label: words.paste, shortcut: 'Ctrl+V', run: run.paste },
    { label: words.clear, shortcut: 'Delete', run: run.clear },
  ];
  if (hit.on !== 'column') {
    items.push(
      'line',
      { label: words.insertRowsAbove(rows), run: () => run.insert('row', row, rows) },
      { label: words.insertRowsBelow(rows), run: () => run.insert('row', row + rows, rows) },
      { label: words.deleteRows(rows), run: () => run.remove('row', row, rows) },
    );
  }
  if (hit.on !== 'row') {
    items.push(
      'line',
      { label: words.insertColumnsLeft(columns), run: () => run.insert('column', column, columns) },
      { label: words.insertColumnsRight(columns), run: () => run.insert('column', column + columns, columns) },
      { label: words.deleteColumns(columns), run: () => run.remove('column', column, columns) },
    );
  }
  if (hit.on === 'row' || hit.on === 'column') {
    const [at, count] = hit.on === 'row' ? [row, rows] : [column, columns];
    const label = hit.on === 'row' ? words.hideRows(count) : words.hideColumns(count);
    items.push('line', { label, run: () => run.hide(hit.on as 'row' | 'column', at, count) });
  }
  if (state.hidden) items.push({ label: words.showHidden, run: run.showHidden });
  if (hit.on !== 'row' && state.sortRange) {
    const range = state.sortRange;
    items.push(
      'line',
      { label: words.sortUp(range), run: () => run.sort(column, true) },
      { label: words.sortDown(range), run: () => run.sort(column, false) },
    );
  }
  items.push('line', { label: words.freezeHere, run: () => run.freeze(row + rows - 1) });
  if (state.frozen) items.push({ label: words.unfreeze, run: run.unfreeze });
  return items;
}

/** What a column's sort would move, as people read it. */
export function sortLabel(rect: Rect, column: number): string {
  return `${rectText(rect)} (${columnLetters(column)})`;
}
