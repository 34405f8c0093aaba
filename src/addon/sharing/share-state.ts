// What the Share dialog begins with: the sheet, what could be shared of it, the partner sheets that there are, and answers to them.
import { openDocument } from '../actions';
import { documentLanguage, panelLanguage } from '../document/languages';
import type { Marks } from '../document/marks';
import { panelMethod } from '../panel';
import type { CellValue } from '../../core/table/cells';
import { defaultChoice } from './default-choice';
import { partnerKey, partnersIn } from './partner-sheet/partner-mark';
import { otherSheets } from './partner-sheet/partners';
import type { PartnerSheet, ShareState } from './share-api';
import { shareableColumns } from './share-columns';
import { findSheetCode } from './partner-sheet/sheet-code';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** So many tabs are looked into for a copy of a partner sheet, and so many of their first rows. */
const mostTabs = 30;
const mostRows = 20;

/** @throws UserError all that the sheet cannot be read for */
export function shareState(): ShareState {
  const document = openDocument();
  const { spreadsheet, marks, reading } = document;
  const language = panelLanguage();
  const inDocument = documentLanguage(marks) ?? language;
  const sheetId = reading.sheet.getSheetId();
  const partners = partnersIn(marks).filter(({ mark }) => mark.choice.sheetId === sheetId);
  return {
    language,
    documentLanguage: inDocument,
    sheet: { id: sheetId, name: reading.sheetName },
    method: panelMethod(reading.table.method),
    units: reading.table.rows.length,
    columns: shareableColumns(reading, inDocument).map(({ column }) => column),
    choice: { ...defaultChoice(reading, inDocument), proposals: false },
    partners: partners.flatMap(({ mark, sheet }): PartnerSheet[] =>
      sheet
        ? [
            {
              sheetId: mark.sheetId,
              sheetName: sheet.getName(),
              at: mark.at,
              state: mark.source === reading.fingerprint ? 'current' : 'changed',
              choice: mark.choice,
            },
          ]
        : [],
    ),
    answers: answersIn(spreadsheet, marks, sheetId),
    otherSheets: otherSheets(document),
  };
}

/** One call for each tab that is nobody's known one, whatever their rows. */
function answersIn(spreadsheet: Spreadsheet, marks: Marks, sourceId: number): ShareState['answers'] {
  const partners = partnersIn(marks).filter(({ mark }) => mark.choice.sheetId === sourceId);
  const ours = new Set(
    marks.entries
      .filter((entry) => entry.getKey().startsWith('tendik_') && entry.getKey() !== partnerKey)
      .flatMap((entry) => entry.getLocation().getSheet()?.getSheetId() ?? []),
  );
  const answers: ShareState['answers'] = [];
  let looked = 0;
  for (const sheet of spreadsheet.getSheets()) {
    const sheetId = sheet.getSheetId();
    const own = partners.find((one) => one.sheet?.getSheetId() === sheetId);
    if (own) {
      if (own.mark.choice.proposals) answers.push({ sheetId, sheetName: sheet.getName(), isCopy: false });
      continue;
    }
    if (sheetId === sourceId || ours.has(sheetId) || String(sheet.getType()) !== 'GRID' || ++looked > mostTabs)
      continue;
    const used = sheet.getDataRange();
    const rows = Math.min(mostRows, used.getLastRow());
    const top = sheet.getRange(1, 1, rows, used.getLastColumn()).getValues() as CellValue[][];
    const code = findSheetCode(top);
    if (code && partners.some(({ mark }) => mark.token === code.token)) {
      answers.push({ sheetId, sheetName: sheet.getName(), isCopy: true });
    }
  }
  return answers;
}
