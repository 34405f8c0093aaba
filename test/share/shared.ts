// Sheets shared through the packaged add-on, as the tests of files for partners use them.
import type { ShareData } from '../../src/addon/sharing/share-types';
import type { PartnerChoice, ShareState } from '../../src/addon/sharing/share-api';
import type { CellValue } from '../../src/files/workbook';
import type { Host } from '../../src/host/host';
import { answer, hostOn, sheetOf, workbookOf } from '../addon/workbook';

const header = [
  ...['Область', 'Район', 'Айыльный аймак', 'Документы', 'Механизм', 'Бюджетирование'],
  ...['Обоснование', 'Барьеры'],
];

/** Oblast, raion, name, three scores, evidence, barriers. */
export type Municipality = CellValue[];

export const hostWith = (rows: readonly Municipality[], title = 'Гендерная оценка 2026'): Host =>
  hostOn(workbookOf(sheetOf('Оценка', [[title], header, ...rows])));

export const shareOf = (rows: readonly Municipality[], options: object = {}, title?: string): Promise<ShareData> =>
  answer<ShareData>(hostWith(rows, title), 'dataShare', options);

/** What the dialog's download gets. */
export async function downloadOf(host: Host, more: Partial<PartnerChoice>): Promise<ShareData> {
  const { choice } = await answer<ShareState>(host, 'shareState');
  return answer<ShareData>(host, 'shareDownload', { choice: { ...choice, ...more } });
}
