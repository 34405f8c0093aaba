// Running one case, and whether it came out as expected.
import { messageOf, type Scene, type Services, type SheetCase } from './case';

/** What a case gave, as data, or the text of what it threw. */
export type Outcome = { gave: unknown } | { threw: string };

/** Runs a case on the sheet. Writes that fail late fail within it. Never throws. */
export function outcomeOf(one: SheetCase, services: Services, sheet: GoogleAppsScript.Spreadsheet.Sheet): Outcome {
  const scene: Scene = {
    ...services,
    ss: services.SpreadsheetApp.getActiveSpreadsheet(),
    sheet,
    A: (notation) => sheet.getRange(notation),
  };
  try {
    const gave = one.run(scene);
    services.SpreadsheetApp.flush();
    return { gave: asData(gave) };
  } catch (error) {
    return { threw: messageOf(error) };
  }
}

export function asExpected(one: SheetCase, outcome: Outcome): boolean {
  if ('gives' in one) return 'gave' in outcome && JSON.stringify(outcome.gave) === JSON.stringify(asData(one.gives));
  if (!('threw' in outcome)) return false;
  return typeof one.throws === 'string' ? outcome.threw === one.throws : one.throws.test(outcome.threw);
}

/** For people: the data as JSON, or what was thrown. */
export function outcomeText(outcome: Outcome): string {
  return 'gave' in outcome ? JSON.stringify(outcome.gave) : `throws ${outcome.threw}`;
}

export function expectedText(one: SheetCase): string {
  return 'gives' in one ? JSON.stringify(asData(one.gives)) : `throws ${String(one.throws)}`;
}

/** As JSON carries it: undefined is null, a Date its text in UTC. */
function asData(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}
