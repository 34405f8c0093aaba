// The shared rows as a sheet of values: a title, where it is from, a header, a row for each municipality.
import type { Cell, CellStyle, SheetData } from '../files/workbook';
import { emptySheet } from '../files/empty-sheet';
import type { ShareColumn, ShareData } from '../addon/sharing/share-types';
import { classColor, hair, ink, line, soft, textOn } from '../report/colors';
import { looks, pixels } from '../report/styles';
import { textWidth, wrapText } from '../report/text-width';
import { shareWords } from '../wording/share';
import { answerCell, answerHead, answerWidth, dropdowns } from './answer-columns';
import { isAddress } from './links';

/** Title, source, what partners can do, the header. */
export const headerRow = 4;
const widths: Record<'figure' | 'score' | 'words' | 'long', [least: number, most: number]> = {
  figure: [80, 130],
  score: [112, 150],
  words: [120, 320],
  long: [160, 420],
};
/** Texts that may be long. */
const longKinds: readonly ShareColumn['kind'][] = ['evidence', 'barriers', 'comment', 'other'];
const padding = 18;
const lineHeight = 17;
/** Pixels: no spreadsheet takes a higher row. */
const highest = 540;
/** Texts above the table run over so many pixels: what a reader sees without scrolling. */
const widestText = 1100;

/** Rows of the file, as they are written: text that looks like a formula stays text, also when it is edited. */
export function dataSheet(data: ShareData, id: number, name: string): SheetData {
  const { columns, rows, answers } = data;
  const owned = answers?.columns ?? [];
  const width = columns.length + owned.length;
  const sheet = emptySheet(id, name, rows.length + headerRow, width);
  const size = pixels(looks.label.size);
  const wide = [...columns.map((column, index) => widthOf(data, column, index)), ...owned.map(answerWidth)];
  wide.forEach((pixelsWide, index) => sheet.columnWidths.set(index + 1, pixelsWide));
  const heads = [...columns, ...owned].map(({ header }) => header.split('\n')[0] ?? '');
  sheet.rowHeights.set(headerRow, heightOf(heads, wide, size, true) + 8);
  rows.forEach(({ cells }, row) => {
    const texts = cells.map((value) => (typeof value === 'string' ? value.slice(0, 4000) : ''));
    sheet.rowHeights.set(headerRow + 1 + row, heightOf(texts, wide, size, false));
  });
  sheet.rows = [
    ...topRows(data),
    [...columns.map((column) => textCell(column.header, headStyle(column))), ...owned.map(answerHead)],
    ...rows.map(({ cells, outcome }, row) => {
      const rank = data.method.classes.findIndex(({ key }) => key === outcome);
      const color = rank < 0 ? null : classColor(rank, data.method.classes.length);
      const vertical = (sheet.rowHeights.get(headerRow + 1 + row) ?? 0) > 3 * lineHeight ? 'top' : 'middle';
      return [
        ...columns.map((column, index) => valueCell(column, cells[index] ?? null, vertical, color)),
        ...owned.map((column) => answerCell(column, answers?.codes[row] ?? '')),
      ];
    }),
  ];
  placeTop(sheet, wide);
  if (answers) sheet.validations = dropdowns(answers, columns.length, headerRow + 1, rows.length);
  sheet.frozenRows = headerRow;
  sheet.gridlines = false;
  if (rows.length > 1) sheet.filter = { row: headerRow, column: 1, rows: rows.length + 1, columns: width };
  return sheet;
}

function topRows({ title, source, computedAt, timeZone, notes, language, rows, answers }: ShareData): Cell[][] {
  const words = { sheet: source.sheetName, units: rows.length, at: computedAt, zone: timeZone };
  const from = [shareWords(language).source(words), ...notes].join(' ');
  return [
    [textCell(title, { bold: true, fontSize: titleSize, fontColor: ink, wrap: true, vertical: 'middle' })],
    [textCell(from, { fontColor: soft, fontSize: looks.note.size, wrap: true, vertical: 'middle' })],
    answers ? [textCell(answers.hint, { wrap: true, vertical: 'middle' })] : [],
  ];
}

const titleSize = looks.headline.size - 4;

/** Over as many columns as are in sight, and as high as their texts are long. */
function placeTop(sheet: SheetData, wide: readonly number[]): void {
  let columns = 0;
  let width = 0;
  while (columns < wide.length && (columns < 2 || width < widestText)) width += wide[columns++] ?? 0;
  const sizes = [titleSize, looks.note.size, looks.label.size];
  sizes.forEach((points, row) => {
    const cell = sheet.rows[row]?.[0];
    if (!cell) return;
    const lines = wrapText(String(cell.value), width * 0.95, pixels(points), row === 0).length;
    sheet.rowHeights.set(row + 1, Math.min(highest, Math.round(lines * pixels(points) * 1.3) + 8));
    if (columns > 1) sheet.merges.push({ row: row + 1, column: 1, rows: 1, columns });
  });
}

/** Of a row with these texts in columns of these widths. */
function heightOf(texts: readonly string[], wide: readonly number[], size: number, bold: boolean): number {
  const lines = texts.map((text, index) => {
    const room = (wide[index] ?? 0) - padding / 2;
    return text.length < 8 && !text.includes('\n') ? 1 : wrapText(text, room, size, bold).length;
  });
  return Math.min(highest, Math.max(1, ...lines) * lineHeight + 4);
}

const isFigure = ({ kind }: ShareColumn): boolean => kind === 'score' || kind === 'total' || kind === 'present';

const headStyle = (column: ShareColumn): CellStyle => ({
  bold: true,
  wrap: true,
  vertical: 'bottom',
  horizontal: isFigure(column) ? 'center' : 'left',
  borders: { bottom: { style: 'medium', color: line } },
});

function valueCell(
  column: ShareColumn,
  value: string | number | null,
  vertical: 'top' | 'middle',
  classColour: string | null,
): Cell {
  const colored = column.kind === 'class' && classColour !== null;
  const bottom = { style: 'thin', color: hair } as const;
  const style: CellStyle = {
    vertical,
    // White to its right: the next text does not touch the colour.
    borders: colored ? { bottom, right: { style: 'thick', color: '#ffffff' } } : { bottom },
    ...(colored && { background: classColour, fontColor: textOn(classColour) }),
  };
  if (typeof value === 'number') {
    // A number of many digits is a code: it is to be read in full.
    const isCode = Number.isInteger(value) && Math.abs(value) >= 1e11;
    const horizontal = isFigure(column) ? 'center' : column.kind === 'other' ? 'right' : 'left';
    return { value, style: { ...style, horizontal, ...(isCode && { numberFormat: '0' }) } };
  }
  if (value === null) return { value: null, style };
  return textCell(value, { ...style, wrap: true, horizontal: isFigure(column) ? 'center' : 'left' });
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

function sortOf(column: ShareColumn): keyof typeof widths {
  if (column.kind === 'score') return 'score';
  if (isFigure(column)) return 'figure';
  return longKinds.includes(column.kind) ? 'long' : 'words';
}

function widthOf({ rows, columns }: ShareData, column: ShareColumn, index: number): number {
  const [least, most] = widths[sortOf(column)];
  const size = pixels(looks.label.size);
  const needed = rows.map(({ cells }) => textWidth(String(cells[index] ?? '').slice(0, 200), size));
  const head = Math.max(...columns[index]!.header.split(' ').map((word) => textWidth(word, size, true)));
  const width = needed.reduce((widest, next) => Math.max(widest, next), head) + padding;
  return Math.round(Math.min(most, Math.max(least, width)));
}
