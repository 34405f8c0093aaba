// A sheet's drawing in the written file: what stood there and is not changed, and our charts.

import { chartAnchorXml, drawingXml, readAnchors } from './drawing-parts';
import type { KeptParts } from './kept-parts';
import { chartName } from './metadata-names';
import { partText, relationsOf, relationType, setPart, setRelations, type Parts, type Relation } from './package-parts';
import type { ChartData, SheetData } from './workbook';
import { chartSaying, sheetOriginal, type ChartOriginal, type XlsxOriginal } from './xlsx-original';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** The charts that must be drawn anew: all but those that say what they said when read, on the sheet they stood on. */
export function chartsToDraw(sheet: SheetData, original: XlsxOriginal | undefined): ChartData[] {
  const kept = keptCharts(sheet, original);
  return sheet.charts.filter((chart) => !kept.has(chart) && chart.ranges.length > 0);
}

function keptCharts(sheet: SheetData, original: XlsxOriginal | undefined): Map<ChartData, ChartOriginal> {
  const kept = new Map<ChartData, ChartOriginal>();
  const anchors = new Set(originalAnchors(sheet, original).map((anchor) => anchor.xml));
  for (const chart of sheet.charts) {
    const before = chart.original as ChartOriginal | undefined;
    const unchanged = before && (before.said === chartSaying(chart) || chart.ranges.length === 0);
    if (unchanged && anchors.delete(before.anchor)) kept.set(chart, before);
  }
  return kept;
}

function originalDrawing(sheet: SheetData, original: XlsxOriginal | undefined): string | undefined {
  const path = sheetOriginal(sheet)?.path;
  if (!path || !original) return undefined;
  return relationsOf(original.parts, path).find((relation) => relation.type === 'drawing')?.target;
}

function originalAnchors(sheet: SheetData, original: XlsxOriginal | undefined): ReturnType<typeof readAnchors> {
  const path = originalDrawing(sheet, original);
  return path && original ? readAnchors(partText(original.parts, path), sheet) : [];
}

/**
 * Writes the drawing of a sheet and gives its path, or null where there is nothing on the sheet.
 * `chartParts`: the parts of `chartsToDraw`, in that order; `named`: whether charts get names to be known by.
 */
export function writeDrawing(
  sheet: SheetData,
  original: XlsxOriginal | undefined,
  target: { parts: Parts; path: string; kept: KeptParts; named: boolean; change: (xml: string) => string },
  chartParts: readonly string[],
): string | null {
  const before = originalDrawing(sheet, original);
  const keptAnchors = new Map([...keptCharts(sheet, original)].map(([chart, { anchor }]) => [anchor, chart]));
  const anchors = originalAnchors(sheet, original)
    .filter((anchor) => anchor.chartRelation === undefined || keptAnchors.has(anchor.xml))
    .map(({ xml }) => {
      const chart = keptAnchors.get(xml);
      return chart && target.named ? renamed(xml, chartName(chart.id)) : xml;
    });
  const relations: Relation[] = before && original ? relationsOf(original.parts, before) : [];
  const used = relations
    .filter(({ id }) => anchors.some((anchor) => anchor.includes(`"${id}"`)))
    .map((relation) =>
      relation.external
        ? relation
        : { ...relation, target: target.kept.keep(relation.target, changeOf(relation.target, target.change)) },
    );
  chartsToDraw(sheet, original).forEach((chart, index) => {
    const id = freeId(used);
    const name = target.named ? chartName(chart.id) : `Chart ${index + 1}`;
    anchors.push(chartAnchorXml(chart, sheet, name, 1001 + index, id));
    used.push({ id, type: 'chart', typeAddress: relationType('chart'), target: chartParts[index]!, external: false });
  });
  if (anchors.length === 0) return null;
  const opening = before && original ? /<(?:\w+:)?wsDr[^>]*>/.exec(partText(original.parts, before))?.[0] : undefined;
  setPart(target.parts, target.path, drawingXml(anchors, opening && withNamespaces(opening)));
  setRelations(target.parts, target.path, used);
  target.kept.contentTypes.set(target.path, CONTENT_TYPE);
  return target.path;
}

function freeId(used: readonly Relation[]): string {
  let number = used.length + 1;
  while (used.some(({ id }) => id === `chart${number}`)) number++;
  return `chart${number}`;
}

const changeOf = (path: string, change: (xml: string) => string): ((xml: string) => string) | undefined =>
  path.endsWith('.xml') ? change : undefined;

const renamed = (anchor: string, name: string): string =>
  anchor.replace(/(<(?:\w+:)?cNvPr\b[^>]*?\sname=")[^"]*"/, (_all, start: string) => `${start}${name}"`);

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
