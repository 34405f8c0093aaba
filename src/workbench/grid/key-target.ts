// Where a key takes the selection.
import type { Place } from '../../files/rect';
import type { SheetData } from '../../files/workbook';
import type { GridLayout } from './grid-layout';
import type { Command } from './keys';
import { jumpFrom, lastFilled, stepFrom, type Selection } from './selection';

/** The place and whether the selection grows to it; undefined for commands that move nothing. */
export function keyTarget(
  command: Command,
  { active, corner }: Selection,
  sheet: SheetData,
  layout: GridLayout,
): { to: Place; extend: boolean } | undefined {
  const { rows, columns } = layout;
  switch (command.do) {
    case 'move': {
      const from = command.extend ? corner : active;
      const to = command.jump
        ? jumpFrom(from, command.step, sheet, rows, columns)
        : stepFrom(from, command.step, sheet.merges, rows, columns);
      return { to, extend: command.extend };
    }
    case 'page': {
      const page = Math.max(1, layout.visibleRows().length - layout.frozenRows - 2);
      const from = command.extend ? corner : active;
      const row = Math.min(Math.max(1, from.row + (command.step === 'down' ? page : -page)), sheet.rowCount);
      return { to: { ...from, row }, extend: command.extend };
    }
    case 'home':
      return { to: { row: command.whole ? 1 : active.row, column: 1 }, extend: command.extend };
    case 'end':
      return { to: lastFilled(sheet, command.whole ? undefined : active.row), extend: command.extend };
    case 'next':
      return { to: stepFrom(active, command.step, sheet.merges, rows, columns), extend: false };
    default:
      return undefined;
  }
}
