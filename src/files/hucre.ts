// The one place that knows the library that draws charts for xlsx: its calls and types, under the names used here.

export { writeXlsx as writeWithHucre } from 'hucre/xlsx';
export type { SheetChart } from 'hucre/xlsx';
