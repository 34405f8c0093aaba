// How a cell looks: its style as CSS, its value's natural side.
import type { Border, Cell, CellStyle } from '../../files/workbook';

const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_SIZE = 10;

const BORDER_WIDTHS: Readonly<Record<Border['style'], string>> = {
  thin: '1px solid',
  medium: '2px solid',
  thick: '3px solid',
  dotted: '1px dotted',
  dashed: '1px dashed',
  double: '3px double',
};

export const GRID_LINE = '1px solid #e1e4e8';

export interface CellLook {
  css: string;
  horizontal: 'left' | 'center' | 'right';
  wrap: boolean;
}

/** Text stands left, figures and dates right, TRUE and errors in the middle, unless the style says otherwise. */
export function cellLook(cell: Cell | undefined): CellLook {
  const style = cell?.style ?? {};
  const value = cell?.value ?? null;
  const natural = typeof value === 'number' ? 'right' : value === null || typeof value === 'string' ? 'left' : 'center';
  const horizontal = style.horizontal ?? natural;
  return { css: styleCss(style, horizontal, cell?.link !== undefined), horizontal, wrap: style.wrap === true };
}

const SIDES = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const HEIGHTS = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;

function styleCss(style: CellStyle, horizontal: CellLook['horizontal'], linked: boolean): string {
  const decoration = [style.underline || linked ? 'underline' : '', style.strikethrough ? 'line-through' : '']
    .filter(Boolean)
    .join(' ');
  const color = style.fontColor ?? (linked ? '#0b57d0' : undefined);
  const size = style.fontSize ?? DEFAULT_SIZE;
  return [
    horizontal === 'left' ? '' : `justify-content:${SIDES[horizontal]};text-align:${horizontal}`,
    style.vertical && style.vertical !== 'bottom' ? `align-items:${HEIGHTS[style.vertical]}` : '',
    style.background && style.background !== '#ffffff' ? `background-color:${style.background}` : '',
    color ? `color:${color}` : '',
    style.bold ? 'font-weight:700' : '',
    style.italic ? 'font-style:italic' : '',
    decoration ? `text-decoration:${decoration}` : '',
    size === DEFAULT_SIZE ? '' : `font-size:${(size * PIXELS_PER_POINT).toFixed(2)}px`,
    style.fontFamily && /^[\p{L}\p{N} _-]+$/u.test(style.fontFamily)
      ? `font-family:"${style.fontFamily}",Arial,"Liberation Sans",sans-serif`
      : '',
  ]
    .filter(Boolean)
    .join(';');
}

/** The line at one edge: the cell's own border, else the neighbour's at the same edge, else the grid line. */
export function edgeLine(own: Border | undefined, neighbour: Border | undefined, plain: string): string {
  const border = own ?? neighbour;
  return border ? `${BORDER_WIDTHS[border.style]} ${border.color}` : plain;
}
