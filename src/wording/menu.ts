// The menu and its alerts in the three languages.
import type { Language } from '../core/language';
import type { Severity } from '../core/checks/finding';
import type { SkipReason } from '../core/table/row-kind';
import { menu as en } from './en/menu';
import { findingTitle, severityWord } from './finding-titles';
import { menu as ky } from './ky/menu';
import { cited } from './phrases';
import { plural, type Forms } from './numbers';
import { menu as ru } from './ru/menu';
import { tableWords } from './table';

export type MenuWords = typeof en;

const words: Record<Language, MenuWords> = { ru, ky, en };

export const menuWords = (language: Language): MenuWords => words[language];

export interface Skipped {
  reason: string;
  text: string;
}

/** What a check found, as far as a few lines of text can tell it. */
export interface Checked {
  sheetName: string;
  rows: { first: number; last: number };
  units: number;
  toLookAt: number;
  skipped: readonly Skipped[];
  findings: readonly { name: string; severity: Severity; count: number; cells: readonly string[] }[];
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
export function readLine(language: Language, checked: Pick<Checked, 'sheetName' | 'rows' | 'skipped'>): string {
  const say = words[language];
  const { first, last } = checked.rows;
  const read = say.rowsRead(cited(language, checked.sheetName), first, last);
  return checked.skipped.length === 0 ? read : `${read} ${say.skipped(skippedList(language, checked.skipped))}`;
}

const mostKinds = 8;
const mostCells = 5;

/** The result of a check for an alert: the verdict, what was read, the kinds of problems with their first cells. */
export function checkAlert(language: Language, checked: Checked): { title: string; text: string } {
  const say = words[language];
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
  return { title: say.verdict(checked.units, checked.toLookAt), text: lines.join('\n') };
}
