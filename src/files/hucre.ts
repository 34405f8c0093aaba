// The one place that knows the library behind xlsx: its calls and types, under the names that the readers here use.

export { readXlsx as readWithHucre, writeXlsx as writeWithHucre } from 'hucre/xlsx';
export type {
  Cell as FileCell,
  CellStyle,
  Sheet as FileSheet,
  SheetChart,
  Workbook as FileBook,
  WriteSheet,
} from 'hucre/xlsx';
export type { BorderSide, BorderStyle, Color, FontStyle, RichTextRun } from 'hucre';
