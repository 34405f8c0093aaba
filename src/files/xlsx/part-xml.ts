// An XML part as its root's children: some are replaced, all others stay byte for byte.

import { attributesOf, innerXml } from './xml';

/** The order that the format prescribes for a sheet, a workbook and a style sheet. */
export const SHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst';
export const BOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst';
export const STYLES_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Child {
  /** Empty for what stands between elements. */
  name: string;
  xml: string;
}

export class PartXml {
  /** Whether any element is not what it was. */
  changed = false;
  private opening: string;
  private readonly children: Child[] = [];
  private readonly closing: string;
  private readonly order: string[];

  /** `text`: without a prefix on the main names, see `unprefixed`. */
  constructor(text: string, order = '') {
    this.order = order.split(' ');
    const opening = /^(?:\s|\ufeff|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<[^>]+>/.exec(text)?.[0] ?? '<x>';
    const name = /<([^\s/>?!]+)[^<]*$/.exec(opening)![1]!;
    this.opening = opening.replace(/\/>$/, '>');
    let at = opening.length;
    let closing = `</${name}>`;
    while (at < text.length) {
      const next = text.indexOf('<', at);
      if (next < 0) break;
      if (next > at) this.children.push({ name: '', xml: text.slice(at, next) });
      if (text.startsWith('</', next)) {
        closing = text.slice(next);
        break;
      }
      const end = endOfElement(text, next);
      this.children.push({ name: nameAt(text, next), xml: text.slice(next, end) });
      at = end;
    }
    this.closing = closing;
  }

  /** The elements of that name as they stand, one behind the other. */
  get(name: string): string {
    return this.children
      .filter((child) => child.name === name)
      .map((child) => child.xml)
      .join('');
  }

  /** Puts the element in place of those of that name, or where the order has it; '' takes it away. */
  set(name: string, xml: string): void {
    if (xml === this.get(name)) return;
    this.changed = true;
    let at = this.children.findIndex((child) => child.name === name);
    for (let index = this.children.length - 1; index >= 0; index--) {
      if (this.children[index]!.name === name) this.children.splice(index, 1);
    }
    if (xml === '') return;
    const place = this.order.indexOf(name);
    if (at < 0) at = this.children.findIndex((child) => this.order.indexOf(child.name) > place);
    this.children.splice(at < 0 ? this.children.length : at, 0, { name, xml });
  }

  /** Puts what `change` makes of the elements of that name in their place. */
  change(name: string, change: (xml: string) => string): void {
    this.set(name, change(this.get(name)));
  }

  /** The whole part, in which `r:id` may be used where anything has changed. */
  toString(): string {
    const declared = !this.changed || this.opening.includes('xmlns:r=');
    if (!declared) this.opening = this.opening.replace(/>$/, ` xmlns:r="${OFFICE}">`);
    return this.opening + this.children.map((child) => child.xml).join('') + this.closing;
  }
}

const nameAt = (xml: string, at: number): string => /^<([^\s/>]+)/.exec(xml.slice(at, at + 100))?.[1] ?? '';

/** Where the element that begins at `at` ends; the end of the text where it does not. */
function endOfElement(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at);
  if (xml.startsWith('<?', at)) return after(xml, '?>', at);
  const name = nameAt(xml, at);
  const tag = after(xml, '>', at);
  if (xml[tag - 2] === '/') return tag;
  let depth = 1;
  for (let from = tag; ;) {
    const close = xml.indexOf(`</${name}>`, from);
    if (close < 0) return xml.length;
    const inside = xml.slice(from, close);
    for (let open = inside.indexOf(`<${name}`); open >= 0; open = inside.indexOf(`<${name}`, open + 1)) {
      if (/[\s>]/.test(inside[open + name.length + 1]!) && inside[after(inside, '>', open) - 2] !== '/') depth++;
    }
    depth--;
    from = close + name.length + 3;
    if (depth === 0) return from;
  }
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  return at < 0 ? xml.length : at + end.length;
}

/** A tag with an attribute set, or taken away where the value is null. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const pattern = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const bare = tag.replace(pattern, '');
  if (value === null) return bare;
  if (pattern.test(tag)) return tag.replace(pattern, (_all, space: string) => `${space}${name}="${value}"`);
  return bare.replace(/^<[^\s/>]+/, (start) => `${start} ${name}="${value}"`);
}

/** An element's start tag and what is in it, for changing one of them. */
export function splitElement(xml: string): { tag: string; inner: string } {
  const end = xml.indexOf('>') + 1;
  return { tag: xml.slice(0, end).replace(/\s*\/>$/, '>'), inner: innerXml(xml) };
}

export function elementOf(tag: string, inner: string): string {
  if (inner === '') return tag.replace(/\/?>$/, '/>');
  return `${tag}${inner}</${/^<([^\s/>]+)/.exec(tag)![1]}>`;
}

/** A counted list (fonts, formats, merges) with more items at its end. */
export function withItems(list: string, name: string, items: readonly string[]): string {
  if (items.length === 0) return list;
  const { tag, inner } = splitElement(list || `<${name}>`);
  const count = Number(attributesOf(tag)['count'] ?? 0) + items.length;
  return elementOf(withAttribute(tag, 'count', String(count)), inner + items.join(''));
}
