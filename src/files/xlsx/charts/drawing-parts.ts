// A sheet's drawing: where each thing on it stands, in cells and pixels.

import { cutElements, find, parseXml, type XmlNode } from '../xml';
import type { SheetData } from '../../workbook';

/** Office measures drawings in these; there are 9,525 to the pixel. */
const PER_PIXEL = 9525;

export interface Placement {
  position: { row: number; column: number; offsetX: number; offsetY: number };
  width: number;
  height: number;
}

/** One thing on a sheet, as raw XML, and what is needed to find a chart in it. */
export interface Anchor {
  xml: string;
  name: string;
  /** The relation to the chart, where it is one. */
  chartRelation?: string;
  placement: Placement;
}

type Measures = Pick<SheetData, 'columnWidths' | 'rowHeights'>;

const columnWidth = (sheet: Measures, column: number): number => sheet.columnWidths.get(column) ?? 100;
const rowHeight = (sheet: Measures, row: number): number => sheet.rowHeights.get(row) ?? 21;

/** The anchors of a drawing part, in its order. */
export function readAnchors(xml: string, sheet: Measures): Anchor[] {
  return ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']
    .flatMap((kind) => cutElements(xml, `(?:xdr:)?${kind}`))
    .sort((a, b) => xml.indexOf(a) - xml.indexOf(b))
    .map((piece) => {
      const node = parseXml(piece);
      const frame = find(node, 'graphicFrame');
      const chart = find(frame, 'graphic', 'graphicData', 'chart');
      const properties = node.children.flatMap((child) => child.children).flatMap((child) => child.children);
      return {
        xml: piece,
        name: properties.find((child) => child.name === 'cNvPr')?.attributes['name'] ?? '',
        ...(chart?.attributes['r:id'] && { chartRelation: chart.attributes['r:id'] }),
        placement: placementOf(node, sheet),
      };
    });
}

function placementOf(anchor: XmlNode, sheet: Measures): Placement {
  const number = (node: XmlNode | undefined, name: string): number => Number(find(node, name)?.text ?? 0);
  const corner = (name: string): Placement['position'] => {
    const node = find(anchor, name);
    return {
      row: number(node, 'row') + 1,
      column: number(node, 'col') + 1,
      offsetX: Math.round(number(node, 'colOff') / PER_PIXEL),
      offsetY: Math.round(number(node, 'rowOff') / PER_PIXEL),
    };
  };
  const from = corner('from');
  const size = find(anchor, 'ext')?.attributes;
  if (size) {
    return { position: from, width: Number(size['cx']) / PER_PIXEL, height: Number(size['cy']) / PER_PIXEL };
  }
  const to = corner('to');
  let width = to.offsetX - from.offsetX;
  for (let column = from.column; column < to.column; column++) width += columnWidth(sheet, column);
  let height = to.offsetY - from.offsetY;
  for (let row = from.row; row < to.row; row++) height += rowHeight(sheet, row);
  return { position: from, width: Math.max(1, width), height: Math.max(1, height) };
}

/** A chart's anchor: it moves with the cells but keeps its size. */
export function chartAnchorXml(
  placement: Placement,
  sheet: Measures,
  name: string,
  id: number,
  relation: string,
): string {
  const { position, width, height } = placement;
  const corner = (column: number, x: number, row: number, y: number): string =>
    `<xdr:col>${column - 1}</xdr:col><xdr:colOff>${Math.round(x * PER_PIXEL)}</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>${Math.round(y * PER_PIXEL)}</xdr:rowOff>`;
  let { column, row } = position;
  let x = position.offsetX + width;
  for (; x > columnWidth(sheet, column); column++) x -= columnWidth(sheet, column);
  let y = position.offsetY + height;
  for (; y > rowHeight(sheet, row); row++) y -= rowHeight(sheet, row);
  return (
    '<xdr:twoCellAnchor editAs="oneCell">' +
    `<xdr:from>${corner(position.column, position.offsetX, position.row, position.offsetY)}</xdr:from>` +
    `<xdr:to>${corner(column, x, row, y)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** A drawing part around its anchors; `opening`: the root's own tag where there was a part, for its namespaces. */
export function drawingXml(anchors: readonly string[], opening?: string): string {
  const root =
    opening ??
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
  const end = /^<([^\s>]+)/.exec(root)![1];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${root}${anchors.join('')}</${end}>`;
}
