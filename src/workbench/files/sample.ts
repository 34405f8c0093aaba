// The sample workbook: 40 invented municipalities, scored and typed the way such sheets really come.
import { emptySheet } from '../../files/empty-sheet';
import type { Border, Cell, CellStyle, CellValue, SheetData, WorkbookData } from '../../files/workbook';
import { SAMPLE_ROWS, type SampleRow } from './sample-rows';

const FIRST_ROW = 6;
/** After this municipality somebody left a row empty. */
const BLANK_AFTER = 24;

const line: Border = { style: 'thin', color: '#c3c9d0' };
const borders = { top: line, right: line, bottom: line, left: line };
const head: CellStyle = {
  bold: true,
  background: '#e4eaf1',
  wrap: true,
  horizontal: 'center',
  vertical: 'middle',
  borders,
};
const text: CellStyle = { borders };
const score: CellStyle = { borders, horizontal: 'center' };
const flagged: CellStyle = { ...score, background: '#fff3cd' };
const total: CellStyle = { borders, bold: true, background: '#f3f5f7' };

/** The same workbook at every call, as a person in Kyrgyzstan would have made it in Sheets. */
export function sampleWorkbook(): WorkbookData {
  return {
    name: 'Гендерная оценка 2019 (пример)',
    locale: 'ru_RU',
    timeZone: 'Asia/Bishkek',
    activeSheetId: 1,
    sheets: [scores(), about()],
    metadata: [],
    definedNames: [],
  };
}

function scores(): SheetData {
  const sheet = emptySheet(1, 'Оценка 2019');
  const rows: (Cell | undefined)[][] = [
    [
      {
        value: 'Гендерная оценка стратегических документов муниципалитетов, 2019',
        style: { bold: true, fontSize: 14 },
      },
    ],
    [{ value: 'Иллюстративные данные: названия и баллы вымышлены', style: { italic: true, fontColor: '#5f6368' } }],
    [],
    ['№ п/п', 'Область', 'Район', 'Айыльный аймак', 'Показатели, баллы', null, null, 'Примечание'].map(styled(head)),
    [
      ...[null, null, null, null],
      'Стратегические документы и программы',
      'Институциональный механизм',
      'Гендерно-ориентированное бюджетирование',
      null,
    ].map(styled(head)),
  ];
  SAMPLE_ROWS.forEach((row, index) => {
    rows.push(municipality(index + 1, row));
    if (index + 1 === BLANK_AFTER) rows.push([]);
  });
  const last = rows.length;
  rows.push(
    sums(rows, last),
    [],
    [{ value: 'Примечание: баллы от 0 до 3; «н/д» – нет данных.', style: { italic: true } }],
  );
  sheet.rows = rows;
  sheet.frozenRows = FIRST_ROW - 1;
  sheet.merges = [1, 2, 3, 4, 8].map((column) => ({ row: 4, column, rows: 2, columns: 1 }));
  sheet.merges.push({ row: 4, column: 5, rows: 1, columns: 3 });
  sheet.columnWidths = new Map([38, 122, 120, 130, 112, 150, 126, 136].map((width, index) => [index + 1, width]));
  sheet.rowHeights = new Map([
    [1, 28],
    [4, 22],
    [5, 66],
  ]);
  sheet.validations = [
    {
      // The last rows were added later, by copying values alone.
      ranges: [{ row: FIRST_ROW, column: 5, rows: 35, columns: 3 }],
      kind: 'list',
      values: ['0', '1', '2', '3'],
      help: 'Балл: 0, 1, 2 или 3',
      rejectsOthers: false,
    },
  ];
  return sheet;
}

function municipality(number: number, row: SampleRow): (Cell | undefined)[] {
  const look = row.flagged ? flagged : score;
  const cells: (Cell | undefined)[] = [
    { value: number, style: score },
    ...[row.oblast, row.raion, row.name].map(styled(text)),
    ...row.scores.map((value, index) => ({ value, style: index === row.flagged ? look : score })),
    { value: row.remark ?? null, style: text },
  ];
  if (row.note) cells[6] = { ...cells[6]!, note: row.note };
  return cells;
}

/** As SUM sees them: figures typed as text do not count. */
function sums(rows: (Cell | undefined)[][], last: number): Cell[] {
  const sum = (column: number): Cell => {
    const letter = 'ABCDEFG'[column];
    const numbers = rows.slice(FIRST_ROW - 1).map((cells) => cells[column]?.value);
    const value = numbers.reduce<number>((so, one) => so + (typeof one === 'number' ? one : 0), 0);
    return {
      value,
      formula: `=SUM(${letter}${FIRST_ROW}:${letter}${last})`,
      style: { ...total, horizontal: 'center' },
    };
  };
  const blank: Cell = { value: null, style: total };
  return [blank, { value: 'Итого', style: total }, blank, blank, sum(4), sum(5), sum(6), blank];
}

function about(): SheetData {
  const sheet = emptySheet(2, 'Сведения');
  const lines = [
    'Об этом примере',
    'Таблица вымышлена целиком: таких муниципалитетов нет, баллы ничего не говорят о настоящих.',
    'Области названы настоящие, районы и айыльные аймаки придуманы.',
    'Ошибки оставлены намеренно: числа текстом, балл вне шкалы, пустая ячейка, «н/д», лишние пробелы, латинские буквы.',
    'Шкала: по каждому показателю целое число баллов от 0 до 3.',
    'Категории по сумме: 0–2 гендерно «слепая», 3–5 гендерно-ориентированная, 6–9 гендерно-позитивная.',
  ];
  sheet.rows = lines.map((value, index) => [
    { value, style: index === 0 ? { bold: true, fontSize: 14 } : { wrap: true, vertical: 'top' } },
  ]);
  sheet.columnWidths = new Map([[1, 780]]);
  return sheet;
}

function styled(style: CellStyle): (value: CellValue) => Cell {
  return (value) => ({ value, style });
}

/** A plain table of the first municipalities: one header row, no title, a comma for decimals. */
export function sampleCsvSheet(): SheetData {
  const sheet = emptySheet(1, 'sample');
  const header = [
    'Область',
    'Район',
    'Айыльный аймак',
    'Стратегические документы',
    'Институциональный механизм',
    'Бюджетирование',
  ];
  sheet.rows = [
    header.map((value) => ({ value })),
    ...SAMPLE_ROWS.slice(0, 12).map((row) =>
      [row.oblast, row.raion, row.name, ...row.scores].map((value) => ({ value })),
    ),
  ];
  return sheet;
}
