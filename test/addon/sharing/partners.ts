// A scored sheet, its partner sheet and what partners do to it, as the tests of sharing use them.
import type { PartnerChoice, PartnerSheetMade, ShareState } from '../../../src/addon/sharing/share-api';
import type { Cell, CellValue, SheetData } from '../../../src/files/workbook';
import type { Host } from '../../../src/host/host';
import { sortRows } from '../../../src/host/workbook/sort-rows';
import { answer, sheetOf, valuesOf } from '../workbook';

/** With evidence and comments that must not leave. */
export const scored = (): SheetData =>
  sheetOf('Баллы', [
    ['Гендерная оценка 2026', '', '', '', '', '', ''],
    ['Область', 'Айылный аймак', 'Документы', 'Механизм', 'Бюджет', 'Обоснование', 'Примечание'],
    ['Ошская', 'Жаңы-Булак', 2, 2, 1, 'приказ 17', 'тайна А'],
    ['Ошская', 'Бөрү-Төр', 3, 3, 2, '', ''],
    ['Таласская', '=Таш-Короо', 1, 1, '', '', ''],
    ['Таласская', 'Кара-Дөбө', 0, 1, 1, '', 'тайна Б'],
  ]);

export const choiceOf = async (host: Host, more: Partial<PartnerChoice> = {}): Promise<PartnerChoice> => {
  const active = host.workbook.activeSheetId;
  host.workbook.activeSheetId = 1;
  const { choice } = await answer<ShareState>(host, 'shareState');
  host.workbook.activeSheetId = active;
  return { ...choice, ...more };
};

export const make = async (host: Host, more: Partial<PartnerChoice> = {}): Promise<PartnerSheetMade> =>
  answer<PartnerSheetMade>(host, 'sharePartnerSheet', { choice: await choiceOf(host, more) });

export const rowsOf = (sheet: SheetData): CellValue[][] =>
  valuesOf(
    sheet,
    1,
    1,
    sheet.rows.length,
    Math.max(...Array.from(sheet.rows, (cells) => cells?.length ?? 0)),
  ) as CellValue[][];

export const headerRowOf = (sheet: SheetData): CellValue[] => trimmed(rowsOf(sheet)[4] ?? []);

/** Below the header, without empty rows at the end. */
export function dataRows(sheet: SheetData): CellValue[][] {
  const rows = rowsOf(sheet).slice(5);
  while (rows.length > 0 && rows[rows.length - 1]!.every((value) => value === '')) rows.pop();
  return rows;
}

function trimmed(cells: CellValue[]): CellValue[] {
  const all = [...cells];
  while (all.length > 0 && all[all.length - 1] === '') all.pop();
  return all;
}

/** From 1; 0 where there is none. */
export const columnOf = (sheet: SheetData, header: string): number =>
  headerRowOf(sheet).findIndex((text) => text === header) + 1;

/** The cells of a row of a sheet, to be changed. */
export function row(host: Host, sheetId: number, number: number): (Cell | undefined)[] {
  const sheet = host.workbook.sheets.find(({ id }) => id === sheetId);
  return (sheet!.rows[number - 1] ??= []);
}

/** A partner writes beside a municipality, under one of the Russian headers. */
export function write(host: Host, unit: string, header: string, value: CellValue): void {
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Для партнёров')!;
  const at = Math.max(columnOf(sheet, header), columnOf(sheet, `Ваш балл: ${header}`));
  const proposal = columnOf(sheet, `Ваш балл: ${header}`);
  const line = sheet.rows.find((cells, index) => index > 4 && cells?.[1]?.value === unit)!;
  line[(proposal || at) - 1] = { value };
}

/** A partner sorts the rows below the header by a column. */
export function sortBy(sheet: SheetData, column: number): void {
  const count = dataRows(sheet).length;
  sortRows(sheet, { row: 6, column: 1, rows: count, columns: 20 }, column, false);
}
