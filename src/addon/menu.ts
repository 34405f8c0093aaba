// The menu under Extensions, and what its items say without the sidebar.
import { guideline2015 } from '../core/method/guideline-2015';
import type { Language } from '../core/language';
import { columnLetter } from '../core/table/cells';
import { errorText } from '../wording/errors';
import { helpAlert } from '../wording/help';
import { checkAlert, menuErrorText, menuWords } from '../wording/menu';
import { namesOf } from '../wording/names';
import { cited, firstFew, lettersOf } from '../wording/phrases';
import { classify, openDocument } from './actions';
import { failure } from './envelope';
import { localeLanguage, panelLanguage } from './document/languages';
import { managedRoles } from './document/marks';
import { findingGroups, unitsToLookAt } from './panel';
import { summarise } from './summaries/actions';

/** In AuthMode.NONE nothing is known but the person's locale: no stored settings, no look at the document. */
export function buildMenu(event?: { authMode?: GoogleAppsScript.Script.AuthMode }): void {
  const known = event?.authMode !== undefined && event.authMode !== ScriptApp.AuthMode.NONE;
  const { items } = menuWords(known ? panelLanguage() : localeLanguage());
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(items.open, 'openPanel')
    .addSeparator()
    .addItem(items.check, 'menuCheck')
    .addItem(items.classify, 'menuClassify')
    .addItem(items.summarise, 'menuSummarise')
    .addItem(items.share, 'menuShare')
    .addSeparator()
    .addItem(items.newSheet, 'menuNewSheet')
    .addItem(items.validate, 'menuValidate')
    .addItem(items.sample, 'menuSampleSheet')
    .addSeparator()
    .addItem(items.help, 'menuHelp')
    .addItem(items.remove, 'menuRemove')
    .addToUi();
}

export function showPanel(): void {
  const language = panelLanguage();
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').getContent().replace('lang=""', `lang="${language}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle(menuWords(language).addOn));
}

/** In pixels; Sheets makes it smaller where the window is. */
const shareSize = { width: 920, height: 640 };

/** Takes the panel's place: Sheets shows one of the two. */
export function showShare(): void {
  const { width, height } = shareSize;
  const output = HtmlService.createHtmlOutputFromFile('Share').setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(output, menuWords(panelLanguage()).share);
}

export function checkByMenu(): void {
  telling((language) => {
    const { reading } = openDocument();
    const { table, findings, sheetName, summary } = reading;
    const { title, text } = checkAlert(language, {
      sheetName,
      rows: table.read,
      units: summary.units,
      complete: summary.complete,
      toLookAt: unitsToLookAt(findings),
      skipped: table.skipped,
      findings: findingGroups(reading).map(({ name, severity, count, shown }) => ({
        name: name as (typeof findings)[number]['name'],
        severity,
        count,
        cells: shown.flatMap(({ cell }) => (cell === null ? [] : [cell])),
      })),
    });
    alert(title, text);
  });
}

export function classifyByMenu(): void {
  telling((language) => {
    const filled = confirmingTyped(language, (replaceTyped) => classify(replaceTyped));
    if (filled === null) return;
    const { managed } = openDocument().reading;
    const columns = managedRoles.map((role) => columnLetter(managed[role]?.column ?? 1));
    const words = menuWords(language);
    SpreadsheetApp.getActiveSpreadsheet().toast(words.classified(filled, lettersOf(columns)), words.addOn);
  });
}

export function summariseByMenu(): void {
  telling((language) => {
    const drawn = confirmingTyped(language, (replaceTyped) => summarise(replaceTyped));
    if (drawn === null) return;
    const { sheetNames, notRefreshed } = drawn;
    const words = menuWords(language);
    const done = words.summarised(firstFew(sheetNames, 5));
    if (notRefreshed.length === 0) {
      SpreadsheetApp.getActiveSpreadsheet().toast(done, words.addOn);
      return;
    }
    const names = namesOf(language, guideline2015);
    const left = notRefreshed.map(
      (each) => `• ${cited(language, each.sheetName)}: ${errorText(language, each, names).what}`,
    );
    alert(words.addOn, [done, '', words.notRefreshed, ...left].join('\n'));
  });
}

export function helpByMenu(): void {
  const { title, text } = helpAlert(panelLanguage(), guideline2015);
  alert(title, text);
}

/** Any obstacle is told in an alert: without the sidebar there is no other place for it. */
export function telling(work: (language: Language) => void): void {
  const language = panelLanguage();
  try {
    work(language);
  } catch (error) {
    const { what, where, todo } = menuErrorText(language, failure(error), namesOf(language, guideline2015));
    alert(menuWords(language).addOn, [what, where, todo].filter((line) => line !== '').join('\n\n'));
  }
}

/** Asks before cells that somebody typed into are replaced; null where the answer is no. */
function confirmingTyped<T>(language: Language, work: (replaceTyped: boolean) => T): T | null {
  try {
    return work(false);
  } catch (error) {
    const { name, data } = failure(error);
    if (name !== 'typed-over') throw error;
    const { what } = errorText(language, { name, data }, namesOf(language, guideline2015));
    const cells = (data['cells'] as { sheetName: string; cell: string; old: string; new: string }[])
      .slice(0, 10)
      .map((cell) => `${cell.cell}: ${cell.old} → ${cell.new || '–'}`);
    const ui = SpreadsheetApp.getUi();
    const question = [what, ...cells, '', menuWords(language).replaceTyped].join('\n');
    return ui.alert(menuWords(language).addOn, question, ui.ButtonSet.YES_NO) === ui.Button.YES ? work(true) : null;
  }
}

export function alert(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
