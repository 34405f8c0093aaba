// The shared rows as a sheet of values: a title, where it is from, a header, a row for each municipality.
import type { Cell, CellStyle, SheetData } from '../files/workbook';
import { emptySheet } from '../files/empty-sheet';
import type { ShareColumn, ShareData } from '../addon/sharing/share-data';
import { classColor, hair, line, soft, textOn } from '../report/colors';
import { looks, pixels } from '../report/styles';
import { textWidth } from '../report/text-width';
import { shareWords } from '../wording/share';
import { isAddress } from './links';

/** Title, source, an empty row, the header. */
const headerRow = 4;
const widths: Record<'figure' | 'score' | 'words', [least: number, most: number]> = {
  figure: [80, 130],
  score: [112, 150],
  words: [120, 320],
};
/** Texts that may be long: several lines rather than one. */
const long: readonly ShareColumn['kind'][] = ['evidence', 'barriers', 'comment', 'other'];
const padding = 18;

/** Rows of the file, as they are written: text that looks like a formula stays text, also when it is edited. */
export function dataSheet(data: ShareData, id: number, name: string): SheetData {
  const { columns, rows, title, source, computedAt, timeZone, notes, language } = data;
  const sheet = emptySheet(id, name, rows.length + headerRow, columns.length);
  const say = shareWords(language);
  const words = { sheet: source.sheetName, units: rows.length, at: computedAt, zone: timeZone };
  const from = [say.source(words), ...notes].join(' ');
  sheet.rows = [
    [textCell(title, { bold: true, fontSize: looks.headline.size - 4 })],
    [textCell(from, { fontColor: soft, fontSize: looks.note.size })],
    [],
    columns.map((column) => textCell(column.header, headStyle(column))),
    ...rows.map(({ cells, outcome }) => {
      const rank = data.method.classes.findIndex(({ key }) => key === outcome);
      const color = rank < 0 ? null : classColor(rank, data.method.classes.length);
      return columns.map((column, index) => valueCell(column, cells[index] ?? null, color));
    }),
  ];
  columns.forEach((column, index) => sheet.columnWidths.set(index + 1, widthOf(data, column, index)));
  sheet.frozenRows = headerRow;
  sheet.gridlines = false;
  if (rows.length > 1) {
    sheet.filter = { row: headerRow, column: 1, rows: rows.length + 1, columns: columns.length };
  }
  return sheet;
}

const isFigure = ({ kind }: ShareColumn): boolean => kind === 'score' || kind === 'total' || kind === 'present';

const headStyle = (column: ShareColumn): CellStyle => ({
  bold: true,
  wrap: true,
  vertical: 'bottom',
  horizontal: isFigure(column) ? 'center' : 'left',
  borders: { bottom: { style: 'medium', color: line } },
});

function valueCell(column: ShareColumn, value: string | number | null, classColour: string | null): Cell {
  const colored = column.kind === 'class' && classColour !== null;
  const style: CellStyle = {
    vertical: 'middle',
    borders: { bottom: { style: 'thin', color: hair } },
    ...(long.includes(column.kind) && { wrap: true }),
    ...(colored && { background: classColour, fontColor: textOn(classColour) }),
  };
  if (typeof value === 'number') {
    // A number of many digits is a code: it is to be read in full.
    const isCode = Number.isInteger(value) && Math.abs(value) >= 1e11;
    return {
      value,
      style: { ...style, horizontal: isFigure(column) ? 'center' : 'right', ...(isCode && { numberFormat: '0' }) },
    };
  }
  if (value === null) return { value: null, style };
  return textCell(value, { ...style, horizontal: isFigure(column) ? 'center' : 'left' });
}

function textCell(text: string, style: CellStyle): Cell {
  const value = text.slice(0, longestText);
  return {
    value,
    style: /^[=+\-@\t\r]/.test(value) ? { ...style, numberFormat: '@' } : style,
    ...(isAddress(value) && { link: value }),
  };
}

/** What a cell of a file can hold. */
const longestText = 32_767;

function widthOf({ rows, columns }: ShareData, column: ShareColumn, index: number): number {
  const [least, most] = widths[column.kind === 'score' ? 'score' : isFigure(column) ? 'figure' : 'words'];
  const size = pixels(looks.label.size);
  const needed = rows.map(({ cells }) => textWidth(String(cells[index] ?? '').slice(0, 200), size));
  const head = Math.max(...columns[index]!.header.split(' ').map((word) => textWidth(word, size, true)));
  const width = needed.reduce((widest, next) => Math.max(widest, next), head) + padding;
  return Math.round(Math.min(most, Math.max(least, width)));
}
