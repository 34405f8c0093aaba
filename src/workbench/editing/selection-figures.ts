// What the foot says about the selected cells: how many are filled, their sum and average.
import { isRowHidden } from '../../files/hidden-rows';
import { lastColumn, lastRow } from '../../files/rect';
import type { Rect, SheetData } from '../../files/workbook';
import { shownValue } from '../../host/cells/number-format';
import type { WorkbenchWords } from '../../wording/workbench';

export interface SelectionFigures {
  filled: number;
  numbers: number;
  sum: number;
}

/** Counts shown cells only; undefined for a selection of one cell or of none that is filled. */
export function selectionFigures(sheet: SheetData, rect: Rect): SelectionFigures | undefined {
  if (rect.rows * rect.columns < 2) return undefined;
  const figures = { filled: 0, numbers: 0, sum: 0 };
  for (let row = rect.row; row <= Math.min(lastRow(rect), sheet.rows.length); row++) {
    const cells = sheet.rows[row - 1];
    if (!cells || isRowHidden(sheet, row)) continue;
    for (let column = rect.column; column <= Math.min(lastColumn(rect), cells.length); column++) {
      const value = cells[column - 1]?.value ?? null;
      if (value === null || value === '' || sheet.hiddenColumns.has(column)) continue;
      figures.filled += 1;
      if (typeof value !== 'number') continue;
      figures.numbers += 1;
      figures.sum += value;
    }
  }
  return figures.filled > 1 ? figures : undefined;
}

/** Average and sum where there is more than one number, else how many cells are filled. */
export function figuresText(
  figures: SelectionFigures | undefined,
  locale: string,
  words: WorkbenchWords['figures'],
): string[] {
  if (!figures) return [];
  if (figures.numbers < 2) return [words.count(figures.filled)];
  const shown = (value: number): string => shownValue(Number(value.toFixed(2)), undefined, locale);
  return [words.average(shown(figures.sum / figures.numbers)), words.sum(shown(figures.sum))];
}
