// What the menu asks before that which Tendik added is taken away; the panel shows it in its own way.
import type { Language } from '../core/language';
import { menuWords } from './menu';
import { quote } from './numbers';
import { firstFew, lettersOf } from './phrases';
import { removalStays, removalWords, type ToRemove } from './removal';

const mostCells = 8;

/** What goes and what stays, and the question; null where nothing of ours is there to go. */
export function removalQuestion(language: Language, found: ToRemove): string | null {
  const say = removalWords(language);
  const { removal } = menuWords(language);
  const sheet = (name: string): string => say.sheet(quote(language, name));
  const goes = [
    ...found.columns.map(({ sheetName, letters }) => say.columns(lettersOf(letters), quote(language, sheetName))),
    ...[...found.summaries, ...found.problems].map(sheet),
    ...(found.rules > 0 ? [say.rules(found.rules)] : []),
  ];
  if (goes.length === 0) return null;
  const stays = removalStays(language, found).map(({ text }) => text);
  const written = found.stays.map(({ sheetName, cells }) =>
    say.written(quote(language, sheetName), firstFew(cells, mostCells)),
  );
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `• ${line}`), ''];
  return [...list(say.goes, goes), ...list(removal.stays, stays), say.yours, ...written, '', removal.ask].join('\n');
}
