// A chart part of a file as ours, as far as ours can say it.

import { parseRect, splitSheet } from '../../a1';
import type { ChartData, ChartKind, Rect } from '../../workbook';
import { descendants, find, findAll, parseXml, type XmlNode } from '../xml';

export type ChartCore = Pick<ChartData, 'kind' | 'stacked' | 'title' | 'ranges' | 'headers' | 'colors' | 'options'>;

const KINDS: Readonly<Record<string, ChartKind>> = {
  lineChart: 'line',
  line3DChart: 'line',
  pieChart: 'pie',
  pie3DChart: 'pie',
  doughnutChart: 'pie',
};

/** Kind, ranges, colours and title. `sheetId`: of a sheet's name. Ranges are empty where they are not plain ranges. */
export function readChart(xml: string, sheetId: (name: string) => number | undefined): ChartCore {
  const root = parseXml(xml);
  const chart = find(root, 'chart');
  const plot = find(chart, 'plotArea')?.children.find((child) => child.name.endsWith('Chart'));
  const series = findAll(plot, 'ser');
  const grouping = find(plot, 'grouping')?.attributes['val'];
  const horizontal = find(plot, 'barDir')?.attributes['val'] === 'bar';
  const points = series.length === 1 ? findAll(series[0], 'dPt') : [];
  const pointColors = points.map((point) => fillOf(point) ?? '').filter((color) => color !== '');
  return {
    kind: KINDS[plot?.name ?? ''] ?? (horizontal ? 'bar' : 'column'),
    stacked: grouping === 'stacked' ? 'stacked' : grouping === 'percentStacked' ? 'percent' : 'none',
    title: titleOf(find(chart, 'title')),
    ...rangesOf(series, sheetId),
    colors: series.map(fillOf).filter((color) => color !== undefined),
    options: pointColors.length > 0 && pointColors.length === points.length ? { pointColors } : {},
  };
}

function titleOf(title: XmlNode | undefined): string {
  if (!title) return '';
  const paragraphs = descendants(title, 'p').map((paragraph) =>
    descendants(paragraph, 't')
      .map((run) => run.text)
      .join(''),
  );
  return paragraphs.join('\n') || (descendants(title, 'v')[0]?.text ?? '');
}

function fillOf(node: XmlNode): string | undefined {
  const color = find(node, 'spPr', 'solidFill', 'srgbClr')?.attributes['val'];
  return color ? `#${color.toLowerCase()}` : undefined;
}

/** The columns of labels, values and names; side by side they are one rectangle again. */
function rangesOf(
  series: readonly XmlNode[],
  sheetId: (name: string) => number | undefined,
): Pick<ChartData, 'ranges' | 'headers'> {
  const place = (node: XmlNode | undefined): { sheetId: number; rect: Rect } | null => {
    const formula = node && descendants(node, 'f')[0]?.text;
    const parts = formula ? splitSheet(formula) : null;
    const id = parts && sheetId(parts.sheet);
    const rect = parts && parseRect(parts.rest);
    return id !== undefined && id !== null && rect ? { sheetId: id, rect } : null;
  };
  const labels = place(find(series[0], 'cat'));
  const values = series.map((one) => place(find(one, 'val')));
  if (!labels || values.length === 0 || values.some((one) => one === null)) return { ranges: [], headers: 0 };
  const names = series.map((one) => place(find(one, 'tx')));
  const headers = names.every((name, index) => name && name.rect.row === values[index]!.rect.row - name.rect.rows)
    ? names[0]!.rect.rows
    : 0;
  const ranges: { sheetId: number; rect: Rect }[] = [];
  for (const { sheetId: id, rect } of [labels, ...values.map((one) => one!)]) {
    const last = ranges[ranges.length - 1];
    const whole = { ...rect, row: rect.row - headers, rows: rect.rows + headers };
    const beside =
      last?.sheetId === id &&
      last.rect.row === whole.row &&
      last.rect.rows === whole.rows &&
      last.rect.column + last.rect.columns === whole.column;
    if (beside) last.rect = { ...last.rect, columns: last.rect.columns + whole.columns };
    else ranges.push({ sheetId: id, rect: whole });
  }
  return { ranges, headers };
}
