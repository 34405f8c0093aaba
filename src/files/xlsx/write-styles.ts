// New cell styles and formats at the end of the file's own, each a change of the file's style below it.

import { BUILT_IN, SIDES, type FileStyles, type StyleOriginal } from './read-styles';
import { PartXml, STYLES_ORDER, elementOf, splitElement, withAttribute, withItems } from './part-xml';
import type { Border, CellStyle } from '../workbook';
import { attributesOf, cutElements, escapeXml, innerXml } from './xml';

/** The order of a font's parts. */
const FONT = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');
const FONT_FIELDS = ['bold', 'italic', 'underline', 'strikethrough', 'fontSize', 'fontFamily', 'fontColor'] as const;

export class StyleSheet {
  private readonly xml: PartXml;
  private readonly known: Map<CellStyle | undefined, number>;
  private readonly byLook = new Map<string, number>();
  private readonly old: FileStyles;
  private readonly lists = new Map<string, { items: string[]; added: string[] }>();

  constructor(text: string, old: FileStyles) {
    this.xml = new PartXml(text, STYLES_ORDER);
    this.old = old;
    this.known = new Map([[undefined, 0]]);
    old.cells.forEach((style, number) => {
      if (!this.known.has(style)) this.known.set(style, number);
    });
    for (const [style, number] of this.known) if (style) this.byLook.set(look(style), number);
  }

  /** The file's number for a style. */
  numberOf(style: CellStyle | undefined): number {
    let number = this.known.get(style);
    if (number === undefined) {
      const key = look(style!);
      number = this.byLook.get(key) ?? this.add('cellXfs', 'xf', this.formatOf(style!));
      this.byLook.set(key, number);
      this.known.set(style, number);
    }
    return number;
  }

  /** Adds the format of a rule and gives its number. */
  addFormat(xml: string): number {
    return this.add('dxfs', 'dxf', xml);
  }

  get changed(): boolean {
    return [...this.lists.values()].some(({ added }) => added.length > 0);
  }

  toString(): string {
    for (const [name, { added }] of this.lists) {
      if (added.length > 0) this.xml.set(name, withItems(this.xml.get(name), name, added));
    }
    return this.xml.toString();
  }

  private items(list: string, item: string): { items: string[]; added: string[] } {
    let found = this.lists.get(list);
    if (!found) {
      found = { items: cutElements(innerXml(this.xml.get(list)), item), added: [] };
      this.lists.set(list, found);
    }
    return found;
  }

  private add(list: string, item: string, xml: string): number {
    const { items, added } = this.items(list, item);
    const before = list === 'cellXfs' ? -1 : items.indexOf(xml);
    if (before >= 0) return before;
    added.push(xml);
    return items.push(xml) - 1;
  }

  private formatOf(style: CellStyle): string {
    const base = (style.original as StyleOriginal | undefined)?.xf ?? 0;
    const before = this.old.cells[base] ?? {};
    const { tag, inner } = splitElement(this.items('cellXfs', 'xf').items[base] ?? '<xf/>');
    let changed = tag;
    const numbers = attributesOf(tag);
    const set = (attribute: string, applied: string, number: number): void => {
      changed = withAttribute(withAttribute(changed, attribute, String(number)), applied, '1');
    };
    if (style.numberFormat !== before.numberFormat)
      set('numFmtId', 'applyNumberFormat', this.numberFormat(style.numberFormat));
    if (FONT_FIELDS.some((field) => style[field] !== before[field])) {
      const font = this.items('fonts', 'font').items[Number(numbers['fontId'] ?? 0)] ?? '<font/>';
      set('fontId', 'applyFont', this.add('fonts', 'font', fontXml(font, style, before, this.usualFont())));
    }
    if (style.background !== before.background) {
      const color = style.background && rgb(style.background);
      const fill = `<fill><patternFill patternType="solid"><fgColor ${color}/><bgColor ${color}/></patternFill></fill>`;
      set('fillId', 'applyFill', color ? this.add('fills', 'fill', fill) : 0);
    }
    if (JSON.stringify(style.borders) !== JSON.stringify(before.borders)) {
      const border = this.items('borders', 'border').items[Number(numbers['borderId'] ?? 0)] ?? '<border/>';
      set('borderId', 'applyBorder', this.add('borders', 'border', borderXml(border, style, before)));
    }
    let children = inner;
    if (['horizontal', 'vertical', 'wrap'].some((field) => style[field as 'wrap'] !== before[field as 'wrap'])) {
      const alignment = cutElements(inner, 'alignment')[0];
      const vertical = style.vertical === 'middle' ? 'center' : style.vertical;
      let element = alignment ?? '<alignment/>';
      if (style.horizontal !== before.horizontal)
        element = withAttribute(element, 'horizontal', style.horizontal ?? null);
      if (style.vertical !== before.vertical) element = withAttribute(element, 'vertical', vertical ?? null);
      element = withAttribute(element, 'wrapText', style.wrap ? '1' : null);
      children = alignment ? inner.replace(alignment, () => element) : element + inner;
      changed = withAttribute(changed, 'applyAlignment', '1');
    }
    return elementOf(changed, children);
  }

  private usualFont(): string {
    return this.items('fonts', 'font').items[0] ?? '<font/>';
  }

  private numberFormat(format: string | undefined): number {
    if (format === undefined) return 0;
    const builtIn = Object.keys(BUILT_IN).find((number) => BUILT_IN[Number(number)] === format);
    if (builtIn) return Number(builtIn);
    const { items, added } = this.items('numFmts', 'numFmt');
    const all = items.map(attributesOf);
    const before = all.find((attributes) => attributes['formatCode'] === format)?.['numFmtId'];
    if (before !== undefined) return Number(before);
    const number = Math.max(163, ...all.map((attributes) => Number(attributes['numFmtId']))) + 1;
    const xml = `<numFmt numFmtId="${number}" formatCode="${escapeXml(format)}"/>`;
    items.push(xml);
    added.push(xml);
    return number;
  }
}

const look = (style: CellStyle): string =>
  JSON.stringify(
    Object.entries(style)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** `rgb="FF…"` of a colour of ours. */
export const rgb = (color: string): string => `rgb="FF${color.slice(1).toUpperCase()}"`;

function fontXml(base: string, style: CellStyle, before: CellStyle, usual: string): string {
  const inner = innerXml(base);
  const part = (name: string, xml = inner): string => cutElements(xml, name)[0] ?? '';
  const parts = new Map(FONT.map((name) => [name, part(name)]));
  const flag = (name: string, field: 'bold' | 'italic' | 'underline' | 'strikethrough'): void => {
    if (style[field] !== before[field]) parts.set(name, style[field] ? `<${name}/>` : '');
  };
  flag('b', 'bold');
  flag('i', 'italic');
  flag('u', 'underline');
  flag('strike', 'strikethrough');
  if (style.fontSize !== before.fontSize)
    parts.set('sz', style.fontSize ? `<sz val="${style.fontSize}"/>` : part('sz', usual));
  if (style.fontColor !== before.fontColor)
    parts.set('color', style.fontColor ? `<color ${rgb(style.fontColor)}/>` : part('color', usual));
  if (style.fontFamily !== before.fontFamily) {
    parts.set('name', style.fontFamily ? `<name val="${escapeXml(style.fontFamily)}"/>` : part('name', usual));
    for (const name of ['family', 'charset', 'scheme']) parts.set(name, '');
  }
  return `<font>${[...parts.values()].join('')}</font>`;
}

function borderXml(base: string, style: CellStyle, before: CellStyle): string {
  const { tag, inner } = splitElement(base);
  const rest = cutElements(inner, 'diagonal')[0] ?? '';
  const sides = SIDES.map((side) => {
    const line = style.borders?.[side];
    if (JSON.stringify(line) === JSON.stringify(before.borders?.[side]))
      return cutElements(inner, side)[0] ?? `<${side}/>`;
    return line ? lineXml(side, line) : `<${side}/>`;
  });
  return elementOf(tag, sides.join('') + rest);
}

const lineXml = (side: string, { style, color }: Border): string =>
  `<${side} style="${style}"><color ${rgb(color)}/></${side}>`;
