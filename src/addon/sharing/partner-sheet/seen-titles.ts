// The texts above the header that leave: those that are seen and do not name raters.
import { isBlank, textOf } from '../../../core/table/cells';
import { roleOf } from '../../../core/table/column-roles';
import type { Method } from '../../../core/method/method';
import type { Reading } from '../../reading/reading';
import { isRowSeen } from '../hidden-rows';
import type { ShareChoice } from '../share-types';

/** Not in hidden rows or columns, nor white on white; «Эксперты: …» leaves only with the raters. Two calls for the colours. */
export function seenTitles(
  { sheet, top, table }: Reading,
  choice: Pick<ShareChoice, 'hiddenRows' | 'hiddenColumns' | 'with'>,
): string[] {
  const { header, method } = table;
  if (header.first === 1) return [];
  const above = sheet.getRange(1, 1, header.first - 1, top.values[0]?.length ?? 1);
  const letters = above.getFontColors();
  const fills = above.getBackgrounds();
  const isSeen = (row: number, column: number): boolean =>
    letters[row - 1]?.[column - 1] !== fills[row - 1]?.[column - 1] &&
    (choice.hiddenColumns || !sheet.isColumnHiddenByUser(column));
  const titles: string[] = [];
  for (let row = 1; row < header.first; row++) {
    const texts = (top.values[row - 1] ?? []).flatMap((value, index) =>
      typeof value === 'string' && !isBlank(value) ? { text: textOf(value), column: index + 1 } : [],
    );
    if (texts.length === 0 || !(choice.hiddenRows || isRowSeen(sheet, row))) continue;
    const raters = texts.findIndex(({ text }, at) => namesRaters(text, at < texts.length - 1, method));
    const told = raters < 0 || choice.with.includes('raters') ? texts : texts.slice(0, raters);
    titles.push(...told.flatMap(({ text, column }) => (isSeen(row, column) ? text : [])));
  }
  return titles;
}

/** One word that means raters, and names after a colon or in the next cell: «Экспертная оценка: …» is a title. */
function namesRaters(text: string, hasNext: boolean, method: Method): boolean {
  const label = /^\s*([^\s:]+)\s*(:|$)/.exec(text);
  return label !== null && (label[2] === ':' || hasNext) && roleOf(label[1] ?? '', method)?.role === 'rater';
}
