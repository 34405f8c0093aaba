// How long a file of 100,000 rows takes to open and to save with four columns more, beside packing its bytes once.

import { emptySheet } from '../src/files/empty-sheet';
import { readXlsx } from '../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../src/files/xlsx/write-xlsx';
import type { CellValue, WorkbookData } from '../src/files/workbook';
import { readZip, writeZip } from '../src/files/xlsx/zip';
import type { BenchRow } from './bench-row';

const rows = 100_000;
const oblasts = ['Баткенская', 'Джалал-Абадская', 'Иссык-Кульская', 'Нарынская', 'Ошская', 'Таласская', 'Чуйская'];

function workbook(): WorkbookData {
  const sheet = emptySheet(1, 'Оценка', rows + 1, 26);
  const line = (values: CellValue[]): { value: CellValue }[] => values.map((value) => ({ value }));
  sheet.rows = [line(['Область', 'Район', 'Айыл өкмөтү', 'Документы', 'Механизм', 'Бюджет', 'Кто', 'Когда', 'Что'])];
  for (let row = 0; row < rows; row++) {
    const oblast = oblasts[row % 7]!;
    const scores = [row % 4, (row * 7) % 4, (row * 3) % 4];
    sheet.rows.push(line([oblast, `Район ${row % 40}`, `Айыл ${row}`, ...scores, 'Айгүл', 45000 + (row % 900), 'да']));
  }
  return {
    name: 'Оценка',
    locale: 'ru_RU',
    timeZone: 'Asia/Bishkek',
    activeSheetId: 1,
    sheets: [sheet],
    metadata: [],
    definedNames: [],
  };
}

async function timed<T>(task: () => Promise<T>): Promise<{ result: T; milliseconds: number }> {
  const start = performance.now();
  const result = await task();
  return { result, milliseconds: performance.now() - start };
}

/** The limits are in times of packing: what a save of an opened file cannot do without. */
export async function run(): Promise<BenchRow[]> {
  const made = await timed(() => writeXlsx(workbook()));
  const unpacked = await timed(() => readZip(made.result));
  const packed = await timed(() => writeZip(unpacked.result));
  const opened = await timed(() => readXlsx(made.result, 'Оценка.xlsx'));
  for (const [index, row] of opened.result.sheets[0]!.rows.entries()) {
    row!.push({ value: index % 10 }, { value: index % 3 ? 'гендерно-позитивная' : 'гендерно «слепая»' }, { value: 3 });
  }
  const saved = await timed(() => writeXlsx(opened.result));
  const again = await timed(() => writeXlsx(opened.result));
  return [
    { task: `pack the parts of ${rows} rows × 9`, ...packed, limit: Infinity },
    { task: 'unpack them', ...unpacked, limit: Infinity },
    { task: 'write a new workbook', ...made, limit: 8 },
    { task: 'open it', ...opened, limit: 5 },
    { task: 'save it with three columns more', ...saved, limit: 5 },
    { task: 'save it once more', ...again, limit: 5 },
  ].map(({ task, milliseconds, limit }) => ({ task, milliseconds, ratio: milliseconds / packed.milliseconds, limit }));
}
