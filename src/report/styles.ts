// How each kind of cell looks, for the sheet and for the page alike.
import { ink, soft } from './colors';
import type { TextRole } from './plan';

export type CellRole = TextRole | 'columnHead' | 'nameHead' | 'label' | 'number' | 'totalLabel' | 'totalNumber';

export interface CellLook {
  /** In points. */
  size: number;
  bold: boolean;
  color: string;
  align: 'left' | 'right';
  vertical: 'top' | 'middle' | 'bottom';
  /** Pixels of one line, and around all lines together. */
  line: number;
  padding: number;
}

const plain: CellLook = {
  size: 10,
  bold: false,
  color: ink,
  align: 'left',
  vertical: 'middle',
  line: 17,
  padding: 7,
};
const quiet: CellLook = { ...plain, size: 9, color: soft, line: 15, padding: 9 };

export const looks: Record<CellRole, CellLook> = {
  title: { ...plain, size: 12, color: soft, line: 19, padding: 5 },
  headline: { ...plain, size: 18, bold: true, line: 31, padding: 10 },
  sub: quiet,
  blockTitle: { ...plain, size: 12, bold: true, line: 20, padding: 4 },
  text: plain,
  note: quiet,
  foot: quiet,
  columnHead: { ...quiet, align: 'right', vertical: 'bottom' },
  /** Over names and other words. */
  nameHead: { ...quiet, vertical: 'bottom' },
  label: plain,
  number: { ...plain, align: 'right' },
  totalLabel: { ...plain, bold: true },
  totalNumber: { ...plain, bold: true, align: 'right' },
};

/** Pixels of a font size in points. */
export const pixels = (points: number): number => (points * 4) / 3;

/** Of a row of numbers, in pixels. */
export const rowHeight = looks.number.line + looks.number.padding;
