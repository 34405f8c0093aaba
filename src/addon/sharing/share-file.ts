// What a file for partners is made from: what was chosen, and columns to answer in where these are wanted.
import { allowedScores } from '../../core/method/method';
import { formWords } from '../../wording/forms';
import { numbersInRow } from '../../wording/phrases';
import { openSheet } from '../actions';
import { textMark } from '../document/text-mark';
import { partnerFor, prepared } from './partner-sheet/partners';
import type { PartnerChoice } from './share-api';
import { shareData } from './share-data';
import type { ShareAnswers, ShareData } from './share-types';

/** @throws UserError nothing-to-share, rows-not-asked, proposals-need */
export function shareFile(choice: PartnerChoice): ShareData {
  const document = openSheet(choice.sheetId);
  if (!choice.proposals) return shareData(document.reading, choice);
  const { language } = choice;
  const token = fileToken(document.spreadsheet, document.reading.sheet);
  const { data, tableAt } = prepared(document, choice, partnerFor(document.marks, { choice }), token);
  const { above, owned, rows } = tableAt(data.computedAt);
  const scores = allowedScores(data.method);
  const answers: ShareAnswers = {
    hint: above[above.length - 1] ?? '',
    columns: owned.flatMap(({ key, header, kind }) =>
      kind === 'proposed' || kind === 'reason' || kind === 'code' ? [{ key, header, kind }] : [],
    ),
    codes: rows.map(({ code }) => code),
    scores,
    scoreHelp: formWords(language).scoreHelp(numbersInRow(language, scores)),
  };
  return { ...data, answers };
}

/** Of files about a scored sheet that has no partner sheet: nothing is kept of a download, so its answer is known by this. */
export const fileToken = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): string => textMark(`${spreadsheet.getId()} ${sheet.getSheetId()} ${sheet.getName()}`);
