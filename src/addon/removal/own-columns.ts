// Which cells of the managed columns hold what we wrote, and which hold what a person wrote into them.
import { guideline2015 } from '../../core/method/guideline-2015';
import { a1, type CellValue, columnLetter, isBlank, textOf } from '../../core/table/cells';
import { topRows } from '../../core/table/header';
import { isClassLegend } from '../columns/class-legend';
import { canBeOurs, isOurHeader } from '../columns/contents';
import { headColour } from '../columns/write';
import { shapeMark } from '../live/formula-text';
import type { ColumnMark, ManagedRole } from '../document/marks';
import { a1Ranges, type Span } from '../summary-sheet/a1-ranges';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface OwnColumns {
  sheet: Sheet;
  marks: ColumnMark[];
  letters: string[];
  /** What is emptied, in A1: our cells, and blank ones. */
  ours: string[];
  /** Cells that somebody wrote into. */
  stays: string[];
  /** Of the class column, for its rules. */
  classColumn: number | null;
  /** The row of the headers; 0 where none is to be seen. */
  headerRow: number;
  /** The cell with our legend of colours; null where there is none. */
  legend: string | null;
}

/** Five calls a sheet, whatever the rows. The table itself need not be readable any more. */
export function ownColumns(sheet: Sheet, marks: readonly ColumnMark[]): OwnColumns {
  const columns = marks.map(({ column }) => column);
  const left = Math.min(...columns);
  const last = sheet.getLastRow();
  const result: OwnColumns = {
    sheet,
    marks: [...marks],
    letters: [...columns].sort((a, b) => a - b).map(columnLetter),
    ours: [],
    stays: [],
    classColumn: marks.find(({ role }) => role === 'class')?.column ?? null,
    headerRow: 0,
    legend: null,
  };
  if (last === 0) return result;
  const range = sheet.getRange(1, left, last, Math.max(...columns) - left + 1);
  const values = range.getValues() as CellValue[][];
  const formulas = range.getFormulas();
  const valueAt = (row: number, column: number): CellValue => values[row - 1]?.[column - left] ?? '';
  const formulaAt = (row: number, column: number): string => formulas[row - 1]?.[column - left] ?? '';
  const isHead = (row: number, { column, role, headerText }: ColumnMark): boolean => {
    const text = textOf(valueAt(row, column));
    return text !== '' && (text === headerText || isOurHeader(role, text));
  };
  const rows = Array.from({ length: Math.min(last, topRows) }, (_, index) => index + 1);
  result.headerRow = rows.find((row) => marks.some((mark) => isHead(row, mark))) ?? 0;

  const isOwn = ({ role, column, value }: ColumnMark, row: number): boolean => {
    const formula = formulaAt(row, column);
    if (formula !== '') return shapeMark(formula) === value['formula'];
    const cell = valueAt(row, column);
    const texts = value['texts'];
    return !isBlank(cell) && canBeOurs(role, cell, guideline2015, Array.isArray(texts) ? texts.map(String) : null);
  };
  // Beside a municipality there is a class or a remark of ours; a number elsewhere is the analyst's, such as the sum in «Итого».
  const telling: readonly ManagedRole[] = ['class', 'remark'];
  const tellers = marks.filter(({ role }) => telling.includes(role));
  const spans: Span[] = [];
  for (let row = Math.max(1, result.headerRow); row <= last; row++) {
    const beside = row > result.headerRow && tellers.some((mark) => isOwn(mark, row));
    for (const mark of marks) {
      const { column } = mark;
      const blank = isBlank(valueAt(row, column)) && formulaAt(row, column) === '';
      const formula = formulaAt(row, column) !== '' && isOwn(mark, row);
      const own = row === result.headerRow ? isHead(row, mark) : formula || (beside && isOwn(mark, row));
      if (blank || own) spans.push({ row, column, columns: 1 });
      else result.stays.push(a1(row, column));
    }
  }
  result.legend = legendIn(result);
  result.ours = a1Ranges([...headSpans(result, left, valueAt), ...spans]);
  return result;
}

function legendIn({ sheet, classColumn, headerRow }: OwnColumns): string | null {
  if (classColumn === null || headerRow === 0) return null;
  const cell = sheet.getRange(headerRow, classColumn);
  return isClassLegend(cell.getNote(), guideline2015) ? a1(headerRow, classColumn) : null;
}

/** Rows of a header above its last one: blank cells that we coloured. */
function headSpans(
  { sheet, marks, headerRow }: OwnColumns,
  left: number,
  valueAt: (row: number, column: number) => CellValue,
): Span[] {
  if (headerRow < 2) return [];
  const width = Math.max(...marks.map(({ column }) => column)) - left + 1;
  const colours = sheet.getRange(1, left, headerRow, width).getBackgrounds();
  const spans: Span[] = [];
  for (const { column } of marks) {
    for (let row = headerRow - 1; row > 0 && isBlank(valueAt(row, column)); row--) {
      if (colours[row - 1]?.[column - left] !== headColour) break;
      spans.push({ row, column, columns: 1 });
    }
  }
  return spans;
}
