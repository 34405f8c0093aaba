// As much XML as the parts of a workbook need: a tree of the small ones, raw pieces of the large ones.

export interface XmlNode {
  /** Without its prefix. */
  name: string;
  /** With their prefixes, unescaped. */
  attributes: Record<string, string>;
  children: XmlNode[];
  /** The text directly inside, unescaped. */
  text: string;
}

/** The root element. Broken XML gives as much of the tree as there is. */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  const pattern =
    /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|([^<]+)/g;
  for (const [, cdata, slash, tag, attributes, closed, text] of xml.matchAll(pattern)) {
    const inside = open[open.length - 1]!;
    if (cdata !== undefined) inside.text += cdata;
    else if (text !== undefined) inside.text += unescapeXml(text);
    else if (tag === undefined) continue;
    else if (slash) {
      if (open.length > 1) open.pop();
    } else {
      const node: XmlNode = {
        name: localName(tag),
        attributes: attributesOf(attributes ?? ''),
        children: [],
        text: '',
      };
      inside.children.push(node);
      if (!closed) open.push(node);
    }
  }
  return root.children[0] ?? root;
}

const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

export function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[name!] = unescapeXml(double ?? single ?? '');
  }
  return attributes;
}

/** Excel writes 1, LibreOffice true. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The first child, or descendant by a path of names. */
export function find(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  let found = node;
  for (const name of path) found = found?.children.find((child) => child.name === name);
  return found;
}

export function findAll(node: XmlNode | undefined, name: string): XmlNode[] {
  return node ? node.children.filter((child) => child.name === name) : [];
}

/** Every descendant of that name. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

/** The raw text of every element of that name that does not stand in another of the same name. */
export function cutElements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</${name}>)`, 'g')) ?? [];
}

/** What stands between an element's tags. */
export function innerXml(element: string): string {
  if (/^<[^>]*\/>$/.test(element)) return '';
  return element.slice(element.indexOf('>') + 1, element.lastIndexOf('</'));
}

/** A part with its main namespace unprefixed. */
export function unprefixed(xml: string): string {
  const prefix = /^(?:\s|\ufeff|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<(\w+):/.exec(xml)?.[1];
  if (!prefix) return xml;
  return xml.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1').replace(`xmlns:${prefix}=`, 'xmlns=');
}

/** A piece without the marks of revisions, whose namespaces would have to be declared wherever it is put. */
export const withoutRevisions = (xml: string): string => xml.replace(/\s(?:xr\d*|x14ac|mc):\w+="[^"]*"/g, '');

export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
    .replace(/[\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\u0000-\u001f\ufffe\uffff]/g, '');
}

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi,
    (all: string, hex, decimal, name: string) => {
      const code = hex ? parseInt(hex as string, 16) : decimal ? Number(decimal) : null;
      if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : all;
      return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name.toLowerCase()]!;
    },
  );
}
