// The rows and cells of a sheet's XML as raw text, one after the other.

import { columnNumber } from '../a1';
import { attributesOf } from './xml';

export interface RawRow {
  /** From 1. */
  number: number;
  tag: string;
  inner: string;
  /** Where it stands in the text scanned. */
  start: number;
  end: number;
}

export interface RawCell {
  /** From 1. */
  column: number;
  tag: string;
  inner: string;
}

/** Calls `visit` with each row of `sheetData`, in order. Rows without a number of their own follow the last. */
export function scanRows(xml: string, visit: (row: RawRow) => void): void {
  let number = 0;
  scan(xml, 'row', (tag, inner, start, end) => {
    number = Number(attribute(tag, 'r') ?? number + 1);
    visit({ number, tag, inner, start, end });
  });
}

/** Calls `visit` with each cell of a row. */
export function scanCells(inner: string, visit: (cell: RawCell) => void): void {
  let column = 0;
  scan(inner, 'c', (tag, content) => {
    const place = attribute(tag, 'r');
    column = place === undefined ? column + 1 : columnNumber(place.replace(/\d+$/, ''));
    visit({ column, tag, inner: content });
  });
}

export const rawCellXml = ({ tag, inner }: RawCell): string => (tag.endsWith('/>') ? tag : `${tag}${inner}</c>`);

function scan(
  xml: string,
  name: string,
  visit: (tag: string, inner: string, start: number, end: number) => void,
): void {
  const open = `<${name}`;
  const close = `</${name}>`;
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    const sign = xml.charCodeAt(at + open.length);
    // A blank, line break, slash or bracket: another element's name goes on.
    if (sign > 32 && sign !== 47 && sign !== 62) {
      at += open.length;
      continue;
    }
    const tagEnd = xml.indexOf('>', at) + 1;
    if (tagEnd === 0) return;
    if (xml.charCodeAt(tagEnd - 2) === 47) {
      visit(xml.slice(at, tagEnd), '', at, tagEnd);
      at = tagEnd;
      continue;
    }
    const end = xml.indexOf(close, tagEnd);
    if (end < 0) return;
    visit(xml.slice(at, tagEnd), xml.slice(tagEnd, end), at, end + close.length);
    at = end + close.length;
  }
}

/** An attribute of a tag that needs no unescaping. */
export function attribute(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return tag.includes("'") ? attributesOf(tag)[name] : undefined;
  const start = at + name.length + 3;
  return tag.slice(start, tag.indexOf('"', start));
}

/** The first element of that name as raw text, '' where there is none. */
export function firstElement(xml: string, name: string): string {
  let found = '';
  scan(xml, name, (_tag, _inner, start, end) => {
    found ||= xml.slice(start, end);
  });
  return found;
}
