// A copy of a sheet within its workbook.
import type { Cell, MetadataEntry, Rect, SheetData, WorkbookData } from '../../files/workbook';
import { requireRoom } from '../cells/limits';
import { copyOfChart, freeChartId } from '../charts/chart-data';
import { omit } from '../objects/omit';
import { freeSheetId } from './sheet-list';

/**
 * A copy of the sheet, named after it, not yet among the workbook's sheets. Its charts are new ones over the copy's own cells; what is
 * marked on the sheet, its rows and columns is marked on the copy. Protections are left behind, as in Sheets.
 */
export function copySheet(workbook: WorkbookData, sheet: SheetData): { copy: SheetData; metadata: MetadataEntry[] } {
  requireRoom(workbook, sheet.rowCount * sheet.columnCount);
  const id = freeSheetId(workbook);
  const chartId = freeChartId(workbook);
  const metadataId = workbook.metadata.reduce((most, entry) => Math.max(most, entry.id), 0) + 1;
  const { rows, ...settings } = omit(sheet, 'original');
  const copy: SheetData = {
    ...copyOfSettings(settings),
    id,
    name: freeCopyName(workbook, sheet.name),
    rows: rows.map((row) => row?.map(copyOfCell)),
    protections: [],
  };
  copy.charts.forEach((chart, index) => {
    chart.id = chartId + index;
    chart.ranges = chart.ranges.map((range) => (range.sheetId === sheet.id ? { ...range, sheetId: id } : range));
  });
  const metadata = workbook.metadata
    .filter(({ location }) => location.type !== 'SPREADSHEET' && location.sheetId === sheet.id)
    .map((entry, index) => ({
      ...entry,
      id: metadataId + index,
      location: { ...entry.location, sheetId: id } as MetadataEntry['location'],
    }));
  return { copy, metadata };
}

/** Results of formulas are renewed in place; all other cells are replaced when they change, and can be shared. */
function copyOfCell(cell: Cell | undefined): Cell | undefined {
  return cell?.formula === undefined ? cell : { ...cell };
}

function freeCopyName(workbook: WorkbookData, name: string): string {
  const taken = new Set(workbook.sheets.map((other) => other.name.toLowerCase()));
  const first = `Copy of ${name}`;
  let copy = first;
  for (let number = 2; taken.has(copy.toLowerCase()); number += 1) copy = `${first} ${number}`;
  return copy;
}

/** Everything of a sheet but its cells, sharing nothing that is changed in place. */
export function copyOfSettings(settings: Omit<SheetData, 'rows'>): Omit<SheetData, 'rows'> {
  return {
    ...settings,
    columnWidths: new Map(settings.columnWidths),
    rowHeights: new Map(settings.rowHeights),
    hiddenRows: new Set(settings.hiddenRows),
    filteredRows: new Set(settings.filteredRows),
    hiddenColumns: new Set(settings.hiddenColumns),
    merges: rects(settings.merges),
    validations: settings.validations.map((rule) => ({ ...rule, ranges: rects(rule.ranges) })),
    conditionalFormats: settings.conditionalFormats.map((format) => ({ ...format, ranges: rects(format.ranges) })),
    charts: settings.charts.map(copyOfChart),
    protections: settings.protections.map((protection) => ({ ...protection })),
  };
}

const rects = (list: readonly Rect[]): Rect[] => list.map((rect) => ({ ...rect }));
