// Charts on a sheet, and the builder that makes and changes them.
import type { ChartData } from '../../files/workbook';
import type { HostContext } from '../host-context';
import type * as Sheets from '../objects/sheets-types';
import { givenAs, ServiceObject, strict } from '../objects/strict';
import { hostRange } from '../ranges/range';
import { chartOption, copyOfChart, kindOf, newChartData, setChartOption } from './chart-data';

type ChartSlice = Pick<Sheets.EmbeddedChart, 'getChartId' | 'getContainerInfo' | 'getOptions' | 'getRanges' | 'modify'>;

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

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return strict({ get: (option: string) => chartOption(this.data, option) }, 'ChartOptions', this.context.calls);
  }

  getRanges(): Sheets.Range[] {
    return rangesOf(this.context, this.data);
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
  | 'build'
  | 'clearRanges'
  | 'getRanges'
  | 'setChartType'
  | 'setHiddenDimensionStrategy'
  | 'setNumHeaders'
  | 'setOption'
  | 'setPosition'
  | 'setTitle'
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

  addRange(range: Sheets.Range): ShapedBuilder {
    const { sheet, rect } = hostRange(range);
    return this.#with((data) => data.ranges.push({ sheetId: sheet.id, rect }));
  }

  clearRanges(): ShapedBuilder {
    return this.#with((data) => (data.ranges = []));
  }

  getRanges(): Sheets.Range[] {
    return rangesOf(this.context, this.data);
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

  setTitle(title: string): ShapedBuilder {
    return this.setOption('title', title);
  }

  #with(change: (data: ChartData) => unknown): ShapedBuilder {
    change(this.data);
    return this.self;
  }
}

/** The chart behind what a script handed over. */
export function hostChart(chart: unknown): HostChart {
  return givenAs(chart, HostChart, 'an EmbeddedChart');
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
