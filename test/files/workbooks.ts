// Workbooks that the tests of files write and read.

import { emptySheet } from '../../src/files/empty-sheet';
import type { Cell, CellStyle, CellValue, SheetData, WorkbookData } from '../../src/files/workbook';

export function workbookOf(...sheets: SheetData[]): WorkbookData {
  return {
    name: 'Проба',
    locale: 'ru_RU',
    timeZone: 'Asia/Bishkek',
    activeSheetId: sheets[0]!.id,
    sheets,
    metadata: [],
    definedNames: [],
  };
}

export function sheetOf(id: number, name: string, values: CellValue[][], style?: CellStyle): SheetData {
  const sheet = emptySheet(id, name);
  sheet.rows = values.map((row) =>
    row.map((value): Cell | undefined => (value === null ? undefined : { value, ...(style && { style }) })),
  );
  return sheet;
}

export const valuesOf = (sheet: SheetData | undefined): CellValue[][] =>
  (sheet?.rows ?? []).map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null));

/** A scored table with everything that a sheet can have. */
export function fullWorkbook(): WorkbookData {
  const sheet = sheetOf(7, "Оценка '26", [
    ['Область', 'Айыл өкмөтү', 'Документы', 'Механизм', 'Бюджет', 'Итого', 'Класс', 'Когда'],
    ['Ошская', '=Ак-Суу', 2, 1, 0, 3, 'Гендерно-слепой', 45296],
    ['Ошская', '+Жал', 3, 3, 2, 8, 'Гендерно-позитивный', 45296.5],
    ['Чүйская', '@Тоо', 1.5, true, null, { error: '#DIV/0!' }, '#N/A', 0.25],
    ['Чүйская', '_x0041_ ', 0, false, null, 0, "'007", 59],
  ]);
  const head: CellStyle = { bold: true, background: '#1a73e8', fontColor: '#ffffff', horizontal: 'center', wrap: true };
  for (const cell of sheet.rows[0]!) cell!.style = head;
  const edge = { style: 'thin', color: '#dadce0' } as const;
  sheet.rows[1]![2]!.style = {
    background: '#fce8e6',
    borders: { top: edge, bottom: edge },
    fontSize: 12,
    italic: true,
  };
  sheet.rows[1]![2]!.note = 'Проверить\nпо решению кеңеша';
  sheet.rows[1]![1]!.link = 'https://example.org/ак-суу';
  sheet.rows[1]![5]!.formula = '=SUM(C2:E2)';
  sheet.rows[2]![5]!.formula = '=IFS(C3>2,8,TRUE,"_xlfn.")';
  sheet.rows[3]![5]!.formula = '=1/0';
  for (const row of [1, 2, 3, 4]) sheet.rows[row]![7]!.style = { numberFormat: row === 3 ? 'h:mm' : 'dd.mm.yyyy' };
  sheet.columnWidths = new Map([
    [1, 120],
    [2, 180],
  ]);
  sheet.rowHeights = new Map([[1, 40]]);
  sheet.hiddenColumns = new Set([8]);
  sheet.hiddenRows = new Set([5]);
  sheet.merges = [{ row: 7, column: 1, rows: 2, columns: 3 }];
  sheet.frozenRows = 1;
  sheet.frozenColumns = 2;
  sheet.tabColor = '#34a853';
  sheet.gridlines = false;
  sheet.filter = { row: 1, column: 1, rows: 5, columns: 8 };
  sheet.validations = [
    {
      ranges: [{ row: 2, column: 3, rows: 4, columns: 3 }],
      kind: 'list',
      values: ['0', '1', '2', '3'],
      help: 'от 0 до 3',
      rejectsOthers: true,
    },
    {
      ranges: [{ row: 2, column: 7, rows: 4, columns: 1 }],
      kind: 'list',
      values: ['да, полностью', 'нет'],
      rejectsOthers: false,
    },
    {
      ranges: [{ row: 2, column: 1, rows: 4, columns: 1 }],
      kind: 'range',
      source: "'Лист 2'!$A$1:$A$3",
      rejectsOthers: true,
    },
  ];
  sheet.conditionalFormats = [
    {
      ranges: [{ row: 2, column: 7, rows: 4, columns: 1 }],
      rule: { when: 'text-equals', text: 'Гендерно-слепой', style: { background: '#f4c7c3', bold: true } },
    },
  ];
  const other = sheetOf(3, 'Лист 2', [['Ошская'], ['Чүйская'], ['Нарынская']]);
  other.hidden = true;
  const summary = sheetOf(12, 'Сводка', [
    ['Область', 'Слепой', 'Ориентированный', 'Позитивный'],
    ['Ошская', 3, 5, 2],
    ['Чүйская', 1, 4, 6],
    ['Нарынская', 2, 2, 2],
  ]);
  summary.charts = [
    {
      id: 41,
      kind: 'bar',
      stacked: 'percent',
      title: 'Классы по областям',
      ranges: [{ sheetId: 12, rect: { row: 1, column: 1, rows: 4, columns: 4 } }],
      headers: 1,
      colors: ['#d93025', '#f9ab00', '#188038'],
      position: { row: 6, column: 1, offsetX: 10, offsetY: 4 },
      width: 520,
      height: 260,
      options: { dataLabels: true },
    },
    {
      id: 42,
      kind: 'column',
      stacked: 'none',
      title: '',
      ranges: [
        { sheetId: 12, rect: { row: 1, column: 1, rows: 4, columns: 1 } },
        { sheetId: 12, rect: { row: 1, column: 4, rows: 4, columns: 1 } },
      ],
      headers: 1,
      colors: ['#188038'],
      position: { row: 22, column: 2, offsetX: 0, offsetY: 0 },
      width: 400,
      height: 200,
      options: { pointColors: ['#d93025', '#f9ab00', '#188038'] },
    },
  ];
  const workbook = workbookOf(sheet, other, summary);
  workbook.metadata = [
    {
      id: 101,
      key: 'tendik.column',
      value: JSON.stringify({ role: 'total', headerText: 'Итого «ү» "кавычки" ' + 'ң'.repeat(600) }),
      visibility: 'DOCUMENT',
      location: { type: 'COLUMN', sheetId: 7, index: 6 },
    },
    {
      id: 102,
      key: 'tendik.block',
      value: '{}',
      visibility: 'DOCUMENT',
      location: { type: 'ROW', sheetId: 12, index: 2 },
    },
    {
      id: 103,
      key: 'tendik.summary',
      value: '{"sheetId":12,"charts":[41,42]}',
      visibility: 'DOCUMENT',
      location: { type: 'SHEET', sheetId: 12 },
    },
    { id: 104, key: 'tendik.book', value: 'x', visibility: 'PROJECT', location: { type: 'SPREADSHEET' } },
  ];
  workbook.definedNames = [{ name: 'Баллы', ref: "'Оценка ''26'!$C$2:$E$5" }];
  return workbook;
}
