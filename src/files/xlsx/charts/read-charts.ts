// The charts of a file on their sheets, ours known again by their names.

import { readAnchors } from './drawing-parts';
import { chartIdOf, type FoundNames } from '../metadata-names';
import { type Parts, partText, relationsOf } from '../package-parts';
import { readChart } from './read-chart';
import type { ChartData, SheetData } from '../../workbook';
import { type ChartOriginal, chartPlace, chartSaying, type SheetOriginal } from '../xlsx-original';

/** Reads the charts of every sheet; one that is not ours, or was duplicated, gets an id that is still free. */
export function numberCharts(
  sheets: readonly SheetData[],
  sheetId: (name: string) => number | undefined,
  parts: Parts,
  names: Pick<FoundNames<object>, 'note'>,
): void {
  const taken = new Set<number>(Object.keys(names.note?.charts ?? {}).map(Number));
  const seen = new Set<number>();
  let next = 1;
  for (const sheet of sheets) {
    if (sheet.kind !== 'grid') continue;
    for (const { chart, id } of chartsOf(sheet, sheetId, parts)) {
      const noted = id === undefined || seen.has(id) ? undefined : names.note?.charts?.[id];
      if (noted) {
        chart.id = id!;
        chart.options = { ...noted.options, ...chart.options };
      } else {
        while (taken.has(next)) next++;
        chart.id = next;
        taken.add(next);
      }
      seen.add(chart.id);
      Object.assign(chart.original as ChartOriginal, { said: chartSaying(chart), placed: chartPlace(chart) });
      sheet.charts.push(chart);
    }
  }
}

function chartsOf(
  sheet: SheetData,
  sheetId: (name: string) => number | undefined,
  parts: Parts,
): { chart: ChartData; id: number | undefined }[] {
  const path = (sheet.original as SheetOriginal).path;
  const drawing = relationsOf(parts, path).find((relation) => relation.type === 'drawing')?.target;
  if (!drawing) return [];
  const relations = relationsOf(parts, drawing);
  return readAnchors(partText(parts, drawing), sheet).flatMap((anchor) => {
    const part = relations.find((relation) => relation.id === anchor.chartRelation)?.target;
    const xml = part && partText(parts, part);
    if (!xml) return [];
    const said: ChartOriginal = {
      anchor: anchor.xml,
      part,
      said: '',
      placed: '',
      foreign: chartIdOf(anchor.name) === undefined,
    };
    const chart: ChartData = { id: 0, ...readChart(xml, sheetId), ...anchor.placement, original: said };
    return { chart, id: chartIdOf(anchor.name) };
  });
}
