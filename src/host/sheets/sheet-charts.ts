// The charts of a sheet.
import { copyOfChart, freeChartId } from '../charts/chart-data';
import { HostChart, HostChartBuilder, hostChart } from '../charts/charts';
import { serviceError } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { SheetContent } from './sheet-content';
import { changeSheet } from './sheet-dimensions';

type Slice = Pick<Sheets.Sheet, 'getCharts' | 'insertChart' | 'newChart' | 'removeChart' | 'updateChart'>;

export class SheetCharts extends SheetContent implements Slice {
  newChart(): Sheets.EmbeddedChartBuilder {
    return new HostChartBuilder(this.context).self;
  }

  getCharts(): Sheets.EmbeddedChart[] {
    return this.data.charts.map((chart) => new HostChart(this.context, copyOfChart(chart)).self);
  }

  insertChart(chart: Sheets.EmbeddedChart): void {
    const inserted = copyOfChart(hostChart(chart).data);
    inserted.id = freeChartId(this.context.workbook);
    changeSheet(this, () => this.data.charts.push(inserted));
  }

  updateChart(chart: Sheets.EmbeddedChart): void {
    const { data } = hostChart(chart);
    const at = this.data.charts.findIndex((other) => other.id === data.id);
    if (at < 0) throw serviceError('The chart does not exist on this sheet.');
    changeSheet(this, () => (this.data.charts[at] = copyOfChart(data)));
  }

  removeChart(chart: Sheets.EmbeddedChart): void {
    const { data } = hostChart(chart);
    changeSheet(this, () => (this.data.charts = this.data.charts.filter((other) => other.id !== data.id)));
  }
}
