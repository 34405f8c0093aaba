// A chart as plain data: all that drawing it needs, and nothing about where the figures came from.

export interface ChartSeries {
  name: string;
  color: string;
  /** Of figures written on the colour. */
  textColor: string;
  /** One for each label; null draws nothing. */
  values: (number | null)[];
}

export interface ChartPicture {
  /** Bars lie, columns stand. */
  kind: 'bar' | 'column';
  stacked: 'none' | 'stacked' | 'percent';
  /** The finding, or what is counted. Empty: none is drawn. */
  title: string;
  labels: string[];
  series: ChartSeries[];
  /** In pixels. */
  width: number;
  height: number;
  /** A number format as spreadsheets write it, such as `0`, `0.0` or `0.0%`. */
  numberFormat: string;
  decimalMark: ',' | '.';
}

/** A figure of a chart under its number format: decimals and the percent sign are heeded, nothing else. */
export function formatFigure(value: number, format: string, mark: ',' | '.'): string {
  const share = format.includes('%');
  const digits = /\.(0+)/.exec(format)?.[1]?.length;
  const scaled = share ? value * 100 : value;
  const text = digits === undefined && !share && format !== '0' ? String(scaled) : scaled.toFixed(digits ?? 0);
  return text.replace('.', mark).replace('-', '−') + (share ? (mark === ',' ? '\u00a0%' : '%') : '');
}
