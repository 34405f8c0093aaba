// Runs cases one after another until the time is up, each on a scratch sheet, grouped by the spreadsheet's locale.
import { isSheetCase, messageOf, type Locale, type Services } from '../case';
import { asExpected, outcomeOf, outcomeText } from '../outcome';
import { allCases, type Line } from './line';
import { Scratch } from './scratch';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google ends a run after six minutes; the report wants some of them. */
const LONGEST = 270_000;
const LOCALES: readonly Locale[] = ['en_US', 'ru_RU', 'de_DE', 'pl_PL'];

/** The lines with what was seen; those that there was no time for stay `not run`. */
export function clockedRun(ss: Spreadsheet, lines: readonly Line[]): Line[] {
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
  const done = lines.slice();
  try {
    for (const locale of LOCALES) {
      const due = allCases.filter((one) => (one.locale ?? 'en_US') === locale && isDue(done, one.id));
      if (due.length === 0 || Date.now() > end) continue;
      ss.toast(`${locale}: ${due.length} cases`, 'Self-test', 20);
      ss.setSpreadsheetLocale(locale);
      SpreadsheetApp.flush();
      for (const one of due) {
        if (Date.now() > end) break;
        if (!isSheetCase(one)) continue;
        const at = done.findIndex(({ id }) => id === one.id);
        done[at] = { ...done[at]!, ...seenOn(scratch, (sheet) => outcomeOf(one, services, sheet), one) };
        scratch.after(one.leaves);
      }
    }
  } finally {
    scratch.removeAll();
    ss.setSpreadsheetLocale(home);
  }
  return done;
}

function isDue(lines: readonly Line[], id: string): boolean {
  return lines.some((line) => line.id === id && line.verdict === 'not run');
}

type SheetOutcome = (sheet: GoogleAppsScript.Spreadsheet.Sheet) => ReturnType<typeof outcomeOf>;

/** Whatever goes wrong around a case is its own outcome and stops no other. */
function seenOn(
  scratch: Scratch,
  run: SheetOutcome,
  one: Parameters<typeof asExpected>[0],
): Pick<Line, 'seen' | 'verdict'> {
  try {
    const outcome = run(scratch.sheet());
    return { seen: outcomeText(outcome), verdict: asExpected(one, outcome) ? 'same' : 'DIFFERENT' };
  } catch (error) {
    return { seen: `could not be run: ${messageOf(error)}`, verdict: 'DIFFERENT' };
  }
}
