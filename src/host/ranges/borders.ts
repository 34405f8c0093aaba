// What `setBorder` does to the borders of one cell, by where in the range it stands.
import type { Border, BorderStyle as Line, CellStyle } from '../../files/workbook';
import { colorOf } from '../objects/colors';
import { BorderStyle } from '../objects/enums';
import type * as Sheets from '../objects/sheets-types';

type Side = 'top' | 'right' | 'bottom' | 'left';

/** True draws, false takes away, null leaves as it is. */
export type BorderWish = Record<Side | 'vertical' | 'horizontal', boolean | null>;

/** Whether the cell is in the range's first or last column, its top or bottom row. */
export interface PlaceInRange {
  first: boolean;
  last: boolean;
  top: boolean;
  bottom: boolean;
}

const LINES: [Sheets.BorderStyle, Line][] = [
  [BorderStyle.SOLID, 'thin'],
  [BorderStyle.SOLID_MEDIUM, 'medium'],
  [BorderStyle.SOLID_THICK, 'thick'],
  [BorderStyle.DOTTED, 'dotted'],
  [BorderStyle.DASHED, 'dashed'],
  [BorderStyle.DOUBLE, 'double'],
];

/** A function from a cell's borders to its new ones. */
export function borderChange(wish: BorderWish, color: string, style: Sheets.BorderStyle | null) {
  const line = LINES.find(([known]) => known === style)?.[1] ?? 'thin';
  const drawn: Border = { style: line, color: colorOf(color) ?? '#000000' };
  return (before: NonNullable<CellStyle['borders']>, at: PlaceInRange): Partial<Record<Side, Border>> => {
    const borders: Partial<Record<Side, Border>> = { ...before };
    const wishes: [Side, boolean | null][] = [
      ['top', at.top ? wish.top : wish.horizontal],
      ['bottom', at.bottom ? wish.bottom : wish.horizontal],
      ['left', at.first ? wish.left : wish.vertical],
      ['right', at.last ? wish.right : wish.vertical],
    ];
    for (const [side, wanted] of wishes) {
      if (wanted === true) borders[side] = drawn;
      if (wanted === false) delete borders[side];
    }
    return borders;
  };
}
