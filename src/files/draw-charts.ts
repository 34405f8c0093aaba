// Our charts as chart parts, by the library, which draws them in a workbook of their own.

import { writeWithHucre } from './hucre';
import { partText } from './package-parts';
import { rangeValues } from './range-values';
import { fileChart, withChartValues } from './write-chart';
import type { ChartData, WorkbookData } from './workbook';
import { readZip } from './zip';

/** A chart part for each of the charts. */
export async function drawCharts(charts: readonly ChartData[], workbook: WorkbookData): Promise<string[]> {
  if (charts.length === 0) return [];
  const sheet = { name: 'charts', rows: [[1]], charts: charts.map((chart) => fileChart(chart, workbook)) };
  const parts = await readZip(await writeWithHucre({ sheets: [sheet] }));
  return charts.map((_chart, index) =>
    withChartValues(partText(parts, `xl/charts/chart${index + 1}.xml`), (reference) =>
      rangeValues(workbook, reference),
    ),
  );
}
