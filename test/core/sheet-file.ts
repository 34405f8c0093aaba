// The sheets of test/sheets: a csv file whose last column says what is expected of each row.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CellValue } from '../../src/core/table/cells';
import { readCsv } from '../../src/files/csv/csv';
import { isDateFormat } from '../../src/files/serial-date';
import type { Cell } from '../../src/files/workbook';

export interface SheetFile {
  /** What the sheet shows, from its first line. */
  about: string;
  cells: CellValue[][];
  /** Words expected of the whole sheet. */
  whole: string[];
  /** Words expected of each row of the sheet, the first one first. */
  rows: string[][];
}

const mark = '#expect';

export function readSheetFile(path: string): SheetFile {
  const [first = [], ...body] = readCsv(readFileSync(path), basename(path)).sheets[0]?.rows ?? [];
  const text = (cell: Cell | undefined): string => String(cell?.value ?? '').trim();
  const at = first.findIndex((cell) => text(cell).split(' ')[0] === mark);
  if (at < 1) throw new RangeError(`${basename(path)}: the last column of its first line must begin with ${mark}`);
  const words = (cell: Cell | undefined): string[] => text(cell).split(/\s+/).filter(Boolean);
  const tooLong = body.findIndex((row) => row.length > at + 1);
  if (tooLong >= 0) throw new RangeError(`${basename(path)}: line ${tooLong + 2} goes on behind the ${mark} column`);
  return {
    about: text(first[0]),
    cells: body.map((row) => Array.from({ length: at }, (_, index) => valueOf(row?.[index]))),
    whole: words(first[at]).slice(1),
    rows: body.map((row) => words(row?.[at])),
  };
}

/** As Sheets hands a cell to a script: dates as dates, errors as their text. */
function valueOf(cell: Cell | undefined): CellValue {
  const value = cell?.value ?? '';
  if (typeof value === 'object') return value.error;
  const dated = typeof value === 'number' && isDateFormat(cell?.style?.numberFormat ?? '');
  return dated ? new Date(1899, 11, 30 + Math.floor(value)) : value;
}
