// A sheet's drawing: what stood there and is not changed stays, our charts come behind it.

import { chartAnchorXml, drawingXml, readAnchors, type Anchor } from './drawing-parts';
import { chartName } from '../metadata-names';
import { addRelation, partText, relationsOf, setPart, setRelations, type Package, type Parts } from '../package-parts';
import type { ChartData, SheetData } from '../../workbook';
import { escapeXml } from '../xml';
import { chartPlace, chartSaying, type ChartOriginal } from '../xlsx-original';

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** What becomes of the charts of a sheet, whose part has that path. */
export interface ChartsOfSheet {
  /** All but those that say what they said when read. */
  toDraw: ChartData[];
  /** Only their place or size is another one. */
  toMove: { chart: ChartData; anchor: Anchor }[];
  /** Anchors of charts that are gone or are drawn anew. */
  toDrop: Anchor[];
}

export function chartsOfSheet(parts: Parts, path: string, sheet: SheetData): ChartsOfSheet {
  const drawing = drawingOf(parts, path);
  const found: ChartsOfSheet = { toDraw: [], toMove: [], toDrop: [] };
  const left = drawing ? readAnchors(partText(parts, drawing), sheet) : [];
  for (const chart of sheet.charts) {
    const before = chart.original as ChartOriginal | undefined;
    const at = left.findIndex((anchor) => anchor.xml === before?.anchor);
    const same = at >= 0 && (before!.said === chartSaying(chart) || chart.ranges.length === 0);
    if (!same && chart.ranges.length > 0) found.toDraw.push(chart);
    if (!same) continue;
    const [anchor] = left.splice(at, 1);
    if (before!.placed !== chartPlace(chart)) found.toMove.push({ chart, anchor: anchor! });
  }
  found.toDrop = left.filter((anchor) => anchor.chartRelation !== undefined);
  return found;
}

const drawingOf = (parts: Parts, path: string): string | undefined =>
  relationsOf(parts, path).find((relation) => relation.type === 'drawing')?.target;

/**
 * Takes charts out of the drawing and adds others; gives the sheet's element for its drawing. `drawn`: the chart
 * parts' texts; `named`: whether charts get names to be known by.
 */
export function writeDrawing(
  file: Package,
  path: string,
  sheet: SheetData,
  element: string,
  { toDraw, toMove, toDrop }: ChartsOfSheet,
  drawn: readonly string[],
  named: boolean,
): string {
  const { parts } = file;
  if (toDraw.length + toMove.length + toDrop.length === 0) return element;
  const before = drawingOf(parts, path);
  const drawing = before ?? file.freePath('xl/drawings/drawing', '.xml', DRAWING);
  let xml = partText(parts, drawing) || drawingXml([]);
  for (const anchor of toDrop) xml = xml.replace(anchor.xml, '');
  const ids = [...xml.matchAll(/<(?:\w+:)?cNvPr\b[^>]*?\sid="(\d+)"/g)].map((match) => Number(match[1]));
  let id = Math.max(1000, ...ids);
  for (const { chart, anchor } of toMove) {
    const moved = chartAnchorXml(chart, sheet, escapeXml(anchor.name), ++id, anchor.chartRelation!);
    xml = xml.replace(anchor.xml, () => moved);
  }
  const anchors = toDraw.map((chart, index) => {
    const target = file.freePath('xl/charts/chart', '.xml', CHART);
    setPart(parts, target, drawn[index]!);
    const name = named ? chartName(chart.id) : `Chart ${index + 1}`;
    return chartAnchorXml(chart, sheet, name, ++id, addRelation(parts, drawing, 'chart', target));
  });
  const opening = /<(?:\w+:)?wsDr[^>]*>/.exec(xml)![0];
  const end = xml.lastIndexOf('</');
  xml = xml.slice(0, end) + anchors.join('') + xml.slice(end);
  setPart(
    parts,
    drawing,
    xml.replace(opening, () => withNamespaces(opening)),
  );
  for (const { chartRelation } of toDrop) dropRelation(parts, drawing, xml, chartRelation!);
  return before ? element : `<drawing r:id="${addRelation(parts, path, 'drawing', drawing)}"/>`;
}

function dropRelation(parts: Parts, drawing: string, xml: string, id: string): void {
  if (!xml.includes(`"${id}"`))
    setRelations(
      parts,
      drawing,
      relationsOf(parts, drawing).filter((one) => one.id !== id),
    );
}

/** Our anchors use these prefixes whatever the part's own tag declares. */
function withNamespaces(opening: string): string {
  const needed = {
    xdr: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
    r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
  const missing = Object.entries(needed).filter(([prefix]) => !opening.includes(`xmlns:${prefix}=`));
  return opening.replace(/>$/, `${missing.map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join('')}>`);
}
