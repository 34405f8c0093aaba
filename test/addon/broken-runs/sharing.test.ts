// Partner sheets and the page about the method leave nothing behind that the next run does not mend.
import type { CellValue } from '../../../src/files/workbook';
import type { Host } from '../../../src/host/host';
import { answer, sheetNamed } from '../workbook';
import { breaksOffAnywhere, type Call, type Case, sheetName } from './sweep';

const partner: Call = [
  'sharePartnerSheet',
  async (host) => ({ choice: { ...(await answer<{ choice: object }>(host, 'shareState')).choice, proposals: true } }),
];
const methodPage = (language: string): Call => ['shareMethodSheet', () => ({ language })];

/** What a partner writes keeps the look of the cell. */
function answered(host: Host, row: number, column: number, value: CellValue): void {
  const cells = sheetNamed(host, 'Для партнёров').rows[row - 1]!;
  cells[column - 1] = { ...cells[column - 1], value };
}

const cases: Case[] = [
  ['the first partner sheet', partner],
  [
    'a partner sheet whose rows move, with what partners wrote',
    partner,
    partner,
    (host) => {
      answered(host, 6, 8, 3);
      answered(host, 8, 11, 'приказ 17');
      answered(host, 9, 3, 1);
      const table = sheetNamed(host, sheetName).rows;
      table.splice(2, 0, ...table.splice(4, 1));
      table.splice(1, 1, ...[['Нарынская', 'Жаңы-Жол', 1, 1, 1].map((value) => ({ value }))]);
    },
  ],
  [
    'a partner sheet with other columns, in another language',
    [
      'sharePartnerSheet',
      async (host) => {
        const { choice } = await answer<{ choice: object }>(host, 'shareState');
        return { choice: { ...choice, columns: ['name', 'budgeting', 'class'], proposals: true, language: 'en' } };
      },
    ],
    partner,
    (host) => answered(host, 6, 10, 2),
  ],
  ['the page about the method', methodPage('ky')],
  ['the page about the method in another language', methodPage('ky'), methodPage('ru')],
];

describe.each(cases)('%s', breaksOffAnywhere);
