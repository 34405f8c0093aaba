// Cell styles between the file's form and ours.

import type { BorderSide, BorderStyle as FileBorders, CellStyle as FileStyle, Color, FontStyle } from './hucre';
import { colorOf } from './colors';
import { isDateFormat } from './serial-date';
import type { Border, BorderStyle, CellStyle } from './workbook';

type Side = 'top' | 'right' | 'bottom' | 'left';
const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];
const LINES = new Set<string>(['thin', 'medium', 'thick', 'dotted', 'dashed', 'double']);

/** Turns the file's styles into ours; equal ones give the same object. */
export function styleReader(theme: readonly string[], defaultFont: FontStyle): (style: FileStyle) => CellStyle {
  const seen = new Map<string, CellStyle>();
  return (style) => {
    const key = JSON.stringify(style);
    let ours = seen.get(key);
    if (!ours) seen.set(key, (ours = fromFileStyle(style, theme, defaultFont)));
    return ours;
  };
}

function fromFileStyle(style: FileStyle, theme: readonly string[], defaultFont: FontStyle): CellStyle {
  const { font, fill, alignment, border, numFmt } = style;
  const ours: { -readonly [K in keyof CellStyle]: CellStyle[K] } = {};
  if (numFmt && numFmt !== 'General') ours.numberFormat = plainFormat(numFmt);
  if (font?.bold) ours.bold = true;
  if (font?.italic) ours.italic = true;
  if (font?.underline) ours.underline = true;
  if (font?.strikethrough) ours.strikethrough = true;
  if (font?.size && font.size !== defaultFont.size) ours.fontSize = font.size;
  if (font?.name && font.name !== defaultFont.name) ours.fontFamily = font.name;
  const fontColor = colorOf(font?.color, theme);
  if (fontColor && fontColor !== '#000000') ours.fontColor = fontColor;
  if (fill?.type === 'pattern' && fill.pattern === 'solid') {
    const background = colorOf(fill.fgColor ?? fill.bgColor, theme);
    if (background) ours.background = background;
  }
  const horizontal = alignment?.horizontal;
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') ours.horizontal = horizontal;
  if (alignment?.vertical === 'top') ours.vertical = 'top';
  if (alignment?.vertical === 'center') ours.vertical = 'middle';
  if (alignment?.wrapText) ours.wrap = true;
  const borders: Partial<Record<Side, Border>> = {};
  for (const side of SIDES) {
    const line = border?.[side];
    if (line) borders[side] = { style: nearestLine(line.style), color: colorOf(line.color, theme) ?? '#000000' };
  }
  if (Object.keys(borders).length > 0) ours.borders = borders;
  const original = withPlainColors(style, theme);
  if (hasMore(style)) ours.original = original;
  return ours;
}

/** LibreOffice puts a backslash before every sign between the parts of a date, where it changes nothing. */
const plainFormat = (format: string): string => (isDateFormat(format) ? format.replace(/\\([-./:, ])/g, '$1') : format);

/** Whether a style says something that ours has no field for. */
function hasMore({ fill, alignment, border, font, protection }: FileStyle): boolean {
  const lines = SIDES.some((side) => border?.[side] && !LINES.has(border[side].style));
  const patterned = fill?.type === 'gradient' || (fill?.type === 'pattern' && !/^(solid|none)$/.test(fill.pattern));
  const placed = Object.entries(alignment ?? {}).some(
    ([key, value]) => value && !/^(horizontal|vertical|wrapText)$/.test(key),
  );
  const justified = /justify|distributed|fill|centerContinuous/.test(
    `${alignment?.horizontal ?? ''} ${alignment?.vertical ?? ''}`,
  );
  const guarded = protection?.locked === false || protection?.hidden;
  const lettered = font?.vertAlign !== undefined || typeof font?.underline === 'string';
  return Boolean(lines || border?.diagonal || patterned || placed || justified || lettered || guarded);
}

/** Themes and palettes are not the same in the file written: every colour is resolved when read. */
export function withPlainColors<T>(value: T, theme: readonly string[]): T {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: unknown) => withPlainColors(item, theme)) as T;
  const record = value as Record<string, unknown>;
  if ('theme' in record || 'indexed' in record || 'rgb' in record) {
    const color = colorOf(record, theme);
    return (color ? { rgb: color.slice(1).toUpperCase() } : {}) as T;
  }
  return Object.fromEntries(Object.entries(record).map(([key, item]) => [key, withPlainColors(item, theme)])) as T;
}

function nearestLine(style: string): BorderStyle {
  if (LINES.has(style)) return style as BorderStyle;
  if (style.startsWith('medium')) return 'medium';
  return style === 'hair' ? 'dotted' : 'dashed';
}

/** Our style in the file's form; what `original` says besides is kept where ours does not contradict it. */
export function styleWriter(defaultFont: FontStyle): (style: CellStyle) => FileStyle {
  const seen = new WeakMap<CellStyle, FileStyle>();
  return (style) => {
    let file = seen.get(style);
    if (!file) seen.set(style, (file = toFileStyle(style, defaultFont)));
    return file;
  };
}

function toFileStyle(style: CellStyle, defaultFont: FontStyle): FileStyle {
  const original = (style.original ?? {}) as FileStyle;
  const file: FileStyle = {};
  if (style.numberFormat) file.numFmt = style.numberFormat;
  file.font = {
    name: style.fontFamily ?? defaultFont.name,
    size: style.fontSize ?? defaultFont.size,
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.strikethrough && { strikethrough: true }),
    ...(style.underline && { underline: original.font?.underline || true }),
    ...(style.fontColor && { color: fileColor(style.fontColor) }),
    ...(original.font?.vertAlign && { vertAlign: original.font.vertAlign }),
  };
  if (style.background) file.fill = { type: 'pattern', pattern: 'solid', fgColor: fileColor(style.background) };
  else if (original.fill && !(original.fill.type === 'pattern' && original.fill.pattern === 'solid')) {
    file.fill = original.fill;
  }
  const { horizontal, vertical, ...placed } = original.alignment ?? {};
  const kept = {
    ...(/left|center$|right/.test(horizontal ?? '') ? {} : { horizontal }),
    ...(/top|center|bottom/.test(vertical ?? '') ? {} : { vertical }),
  };
  const alignment = {
    ...placed,
    ...kept,
    ...(style.horizontal && { horizontal: style.horizontal }),
    ...(style.vertical && { vertical: style.vertical === 'middle' ? ('center' as const) : style.vertical }),
    wrapText: style.wrap,
  };
  if (Object.values(alignment).some((value) => value !== undefined)) file.alignment = alignment;
  const border: FileBorders = original.border?.diagonal ? { ...original.border } : {};
  for (const side of SIDES) {
    const line = style.borders?.[side];
    const before = original.border?.[side];
    if (!line) delete border[side];
    else border[side] = before && nearestLine(before.style) === line.style ? before : fileLine(line);
  }
  if (Object.keys(border).length > 0) file.border = border;
  if (original.protection) file.protection = original.protection;
  return file;
}

const fileLine = ({ style, color }: Border): BorderSide => ({ style, color: fileColor(color) });

export function fileColor(color: string): Color {
  return { rgb: color.slice(1).toUpperCase() };
}
