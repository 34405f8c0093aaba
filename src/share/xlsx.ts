// The shared data as .xlsx: the summary and the rows, values only, nothing of the document that they come from.
import type { Language } from '../core/language';
import type { ShareData } from '../addon/sharing/share-types';
import type { WorkbookData } from '../files/workbook';
import { writeXlsx } from '../files/xlsx/write-xlsx';
import { place } from '../report/place';
import { planSummary } from '../report/plan-summary';
import { shareWords } from '../wording/share';
import { sheetWords } from '../wording/sheet';
import { dataSheet } from './data-sheet';
import { planSheet } from './plan-sheet';

const locales: Record<Language, string> = { ru: 'ru_RU', ky: 'ky_KG', en: 'en_US' };

export function shareWorkbook(data: ShareData): WorkbookData {
  const { language, title, timeZone } = data;
  const summary = planSheet(place(planSummary(data.report)), 1, sheetWords(language).summarySheet);
  const rows = dataSheet(data, 2, shareWords(language).sheets.data);
  return {
    name: title,
    locale: locales[language],
    timeZone,
    // Where partners are to write, that is what they see first.
    activeSheetId: data.answers ? rows.id : summary.id,
    sheets: [summary, rows],
    metadata: [],
    definedNames: [],
  };
}

/** No formulas, notes, hidden sheets, document properties or marks of ours. */
export const shareXlsx = (data: ShareData): Promise<Uint8Array> => writeXlsx(shareWorkbook(data));
