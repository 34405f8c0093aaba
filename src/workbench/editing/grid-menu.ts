// The menu on the grid and its headers, wired to what it does to the open sheet.
import { rectText } from '../../files/a1';
import { overlap } from '../../files/rect';
import type { Rect, SheetData, WorkbookData } from '../../files/workbook';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  setHidden,
  sortRange,
} from '../../host/workbook/editing';
import type { WorkbenchWords } from '../../wording/workbench';
import type { Hit } from '../grid/pointer';
import { openMenu } from '../parts/menu';
import { gridMenuItems, sortLabel } from './grid-menu-items';
import type { SheetEditing } from './sheet-editing';
import { sortRect } from './sort-rect';

export interface GridMenuContext {
  workbook: WorkbookData;
  sheet: SheetData;
  selected: Rect;
  words: WorkbenchWords;
  editing: SheetEditing;
  paste(text: string): void;
  say(text: string): void;
  tell(title: string, text: string): void;
}

/** Opens it at a point of the page, for what was clicked and what is selected. */
export function openGridMenu(hit: Hit, at: { x: number; y: number }, context: GridMenuContext): void {
  const { workbook, sheet, selected, words, editing } = context;
  const { id } = sheet;
  const sorted = sortRect(sheet, selected);
  const state = {
    sortRange: sorted && sortLabel(sorted, selected.column),
    hidden: sheet.hiddenRows.size + sheet.hiddenColumns.size > 0,
    frozen: sheet.frozenRows + sheet.frozenColumns > 0,
  };
  const change = (edit: () => void): void => void editing.change(selected, edit);
  const items = gridMenuItems(hit, selected, state, words.menu, {
    cut: () => void navigator.clipboard?.writeText(editing.copied(selected, 'cut')),
    copy: () => void navigator.clipboard?.writeText(editing.copied(selected, 'copy')),
    paste: () => void pasteFromMenu(context),
    clear: () => editing.clear(selected),
    insert: (axis, line, count) =>
      change(() => (axis === 'row' ? insertRows : insertColumns)(workbook, id, line, count)),
    remove: (axis, line, count) =>
      change(() => (axis === 'row' ? deleteRows : deleteColumns)(workbook, id, line, count)),
    hide: (axis, line, count) => change(() => setHidden(workbook, id, axis, line, count, true)),
    showHidden: () =>
      change(() => {
        setHidden(workbook, id, 'row', 1, sheet.rowCount, false);
        setHidden(workbook, id, 'column', 1, sheet.columnCount, false);
      }),
    sort: (column, ascending) => {
      if (!sorted) return;
      const merged = sheet.merges.some((merge) => merge.rows > 1 && overlap(merge, sorted));
      if (merged) context.tell(words.refused.title, words.refused.mergedSort(rectText(sorted)));
      else editing.change(sorted, () => sortRange(workbook, id, sorted, column, ascending));
    },
    freeze: (row) => change(() => (sheet.frozenRows = Math.min(row, sheet.rowCount - 1))),
    unfreeze: () => change(() => (sheet.frozenRows = sheet.frozenColumns = 0)),
  });
  openMenu(items, at, rectText(selected));
}

/** A page may read the clipboard only where the browser asks and the person agrees. */
async function pasteFromMenu({ paste, say, words }: GridMenuContext): Promise<void> {
  try {
    paste(await navigator.clipboard.readText());
  } catch {
    say(words.menu.pasteByKeys);
  }
}
