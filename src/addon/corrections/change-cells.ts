// Changes single cells, if they still hold what they are thought to hold, and no cell beside them.
import { asText } from '../document/as-text';
import { requireEditable } from '../document/protection';
import { cellsNow, type CellPlace } from './cells-now';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Change extends CellPlace {
  from: string | number;
  to: string | number;
  /** A number format to leave behind. */
  format?: string;
}

export interface Changed<C extends Change> {
  done: C[];
  /** They hold something else by now, or a formula, or refused the value. */
  left: C[];
  /** The number format that each had, by A1. */
  formats: Map<string, string>;
}

const plainText = '@';

/**
 * Cells that get the same value share one call: so neither their neighbours nor the formulas between them are written, and a
 * thousand scores cost as many calls as the scale has steps.
 *
 * @throws UserError protected
 */
export function changeCells<C extends Change>(sheet: Sheet, changes: readonly C[]): Changed<C> {
  requireEditable(
    sheet,
    changes.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
  );
  const before = cellsNow(sheet, changes);
  const formats = new Map([...before].map(([cell, { format }]) => [cell, format]));
  const open = changes.filter(({ cell, from }) => {
    const now = before.get(cell);
    return now?.value === from && now.formula === '';
  });
  const formatOf = ({ cell }: C): string => formats.get(cell) ?? '';
  try {
    // In a cell formatted as text a number would become text again.
    const numbers = open.filter((change) => typeof change.to === 'number' && formatOf(change) === plainText);
    inGroups(sheet, numbers, ({ to }) => (Number.isInteger(to) ? '0' : '0.0'), setFormat);
    // There an apostrophe would stay, and text is text without it.
    inGroups(sheet, open, (change) => written(change.to, formatOf(change)), setValue);
    const dressed = open.filter(({ format }) => format !== undefined);
    inGroups(sheet, dressed, ({ format }) => format ?? '', setFormat);
    SpreadsheetApp.flush();
  } catch (error) {
    // A dropdown that takes no other value refuses in the middle: what was changed until then is told, not lost.
    if (!open.some(({ cell, to }) => cellsNow(sheet, open).get(cell)?.value === to)) throw error;
  }
  const done = orPutBack(sheet, { done: open, formats }, () => {
    const after = cellsNow(sheet, open);
    return open.filter(({ cell, to }) => after.get(cell)?.value === to);
  });
  return { done, left: changes.filter((change) => !done.includes(change)), formats };
}

/** What follows on a change; where it fails, the cells get back what stood there, and nobody finds a change that nothing tells of. */
export function orPutBack<T>(
  sheet: Sheet,
  { done, formats }: Pick<Changed<Change>, 'done' | 'formats'>,
  next: () => T,
  isDone = (): boolean => false,
): T {
  try {
    return next();
  } catch (error) {
    if (isDone()) throw error;
    const back = done.map(({ row, column, cell, from, to }): Change => {
      const change = { row, column, cell, from: to, to: from };
      return formats.get(cell) === plainText ? { ...change, format: plainText } : change;
    });
    changeCells(sheet, back);
    throw error;
  }
}

const written = (value: string | number, format: string): string | number =>
  typeof value === 'string' && format !== plainText ? asText(value) : value;

type List = GoogleAppsScript.Spreadsheet.RangeList;
const setFormat = (list: List, format: string) => list.setNumberFormat(format);
const setValue = (list: List, value: string | number) => list.setValue(value);

/** One call for all cells for which `valueOf` gives the same. */
function inGroups<C extends Change, Value extends string | number>(
  sheet: Sheet,
  changes: readonly C[],
  valueOf: (change: C) => Value,
  set: (list: List, value: Value) => unknown,
): void {
  const cells = new Map<Value, string[]>();
  for (const change of changes) {
    const value = valueOf(change);
    const group = cells.get(value);
    if (group) group.push(change.cell);
    else cells.set(value, [change.cell]);
  }
  for (const [value, group] of cells) set(sheet.getRangeList(group), value);
}
