// What of an opened file a save cannot keep, so that the user is told before.

import type { Parts } from './package-parts';
import type { WorkbookData } from './workbook';
import { xlsxOriginal } from './xlsx-original';

const BY_PATH: readonly [code: string, pattern: RegExp][] = [
  ['macros', /vbaProject\.bin$/],
  ['pivot-tables', /\/pivotTables\//],
  ['slicers', /\/(slicers|timelines)\//],
  ['threaded-comments', /\/threadedComments\//],
  ['external-links', /\/externalLinks\//],
  ['form-controls', /\/(ctrlProps|activeX)\//],
  ['data-connections', /\/(connections\.xml$|queryTables\/)/],
];

export function lossesIn(parts: Parts): string[] {
  const paths = [...parts.keys()];
  return BY_PATH.filter(([, pattern]) => paths.some((path) => pattern.test(path))).map(([code]) => code);
}

/**
 * Stable codes of what writing this workbook as .xlsx loses: `macros`, `pivot-tables`, `slicers`,
 * `threaded-comments` (they stay as notes), `external-links`, `form-controls`, `data-connections`, `protected-ranges`
 * (xlsx knows no warnings and no owners). Empty: everything is kept.
 */
export function lossesOf(workbook: WorkbookData): string[] {
  const losses = [...(xlsxOriginal(workbook)?.losses ?? [])];
  const partial = workbook.sheets.some((sheet) => sheet.protections.some((one) => one.range ?? one.warningOnly));
  if (partial) losses.push('protected-ranges');
  return losses;
}
