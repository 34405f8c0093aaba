// Runs cases one after another until the time is up, each on a scratch sheet, grouped by the spreadsheet's locale.
import { isSheetCase, messageOf, said, type Locale, type Services, type SheetCase } from '../case';
import { asExpected, outcomeOf, outcomeText, type Outcome } from '../outcome';
import { allCases, type Line } from './line';
import { Scratch } from './scratch';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google ends a run after six minutes; the report wants some of them. */
const LONGEST = 270_000;
const LOCALES: readonly Locale[] = ['en_US', 'ru_RU', 'de_DE', 'pl_PL'];

/** Puts into the lines what was seen; those that there was no time for stay `not run`. */
export function runInTime(ss: Spreadsheet, lines: Line[]): void {
  const services: Services = {
    SpreadsheetApp,
    Charts,
    HtmlService,
    LockService,
    PropertiesService,
    CacheService,
    Utilities,
  };
  const end = Date.now() + LONGEST;
  const home = ss.getSpreadsheetLocale();
  const scratch = new Scratch(ss);
  try {
    for (const locale of LOCALES) {
      const due = dueIn(locale, lines);
      if (due.length === 0 || Date.now() > end) continue;
      ss.toast(`${locale}: ${due.length} cases`, 'Self-test', 20);
      const failed = said(() => {
        ss.setSpreadsheetLocale(locale);
        SpreadsheetApp.flush();
      });
      for (const [line, one] of due) {
        if (Date.now() > end) break;
        const run = failed === null ? () => outcomeOf(one, services, scratch.sheet()) : () => ({ threw: failed });
        Object.assign(line, seen(one, run));
        scratch.after(one.leaves);
      }
    }
  } finally {
    scratch.removeAll();
    ss.setSpreadsheetLocale(home);
  }
}

function dueIn(locale: Locale, lines: readonly Line[]): [Line, SheetCase][] {
  const due: [Line, SheetCase][] = [];
  for (const one of allCases) {
    const line = lines.filter(({ id, verdict }) => id === one.id && verdict === 'not run')[0];
    if (line && isSheetCase(one) && (one.locale ?? 'en_US') === locale) due.push([line, one]);
  }
  return due;
}

/** Whatever goes wrong around a case is its own outcome and stops no other. */
function seen(one: SheetCase, run: () => Outcome): Pick<Line, 'seen' | 'verdict'> {
  try {
    const outcome = run();
    return { seen: outcomeText(outcome), verdict: asExpected(one, outcome) ? 'same' : 'DIFFERENT' };
  } catch (error) {
    return { seen: `could not be run: ${messageOf(error)}`, verdict: 'DIFFERENT' };
  }
}
