// A workbook from plain cells and the packaged add-on running on it, as the add-on's tests use them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Envelope, PanelState } from '../../src/addon/api';
import type { CellValue, SheetData, WorkbookData } from '../../src/files/workbook';
import { emptySheet } from '../../src/files/empty-sheet';
import { Host, type HostOptions } from '../../src/host/host';
import { nodeBundle } from '../../src/host/script/node-bundle';

const dist = join(__dirname, '..', '..', 'dist');
export const codePath = join(dist, 'Code.js');
export const bundle = nodeBundle(codePath);

/** The sheet's locale and the person's, in all tests of a file; locales.test.ts runs the same tests elsewhere. */
export const place = { locale: 'ru_RU', userLocale: 'ru' };

const morning = Date.UTC(2026, 10, 24, 8, 5);
const sidebar = readFileSync(join(dist, 'Sidebar.html'), 'utf8');

export function sheetOf(name: string, cells: CellValue[][], id = 1): SheetData {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  return {
    ...emptySheet(id, name, cells.length, columns),
    rows: cells.map((row) => row.map((value) => (value === '' || value === null ? undefined : { value }))),
  };
}

export function workbookOf(...sheets: SheetData[]): WorkbookData {
  return {
    name: 'Проверка',
    locale: place.locale,
    timeZone: 'Asia/Bishkek',
    activeSheetId: sheets[0]?.id ?? 1,
    sheets,
    metadata: [],
    definedNames: [],
  };
}

/** The packaged add-on on this workbook, in the place of these tests, at a fixed time unless told otherwise. */
export function hostOn(workbook: WorkbookData, options: Partial<HostOptions> = {}): Host {
  workbook.locale = place.locale;
  return new Host({
    workbook,
    bundle,
    files: { Sidebar: sidebar },
    userLocale: place.userLocale,
    now: () => new Date(morning),
    pause: () => Promise.resolve(),
    ...options,
  });
}

export async function answer<T>(host: Host, name: string, ...args: unknown[]): Promise<T> {
  const given = (await host.clientCall(name, args)) as Envelope<T> | null;
  if (given === null) throw new Error(`${name} answered null: ${host.warnings.join('; ')}`);
  if (!given.ok) throw Object.assign(new Error(given.error.name), given.error);
  return given.data;
}

export const refusal = async (
  host: Host,
  name: string,
  ...args: unknown[]
): Promise<{ name: string; data: object }> => {
  const given = (await host.clientCall(name, args)) as Envelope<unknown>;
  if (given.ok) throw new Error(`${name} was expected to refuse`);
  return given.error;
};

export const stateOf = (host: Host): Promise<PanelState> => answer<PanelState>(host, 'panelState');

export const sheetNamed = (host: Host, name: string): SheetData => {
  const sheet = host.workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}: ${host.workbook.sheets.map((other) => other.name).join(', ')}`);
  return sheet;
};

/** Calls for widths, heights and merged cells: their number follows the words of a summary, not its rows. */
const layout = ['Sheet.setColumnWidths', 'Sheet.setRowHeights', 'Range.mergeAcross'];
export const layoutCalls = ({ calls }: Host): number =>
  layout.reduce((sum, name) => sum + (calls.byName[name] ?? 0), 0);

/** Values of a rectangle, '' for empty cells; row and column from 1. */
export function valuesOf(sheet: SheetData, row: number, column: number, rows: number, columns: number): unknown[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_unused, c) => sheet.rows[row - 1 + r]?.[column - 1 + c]?.value ?? ''),
  );
}
