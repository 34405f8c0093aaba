// The menu and its alerts in the three languages.
import type { Language } from '../core/language';
import type { Severity } from '../core/checks/finding';
import { menu as en, type MenuOnlyWords } from './en/menu';
import type { MenuErrorData } from './error-data';
import { errorText, type WordedError } from './errors';
import type { ErrorText } from './error-data';
import { findingTitle, severityWord } from './finding-titles';
import { menu as ky } from './ky/menu';
import type { Names } from './names';
import { menu as ru } from './ru/menu';
import { type Read, readLine, type VerdictWords, verdictWords } from './verdict';

export type MenuWords = MenuOnlyWords & VerdictWords;

const words: Record<Language, MenuOnlyWords> = { ru, ky, en };

export const menuWords = (language: Language): MenuWords => ({ ...verdictWords(language), ...words[language] });

/** The words for an error that is told without the panel. */
export function menuErrorText(language: Language, error: WordedError, names: Names): ErrorText {
  if (error.name !== 'sheet-not-added') return errorText(language, error, names);
  const { message } = error.data as MenuErrorData['sheet-not-added'];
  return words[language].sheetNotAdded(message);
}

/** What a check found, as far as a few lines of text can tell it. */
export interface Checked extends Read {
  toLookAt: number;
  findings: readonly { name: string; severity: Severity; count: number; cells: readonly string[] }[];
}

const mostKinds = 8;
const mostCells = 5;

/** The result of a check for an alert: the verdict, what was read, the kinds of problems with their first cells. */
export function checkAlert(language: Language, checked: Checked): { title: string; text: string } {
  const say = menuWords(language);
  const lines = [readLine(language, checked)];
  if (checked.findings.length > 0) lines.push('');
  for (const { name, severity, count, cells } of checked.findings.slice(0, mostKinds)) {
    const places = cells.slice(0, mostCells).join(', ') + (count > mostCells ? ' …' : '');
    const title = `${findingTitle(language, name)} (${severityWord(language, severity)}): ${count}`;
    lines.push('• ' + title + (places ? ' — ' + places : ''));
  }
  const more = checked.findings.length - mostKinds;
  if (more > 0) lines.push('… ' + say.moreKinds(more));
  if (checked.findings.length > 0) lines.push('', say.openPanel);
  return { title: say.verdict(checked), text: lines.join('\n') };
}
