// What a new summary is called: short, and fit for a sheet's name in Sheets and in a file.
import type { Language } from '../../core/language';
import type { SummarySettings } from '../../core/summary/settings';
import { sheetWords } from '../../wording/sheet';

/** A file takes no more, and a longer name does not fit on a tab. */
const longest = 31;

/** @param sourceName the sheet that it is made from, where that has to be told from others */
export function summaryName(language: Language, settings: SummarySettings, sourceName: string | null): string {
  const { summarySheet, summaryByRaion, summaryOf } = sheetWords(language);
  const { group, only } = settings;
  const byRaion = group !== null && 'role' in group && group.role === 'raion';
  const of = [sourceName, group && 'header' in group ? group.header : null, only?.value ?? null];
  const named = of.flatMap((text) => cleaned(text ?? '') || []);
  const name = byRaion ? summaryByRaion : summarySheet;
  return shortened(named.length === 0 ? name : summaryOf(name, named.join(', ')));
}

/** The name, with a number where it is taken; case does not tell names apart. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number++) {
    const ending = ` ${number}`;
    name = shortened(wanted, ending.length) + ending;
  }
  return name;
}

/** Signs that a sheet's name in a file may not have are left out. */
const cleaned = (text: string): string => text.replace(/[\s:\\/?*[\]'\p{C}]+/gu, ' ').trim();

/** @param reserved letters that will follow it */
export function shortened(name: string, reserved = 0): string {
  const letters = Array.from(name);
  const most = longest - reserved;
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trim()}…`;
}
