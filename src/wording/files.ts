// Why a file cannot be opened, and what saving it loses, in the three languages.
import type { Language } from '../core/language';
import { files as en, type FileWords } from './en/files';
import { files as ky } from './ky/files';
import { files as ru } from './ru/files';

const words: Record<Language, FileWords> = { ru, ky, en };

/** What is the matter with a file and what to do. `data.file`: its name. */
export function fileProblemText(
  language: Language,
  problem: keyof FileWords['problems'],
  data: Record<string, string | number>,
): string {
  return words[language].problems[problem](String(data['file'] ?? ''));
}

const rowsNamed = 8;

/** That rows of a csv file have other numbers of cells than its header: values may stand in wrong columns. */
export function unevenText(language: Language, file: string, rows: readonly number[], separator: string): string {
  const named = rows.slice(0, rowsNamed).join(', ') + (rows.length > rowsNamed ? ' …' : '');
  return words[language].uneven(file, named, separator);
}

/** What is lost, for a list; a code without words stands for itself. */
export function lossText(language: Language, loss: string): string {
  return (words[language].losses as Record<string, string | undefined>)[loss] ?? loss;
}
