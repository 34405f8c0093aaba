// The dropdown of a score: the method's allowed scores and nothing else.
import type { Language } from '../../core/language';
import { allowedScores, type Method } from '../../core/method/method';
import { formWords } from '../../wording/forms';
import { numbersInRow } from '../../wording/phrases';

/** Refuses other values, with a text that names the allowed ones. */
export function scoreRule(method: Method, language: Language): GoogleAppsScript.Spreadsheet.DataValidation {
  const scores = allowedScores(method);
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(scores.map(String), true)
    .setAllowInvalid(false)
    .setHelpText(formWords(language).scoreHelp(numbersInRow(language, scores)))
    .build();
}
