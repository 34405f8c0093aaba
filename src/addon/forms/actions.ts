// What the menu and the panel offer against slips: a form, a sheet for trying, dropdowns for scores that stand there already.
import { guideline2015 } from '../../core/method/guideline-2015';
import type { Language } from '../../core/language';
import { formWords, restrictQuestion } from '../../wording/forms';
import { cited } from '../../wording/phrases';
import { menuWords } from '../../wording/menu';
import { openDocument } from '../actions';
import { documentLanguage, panelLanguage } from '../document/languages';
import { locked } from '../document/lock';
import { readMarks } from '../document/marks';
import { alert, telling } from '../menu';
import { addSheet } from './new-sheet';
import { planRestriction, restrict } from './restrict-scores';
import { writeSample } from './sample-sheet';
import { writeForm } from './scoring-form';

/**
 * Adds an empty form in the document's language and opens it.
 *
 * @returns the new sheet's name
 * @throws UserError busy, sheet-not-added
 */
export function newForm(): string {
  return added((language) => formWords(language).form.sheet, writeForm);
}

export function newFormByMenu(): void {
  telling((language) => {
    const name = newForm();
    toast(language, formWords(language).form.made(cited(language, name)));
  });
}

export function sampleByMenu(): void {
  telling((language) => {
    const name = added((words) => formWords(words).sample.sheet, writeSample);
    toast(language, formWords(language).sample.made(cited(language, name)));
  });
}

function added(nameIn: (language: Language) => string, write: typeof writeForm): string {
  return locked(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const language = documentLanguage(readMarks(spreadsheet)) ?? panelLanguage();
    return addSheet(spreadsheet, nameIn(language), (sheet) => {
      write(sheet, guideline2015, language);
      sheet.activate();
    });
  });
}

/** Asks first; what stands in the cells meanwhile is read again, so that nobody's own rule is replaced. */
export function restrictByMenu(): void {
  telling((language) => {
    const words = formWords(language).restrict;
    const { about } = planRestriction(openDocument().reading);
    if (about.free === 0) return alert(menuWords(language).addOn, words.nothing);
    const ui = SpreadsheetApp.getUi();
    const question = restrictQuestion(language, about);
    if (ui.alert(menuWords(language).addOn, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    const done = locked(() => {
      const { reading } = openDocument();
      const plan = planRestriction(reading);
      restrict(reading, plan, language);
      return plan.about.free;
    });
    toast(language, words.done(done));
  });
}

function toast(language: Language, text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, menuWords(language).addOn);
}
