// The cell styles of a file as ours.

import { colorOf } from '../colors';
import { isDateFormat } from '../serial-date';
import type { Border, BorderStyle, CellStyle } from '../workbook';
import { cutElements, find, findAll, innerXml, isOn, parseXml, type XmlNode } from './xml';

export type Side = 'top' | 'right' | 'bottom' | 'left';
export const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];
const LINES = new Set<string>(['thin', 'medium', 'thick', 'dotted', 'dashed', 'double']);

/** Number formats that files name by number alone. */
export const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The file's own style below one of ours, where it says more than ours can. */
export interface StyleOriginal {
  xf: number;
  /** Open to typing on a protected sheet. */
  unlocked?: true;
}

export interface FileStyles {
  /** By the file's number; undefined: plain. */
  cells: (CellStyle | undefined)[];
  /** The formats of rules, raw. */
  formats: string[];
}

/** `theme`: colours in the order of the theme part. Equal styles are one object. */
export function readStyles(xml: string, theme: readonly string[]): FileStyles {
  const list = (name: string, item: string): XmlNode[] =>
    cutElements(innerXml(cutElements(xml, name)[0] ?? ''), item).map(parseXml);
  const fonts = list('fonts', 'font');
  const fills = list('fills', 'fill');
  const borders = list('borders', 'border');
  const formats = new Map(
    list('numFmts', 'numFmt').map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? '']),
  );
  const pool = new Map<string, CellStyle>();
  const cells = list('cellXfs', 'xf').map((xf, number): CellStyle | undefined => {
    const part = (nodes: XmlNode[], name: string): XmlNode | undefined => nodes[Number(xf.attributes[name] ?? 0)];
    const format = Number(xf.attributes['numFmtId'] ?? 0);
    const numberFormat = formats.get(format) ?? BUILT_IN[format];
    const style: CellStyle = {
      ...(numberFormat && numberFormat !== 'General' && { numberFormat: plainFormat(numberFormat) }),
      ...fontOf(part(fonts, 'fontId'), fonts[0], theme),
      ...fillOf(part(fills, 'fillId'), theme),
      ...alignmentOf(find(xf, 'alignment')),
      ...bordersOf(part(borders, 'borderId'), theme),
    };
    const unlocked = find(xf, 'protection')?.attributes['locked'] === '0';
    const more =
      saysMore(xf, part(fonts, 'fontId'), part(fills, 'fillId'), part(borders, 'borderId')) && number > 0
        ? { original: { xf: number, ...(unlocked && { unlocked }) } satisfies StyleOriginal }
        : {};
    const whole = { ...style, ...more };
    const key = JSON.stringify(whole);
    if (key === '{}') return undefined;
    if (!pool.has(key)) pool.set(key, whole);
    return pool.get(key)!;
  });
  return { cells, formats: cutElements(innerXml(cutElements(xml, 'dxfs')[0] ?? ''), 'dxf') };
}

/** LibreOffice puts a backslash before every sign between the parts of a date, where it changes nothing. */
const plainFormat = (format: string): string => (isDateFormat(format) ? format.replace(/\\([-./:, ])/g, '$1') : format);

/** The colour that an element names. */
export function nodeColor(node: XmlNode | undefined, theme: readonly string[]): string | undefined {
  if (!node) return undefined;
  const { rgb, theme: number, indexed, tint } = node.attributes;
  return colorOf(
    {
      ...(rgb && { rgb }),
      ...(number && { theme: Number(number) }),
      ...(indexed && { indexed: Number(indexed) }),
      ...(tint && { tint: Number(tint) }),
    },
    theme,
  );
}

/** Whether a font has that switch on: `<b/>` is, `<b val="0"/>` is not. */
export function isSet(font: XmlNode | undefined, name: string): boolean {
  const flag = find(font, name);
  return flag !== undefined && !/^(0|false|none)$/.test(flag.attributes['val'] ?? '');
}

function fontOf(font: XmlNode | undefined, usual: XmlNode | undefined, theme: readonly string[]): CellStyle {
  const said = (node: XmlNode | undefined, name: string): string | undefined => find(node, name)?.attributes['val'];
  const size = said(font, 'sz');
  const family = said(font, 'name');
  const color = nodeColor(find(font, 'color'), theme);
  return {
    ...(isSet(font, 'b') && { bold: true }),
    ...(isSet(font, 'i') && { italic: true }),
    ...(isSet(font, 'u') && { underline: true }),
    ...(isSet(font, 'strike') && { strikethrough: true }),
    ...(size && Number(size) !== Number(said(usual, 'sz')) && { fontSize: Number(size) }),
    ...(family && family !== said(usual, 'name') && { fontFamily: family }),
    ...(color && color !== '#000000' && { fontColor: color }),
  };
}

function fillOf(fill: XmlNode | undefined, theme: readonly string[]): CellStyle {
  const pattern = find(fill, 'patternFill');
  if (pattern?.attributes['patternType'] !== 'solid') return {};
  const background = nodeColor(find(pattern, 'fgColor') ?? find(pattern, 'bgColor'), theme);
  return background ? { background } : {};
}

function alignmentOf(node: XmlNode | undefined): CellStyle {
  const { horizontal, vertical, wrapText } = node?.attributes ?? {};
  return {
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && { horizontal }),
    ...(vertical === 'top' && { vertical }),
    ...(vertical === 'center' && { vertical: 'middle' as const }),
    ...(isOn(wrapText) && { wrap: true }),
  };
}

function bordersOf(node: XmlNode | undefined, theme: readonly string[]): CellStyle {
  const borders: Partial<Record<Side, Border>> = {};
  for (const side of SIDES) {
    const line = find(node, side);
    const style = line?.attributes['style'];
    if (!style || style === 'none') continue;
    borders[side] = { style: nearestLine(style), color: nodeColor(find(line, 'color'), theme) ?? '#000000' };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

function nearestLine(style: string): BorderStyle {
  if (LINES.has(style)) return style as BorderStyle;
  if (style.startsWith('medium')) return 'medium';
  return style === 'hair' ? 'dotted' : 'dashed';
}

/** Whether a style says something that ours has no field for. */
function saysMore(
  xf: XmlNode,
  font: XmlNode | undefined,
  fill: XmlNode | undefined,
  border: XmlNode | undefined,
): boolean {
  const alignment = find(xf, 'alignment')?.attributes ?? {};
  const ours = ['horizontal', 'vertical', 'wrapText'];
  const { locked, hidden } = find(xf, 'protection')?.attributes ?? {};
  const pattern = find(fill, 'patternFill')?.attributes['patternType'] ?? 'none';
  return (
    Number(xf.attributes['xfId'] ?? 0) > 0 ||
    isOn(xf.attributes['quotePrefix']) ||
    /justify|distributed|fill|centerContinuous/.test(`${alignment['horizontal']} ${alignment['vertical']}`) ||
    Object.entries(alignment).some(([name, value]) => !ours.includes(name) && !/^(0|false)?$/.test(value)) ||
    (locked !== undefined && !isOn(locked)) ||
    isOn(hidden) ||
    find(fill, 'gradientFill') !== undefined ||
    !/^(solid|none)$/.test(pattern) ||
    find(font, 'vertAlign') !== undefined ||
    !/^(single|none)?$/.test(find(font, 'u')?.attributes['val'] ?? '') ||
    findAll(border, 'diagonal').some((line) => line.attributes['style']) ||
    SIDES.some((side) => !LINES.has(find(border, side)?.attributes['style'] ?? 'thin'))
  );
}
