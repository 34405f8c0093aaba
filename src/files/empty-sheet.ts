// A sheet with nothing in it, as large as Sheets makes one.

import type { SheetData } from './workbook';

/** At least 1,000 rows and 26 columns; more where the content needs them. */
export function emptySheet(id: number, name: string, rows = 0, columns = 0): SheetData {
  return {
    id,
    name,
    kind: 'grid',
    hidden: false,
    rowCount: Math.max(1000, rows),
    columnCount: Math.max(26, columns),
    frozenRows: 0,
    frozenColumns: 0,
    rows: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    filteredRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    protections: [],
    gridlines: true,
  };
}
