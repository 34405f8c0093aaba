// Draws summaries, each from its own sheet: all are computed and asked about before the first cell is written.
import type { Language } from '../../core/language';
import type { SummarySettings } from '../../core/summary/settings';
import type { NotRefreshed } from '../api';
import { failure } from '../envelope';
import { requireEditable } from '../document/protection';
import { summaryInput } from './report-input';
import type { SummarySheet } from '../summary-sheet/find';
import { summaryName } from '../summary-sheet/name';
import { type PreparedSummary, prepareSummary } from '../summary-sheet/prepare';
import { writeSummary } from '../summary-sheet/write';
import { isUserError, UserError } from '../user-error';
import { requireColumns } from './columns';
import type { Sources } from './readings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A summary to draw: one that there is, or a new one. */
export interface Wanted {
  found: SummarySheet | null;
  sourceId: number;
  settings: SummarySettings;
}

export interface Drawing {
  spreadsheet: Spreadsheet;
  sources: Sources;
  language: Language;
  /** The time, as it is shown to people. */
  at: string;
  replaceTyped: boolean;
}

export interface Drawn {
  sheetNames: string[];
  notRefreshed: NotRefreshed[];
}

/**
 * A summary that cannot be drawn is told and does not stop the others.
 *
 * @param several whether new ones have to be told apart by the sheet that they are made from
 * @throws UserError typed-over; where no summary at all can be drawn, what the first one cannot be drawn for
 */
export function drawSummaries(drawing: Drawing, wanted: readonly Wanted[], several: boolean): Drawn {
  const { spreadsheet, sources, replaceTyped } = drawing;
  const ready: PreparedSummary[] = [];
  const notRefreshed: NotRefreshed[] = [];
  let first: unknown = null;
  for (const each of wanted) {
    try {
      ready.push(prepared(drawing, each, several));
    } catch (error) {
      if (!isUserError(error)) throw error;
      first ??= error;
      const sheet = each.found?.sheet ?? sources.sheet(each.sourceId);
      notRefreshed.push({ sheetName: sheet?.getName() ?? '', ...failure(error) });
    }
  }
  if (ready.length === 0 && first !== null) throw first as Error;
  const typed = ready.flatMap((each) => each.typed);
  if (typed.length > 0 && !replaceTyped) {
    throw new UserError('typed-over', { cells: typed.map((cell) => ({ ...cell })) });
  }
  const active = spreadsheet.getActiveSheet();
  const sheets = ready.map((each) => writeSummary(spreadsheet, each));
  // A new sheet opens by itself; the analyst stays where the work is and opens the summary when it is wanted.
  if (ready.some(({ found }) => !found)) spreadsheet.setActiveSheet(active);
  return { sheetNames: sheets.map((sheet) => sheet.getName()), notRefreshed };
}

/** @throws UserError protected, summary-column-gone, value-missing, population-too-small, and all that its sheet cannot be read for */
function prepared(drawing: Drawing, { found, sourceId, settings }: Wanted, several: boolean): PreparedSummary {
  const { spreadsheet, sources, language, at } = drawing;
  if (found && !sources.sheet(sourceId)) {
    throw new UserError('source-gone', { sheetName: found.sheet.getName(), sourceName: found.mark.source.sheetName });
  }
  const reading = sources.read(sourceId);
  requireColumns(reading, settings, language);
  const input = summaryInput(reading, settings, language, at, spreadsheet.getSpreadsheetTimeZone());
  const name = summaryName(language, settings, several ? reading.sheetName : null);
  const draft = prepareSummary({ found, name, input, settings, sourceId, aside: reading.aside.length });
  if (found) {
    const rows = Math.max(1, found.sheet.getLastRow());
    requireEditable(found.sheet, [{ row: 1, column: 1, rows, columns: draft.placed.widths.length }]);
  }
  return draft;
}
