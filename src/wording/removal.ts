// What is said before and after that which Tendik added is taken away, in the three languages.
import type { Language } from '../core/language';
import { removal as en } from './en/removal';
import { removal as ky } from './ky/removal';
import { quote } from './numbers';
import { firstFew, lettersOf } from './phrases';
import { removal as ru } from './ru/removal';

export type RemovalWords = typeof en;

const words: Record<Language, RemovalWords> = { ru, ky, en };

export const removalWords = (language: Language): RemovalWords => words[language];

/** What of ours is in a document, as an alert tells it. */
export interface ToRemove {
  columns: readonly { sheetName: string; letters: readonly string[] }[];
  summaries: readonly string[];
  problems: readonly string[];
  rules: number;
  stays: readonly { sheetName: string; cells: readonly string[]; count: number }[];
  versions: readonly string[];
  others: readonly string[];
  answered: readonly { sheetName: string; rows: number }[];
}

const mostCells = 8;

/** Sheets that go only where they are ticked, by name, each with what partners wrote on it. */
export function removalStays(
  language: Language,
  { versions, others, answered }: Pick<ToRemove, 'versions' | 'others' | 'answered'>,
): { name: string; text: string }[] {
  const say = words[language];
  return [...versions, ...others].map((name) => {
    const rows = answered.find(({ sheetName }) => sheetName === name)?.rows;
    const sheet = say.sheet(quote(language, name));
    return { name, text: rows === undefined ? sheet : `${sheet}: ${say.answered(rows)}` };
  });
}

/** What goes and what stays, and the question; null where nothing of ours is there to go. */
export function removalQuestion(language: Language, found: ToRemove): string | null {
  const say = words[language];
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
  return [...list(say.goes, goes), ...list(say.staysByMenu, stays), say.yours, ...written, '', say.ask].join('\n');
}
