// What a check says in a line: the verdict, which rows were read, what was left out; in the three languages.
import type { Language } from '../core/language';
import type { SkipReason } from '../core/table/row-kind';
import { verdict as en, type VerdictWords } from './en/verdict';
import { verdict as ky } from './ky/verdict';
import { plural, type Forms } from './numbers';
import { cited } from './phrases';
import { verdict as ru } from './ru/verdict';
import { tableWords } from './table';

export type { VerdictWords } from './en/verdict';

const words: Record<Language, VerdictWords> = { ru, ky, en };

export const verdictWords = (language: Language): VerdictWords => words[language];

export interface Skipped {
  reason: string;
  text: string;
}

/** What was read. */
export interface Read {
  sheetName: string;
  rows: { first: number; last: number };
  units: number;
  /** Municipalities with every score. */
  complete: number;
  skipped: readonly Skipped[];
}

const spelledOut: readonly string[] = ['total', 'subtotal', 'average'] satisfies SkipReason[];

/** "1 blank row, “Total”": each reason with its count, a lone total by its own words. */
export function skippedList(language: Language, skipped: readonly Skipped[]): string {
  const reasons: Record<string, Forms | undefined> = tableWords(language).skipReasons;
  const byReason = new Map<string, Skipped[]>();
  for (const row of skipped) byReason.set(row.reason, [...(byReason.get(row.reason) ?? []), row]);
  return [...byReason]
    .map(([reason, rows]) => {
      const lone = rows.length === 1 ? rows[0]?.text.trim() : '';
      if (lone && spelledOut.includes(reason)) return cited(language, lone);
      const forms = reasons[reason];
      return `${rows.length}\u00a0${forms ? plural(language, rows.length, forms) : reason}`;
    })
    .join(', ');
}

/** Which rows of which sheet were read, and what was left out of them. */
export function readLine(language: Language, { sheetName, rows, units, complete, skipped }: Read): string {
  const say = words[language];
  const read = say.rowsRead(cited(language, sheetName), rows.first, rows.last);
  const parts = [read, complete < units ? say.complete(complete, units) : ''];
  if (skipped.length > 0) parts.push(say.skipped(skippedList(language, skipped)));
  return parts.filter(Boolean).join(' ');
}
