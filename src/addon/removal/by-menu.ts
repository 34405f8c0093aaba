// The menu's way to take away what was added: it tells what goes and what stays, and asks.
import { menuWords } from '../../wording/menu';
import { removalWords } from '../../wording/removal';
import { removalQuestion } from '../../wording/removal-question';
import { alert, telling } from '../menu';
import { removal, remove } from './remove';

/** The journal and kept versions stay: they are chosen in the panel. */
export function removeByMenu(): void {
  telling((language) => {
    const { addOn } = menuWords(language);
    const words = removalWords(language);
    const shown = removal();
    const question = removalQuestion(language, shown);
    if (question === null) return alert(addOn, words.nothing);
    const ui = SpreadsheetApp.getUi();
    if (ui.alert(words.title, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    remove({ shown, sheets: [] });
    SpreadsheetApp.getActiveSpreadsheet().toast(words.removed, addOn);
  });
}
