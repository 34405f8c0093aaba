// Charts on a sheet, and the builder that makes and changes them.
import type { ChartData } from '../files/workbook';
import { chartOption, copyOfChart, kindOf, newChartData, setChartOption, typeOf } from './chart-data';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from './enums';
import type { HostContext } from './host-context';
import { hostRange } from './range';
import { serviceError } from './service-error';
import { behind, ServiceObject, strict } from './strict';
import type * as Sheets from './sheets-types';

type ChartSlice = Pick<
  Sheets.EmbeddedChart,
  | 'getChartId'
  | 'getContainerInfo'
  | 'getHiddenDimensionStrategy'
  | 'getMergeStrategy'
  | 'getNumHeaders'
  | 'getOptions'
  | 'getRanges'
  | 'getTransposeRowsAndColumns'
  | 'modify'
>;

export class HostChart extends ServiceObject<Sheets.EmbeddedChart> implements ChartSlice {
  /** `data` is the script's own copy: what it builds reaches the sheet by `insertChart` or `updateChart`. */
  constructor(
    private readonly context: HostContext,
    readonly data: ChartData,
  ) {
    super('EmbeddedChart', context.calls);
  }

  /** Null until the chart stands on a sheet and is fetched from there. */
  getChartId(): number | null {
    return this.data.id === 0 ? null : this.data.id;
  }

  getContainerInfo(): Sheets.ContainerInfo {
    return containerInfo(this.context, this.data);
  }

  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    const name = String(this.data.options.hiddenDimensionStrategy ?? 'IGNORE_BOTH');
    return ChartHiddenDimensionStrategy[name as keyof typeof ChartHiddenDimensionStrategy];
  }

  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    const name = String(this.data.options.mergeStrategy ?? 'MERGE_COLUMNS');
    return ChartMergeStrategy[name as keyof typeof ChartMergeStrategy];
  }

  getNumHeaders(): number {
    return this.data.headers;
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return strict({ get: (option: string) => chartOption(this.data, option) }, 'ChartOptions', this.context.calls);
  }

  getRanges(): Sheets.Range[] {
    return rangesOf(this.context, this.data);
  }

  getTransposeRowsAndColumns(): boolean {
    return this.data.options.transposeRowsAndColumns === true;
  }

  modify(): Sheets.EmbeddedChartBuilder {
    return new HostChartBuilder(this.context, copyOfChart(this.data)).self;
  }
}

/** What the builders of bar and column charts add. */
type ShapedBuilder = Sheets.EmbeddedBarChartBuilder & Sheets.EmbeddedColumnChartBuilder;
type BuilderSlice = Pick<
  ShapedBuilder,
  | 'addRange'
  | 'asBarChart'
  | 'asColumnChart'
  | 'build'
  | 'clearRanges'
  | 'getChartType'
  | 'getContainer'
  | 'getRanges'
  | 'removeRange'
  | 'setChartType'
  | 'setColors'
  | 'setHiddenDimensionStrategy'
  | 'setMergeStrategy'
  | 'setNumHeaders'
  | 'setOption'
  | 'setPosition'
  | 'setStacked'
  | 'setTitle'
  | 'setTransposeRowsAndColumns'
  | 'setXAxisTitle'
  | 'setYAxisTitle'
>;

export class HostChartBuilder extends ServiceObject<ShapedBuilder> implements BuilderSlice {
  constructor(
    private readonly context: HostContext,
    private readonly data: ChartData = newChartData(),
  ) {
    super('EmbeddedChartBuilder', context.calls);
  }

  build(): Sheets.EmbeddedChart {
    return new HostChart(this.context, copyOfChart(this.data)).self;
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): ShapedBuilder {
    return this.#with((data) => (data.kind = kindOf(type)));
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return typeOf(this.data.kind);
  }

  asBarChart(): ShapedBuilder {
    return this.setChartType(ChartType.BAR);
  }

  asColumnChart(): ShapedBuilder {
    return this.setChartType(ChartType.COLUMN);
  }

  addRange(range: Sheets.Range): ShapedBuilder {
    const { sheet, rect } = hostRange(range);
    return this.#with((data) => data.ranges.push({ sheetId: sheet.id, rect }));
  }

  removeRange(range: Sheets.Range): ShapedBuilder {
    const { sheet, rect } = hostRange(range);
    const same = (other: ChartData['ranges'][number]) =>
      other.sheetId === sheet.id && JSON.stringify(other.rect) === JSON.stringify(rect);
    return this.#with((data) => (data.ranges = data.ranges.filter((other) => !same(other))));
  }

  clearRanges(): ShapedBuilder {
    return this.#with((data) => (data.ranges = []));
  }

  getRanges(): Sheets.Range[] {
    return rangesOf(this.context, this.data);
  }

  getContainer(): Sheets.ContainerInfo {
    return containerInfo(this.context, this.data);
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): ShapedBuilder {
    return this.#with((data) => (data.position = { row, column, offsetX, offsetY }));
  }

  setNumHeaders(headers: number): ShapedBuilder {
    return this.#with((data) => (data.headers = headers));
  }

  setOption(option: string, value: unknown): ShapedBuilder {
    return this.#with((data) => setChartOption(data, option, value));
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): ShapedBuilder {
    return this.setOption('hiddenDimensionStrategy', String(strategy));
  }

  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): ShapedBuilder {
    return this.setOption('mergeStrategy', String(strategy));
  }

  setTransposeRowsAndColumns(transpose: boolean): ShapedBuilder {
    return this.setOption('transposeRowsAndColumns', transpose);
  }

  setTitle(title: string): ShapedBuilder {
    return this.setOption('title', title);
  }

  setColors(colors: string[]): ShapedBuilder {
    return this.setOption('colors', colors);
  }

  setStacked(): ShapedBuilder {
    return this.setOption('isStacked', true);
  }

  setXAxisTitle(title: string): ShapedBuilder {
    return this.setOption('hAxis.title', title);
  }

  setYAxisTitle(title: string): ShapedBuilder {
    return this.setOption('vAxis.title', title);
  }

  #with(change: (data: ChartData) => unknown): ShapedBuilder {
    change(this.data);
    return this.self;
  }
}

/** The chart behind what a script handed over. */
export function hostChart(chart: unknown): HostChart {
  const own = behind(chart);
  if (own instanceof HostChart) return own;
  throw serviceError('The parameters do not match the method signature: an EmbeddedChart is wanted.');
}

function rangesOf(context: HostContext, data: ChartData): Sheets.Range[] {
  return data.ranges.flatMap(({ sheetId, rect }) => {
    const sheet = context.workbook.sheets.find((other) => other.id === sheetId);
    return sheet ? [context.range(sheet, rect)] : [];
  });
}

function containerInfo(context: HostContext, data: ChartData): Sheets.ContainerInfo {
  const { row, column, offsetX, offsetY } = data.position;
  const info: Pick<Sheets.ContainerInfo, 'getAnchorColumn' | 'getAnchorRow' | 'getOffsetX' | 'getOffsetY'> = {
    getAnchorColumn: () => column,
    getAnchorRow: () => row,
    getOffsetX: () => offsetX,
    getOffsetY: () => offsetY,
  };
  return strict<Sheets.ContainerInfo>(info, 'ContainerInfo', context.calls);
}
