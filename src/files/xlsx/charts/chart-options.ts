// What a chart's options, set as Sheets takes them, ask of its labels, its legend and its value axis.

import type { ChartData } from '../../workbook';

/** Of figures on bars, in points. */
export const LABEL_SIZE = 9;

export interface SeriesLabel {
  /** As a hex triplet with `#`. */
  color?: string;
}

/** An option by its path (`hAxis.textPosition`): set whole, in parts, or both. */
function optionAt(options: unknown, path: string): unknown {
  if (typeof options !== 'object' || options === null) return undefined;
  const set = options as Record<string, unknown>;
  if (set[path] !== undefined) return set[path];
  const steps = path.split('.');
  for (let taken = steps.length - 1; taken > 0; taken--) {
    const found = optionAt(set[steps.slice(0, taken).join('.')], steps.slice(taken).join('.'));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The figures on a series' bars: asked for as a whole, or for this series as Sheets has it; null where nothing asks. */
export function seriesLabel({ options }: ChartData, index: number): SeriesLabel | null {
  const asked = Boolean(options['dataLabels']) || optionAt(options, `series.${index}.dataLabel`) === 'value';
  if (!asked) return null;
  const color = optionAt(options, `series.${index}.annotations.textStyle.color`);
  return typeof color === 'string' ? { color } : {};
}

/** Whether the axis with the figures goes unwritten. Sheets calls it vAxis, under lying bars hAxis. */
export function hidesValueAxis({ kind, options }: ChartData): boolean {
  return optionAt(options, `${kind === 'bar' ? 'hAxis' : 'vAxis'}.textPosition`) === 'none';
}

/** Where the legend stands, or false; undefined where the options do not say. */
export function legendPosition({ options }: ChartData): 'top' | 'bottom' | 'left' | 'right' | false | undefined {
  const set = optionAt(options, 'legend.position') ?? options['legend'];
  if (set === 'none') return false;
  return set === 'top' || set === 'bottom' || set === 'left' || set === 'right' ? set : undefined;
}
