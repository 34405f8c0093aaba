// How one cell or header of the grid is to stand in the page, worked out before the page is touched.
import { columnLetters } from '../../files/a1';
import { holds, lastColumn, lastRow, mergeAt, single } from '../../files/rect';
import type { Cell, CellStyle, Rect, SheetData } from '../../files/workbook';
import { cellLook, edgeLine, GRID_LINE } from './cell-look';
import { HEADER_HEIGHT, HEADER_WIDTH, type GridLayout } from './grid-layout';

export interface CellsInput {
  sheet: SheetData;
  layout: GridLayout;
  active: { row: number; column: number };
  selected: Rect;
  display(cell: Cell | undefined): string;
}

/** A cell as it is to stand in the page. */
export interface Drawing {
  css: string;
  innerCss: string;
  classes: string;
  text: string;
  spans: string;
  attributes?: { rowspan?: string; colspan?: string; selected?: string };
}

export function drawHeader(row: number, column: number, { layout, selected }: CellsInput): Drawing {
  const left = column === 0 ? 0 : layout.x(column);
  const width = column === 0 ? HEADER_WIDTH : layout.columns.size(column);
  const height = row === 0 ? HEADER_HEIGHT : layout.rows.size(row);
  const frozen = row === 0 ? column <= layout.frozenColumns : row <= layout.frozenRows;
  const lit =
    row === 0
      ? column >= selected.column && column <= lastColumn(selected)
      : row >= selected.row && row <= lastRow(selected);
  const edge =
    (row === 0 && column === layout.frozenColumns && column > 0) ||
    (column === 0 && row === layout.frozenRows && row > 0);
  return {
    css: `left:${left}px;width:${width}px;height:${height}px`,
    innerCss: '',
    classes: `head ${row === 0 ? 'top' : 'side'}${frozen ? ' fixed' : ''}${lit && row + column > 0 ? ' lit' : ''}${edge ? ' edge' : ''}`,
    text: row === 0 ? columnLetters(column) : String(row),
    spans: '',
  };
}

export function drawCell(row: number, column: number, input: CellsInput, merges: Rect[]): Drawing {
  const { sheet, layout, selected, active } = input;
  const cell = sheet.rows[row - 1]?.[column - 1];
  const text = input.display(cell);
  const shown = conditional(sheet, cell, text, row, column);
  const look = cellLook(shown);
  const merge = mergeAt(merges, row, column);
  const box = layout.box(merge ?? single({ row, column }));
  const isActive = holds(merge ?? single({ row, column }), active.row, active.column);
  const isSelected = holds(selected, row, column);
  const css = `left:${box.left}px;width:${box.width}px;height:${box.height}px;${lines(sheet, row, column, merge, shown?.style)};${look.css}`;
  const overflows = !merge && look.horizontal === 'left' && !look.wrap && typeof cell?.value === 'string';
  const room = overflows && text.length > 4 ? freeRoom(sheet, layout, row, column) : 0;
  const classes = [
    'cell',
    column <= layout.frozenColumns ? 'fixed-column' : '',
    row <= layout.frozenRows ? 'fixed-row' : '',
    look.wrap ? 'wrap' : '',
    room > 0 ? 'over' : '',
    isSelected && !(isActive && selected.rows * selected.columns === 1) ? 'selected' : '',
    isActive ? 'active' : '',
    cell?.note ? 'noted' : '',
    isHeadOf(sheet.filter, merge ? lastRow(merge) : row, column) ? 'filter-head' : '',
    column === layout.frozenColumns || (merge && lastColumn(merge) === layout.frozenColumns) ? 'edge-right' : '',
    row === layout.frozenRows || (merge && lastRow(merge) === layout.frozenRows) ? 'edge-bottom' : '',
  ];
  return {
    css,
    innerCss: room > 0 ? `max-width:${box.width + room - 6}px` : '',
    classes: classes.filter(Boolean).join(' '),
    text,
    spans: merge ? `${merge.rows}×${merge.columns}` : '',
    attributes: {
      rowspan: merge && merge.rows > 1 ? String(merge.rows) : undefined,
      colspan: merge && merge.columns > 1 ? String(merge.columns) : undefined,
      selected: isSelected ? 'true' : undefined,
    },
  };
}

const isHeadOf = (filter: Rect | undefined, row: number, column: number): boolean =>
  filter?.row === row && holds(filter, row, column);

/** The cell as it looks under the sheet's conditional formats. */
function conditional(sheet: SheetData, cell: Cell | undefined, text: string, row: number, column: number) {
  if (!cell || text === '') return cell;
  let style: CellStyle | undefined = cell.style;
  for (const { rule, ranges } of sheet.conditionalFormats) {
    if (!rule || text !== rule.text || !ranges.some((range) => holds(range, row, column))) continue;
    style = { ...style, ...rule.style };
    break;
  }
  return style === cell.style ? cell : { ...cell, style };
}

function lines(
  sheet: SheetData,
  row: number,
  column: number,
  merge: Rect | undefined,
  style: CellStyle | undefined,
): string {
  const bordersAt = (r: number, c: number) => sheet.rows[r - 1]?.[c - 1]?.style?.borders;
  const filled = style?.background !== undefined && style.background !== '#ffffff';
  const plain = filled ? `1px solid ${style.background}` : sheet.gridlines ? GRID_LINE : '1px solid transparent';
  const right = merge ? lastColumn(merge) : column;
  const bottom = merge ? lastRow(merge) : row;
  const first = style?.borders;
  const parts = [
    `border-right:${edgeLine(bordersAt(row, right)?.right, bordersAt(row, right + 1)?.left, plain)}`,
    `border-bottom:${edgeLine(bordersAt(bottom, column)?.bottom, bordersAt(bottom + 1, column)?.top, plain)}`,
  ];
  if (row === 1 && first?.top) parts.push(`border-top:${edgeLine(first.top, undefined, '')}`);
  if (column === 1 && first?.left) parts.push(`border-left:${edgeLine(first.left, undefined, '')}`);
  return parts.join(';');
}

/** How many pixels of empty cells stand to the right. */
function freeRoom(sheet: SheetData, layout: GridLayout, row: number, column: number): number {
  const cells = sheet.rows[row - 1];
  const stop = column <= layout.frozenColumns ? layout.frozenColumns : sheet.columnCount;
  let room = 0;
  for (let next = column + 1; next <= stop && room < 2000; next++) {
    const value = cells?.[next - 1]?.value ?? null;
    if (value !== null && value !== '') break;
    if (mergeAt(sheet.merges, row, next)) break;
    room += layout.columns.size(next);
  }
  return room;
}
