// What is done with summaries: refresh all, keep settings and draw, put deleted charts back.
import { defaultSettings } from '../../core/summary/settings';
import type { SummaryWanted } from '../api';
import { timeNow } from '../document/clock';
import { documentLanguage, panelLanguage } from '../document/languages';
import { locked } from '../document/lock';
import { type Marks, readMarks } from '../document/marks';
import { isMadeElsewhere, mainSummary } from './summary';
import { type SummarySheet, summariesAmong } from '../summary-sheet/find';
import { settingsOf } from '../summary-sheet/mark';
import { refreshPartners } from '../sharing/partner-sheet/partners';
import { targetSheet } from '../reading/target-sheet';
import { UserError } from '../user-error';
import { sourcesOf } from './readings';
import { drawSummaries, type Drawn, type Wanted } from './refresh';
import { checkedSettings } from './settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Open {
  spreadsheet: Spreadsheet;
  marks: Marks;
  all: SummarySheet[];
}

function open(): Open {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marks = readMarks(spreadsheet);
  return { spreadsheet, marks, all: summariesAmong(marks.entries) };
}

/**
 * Refreshes every summary and every partner sheet of the document, and makes a summary for the active sheet where that has none.
 *
 * @throws UserError
 */
export function summarise(replaceTyped: boolean): Drawn {
  return locked(() => {
    const { spreadsheet, marks, all } = open();
    const target = targetSheet(spreadsheet, marks);
    const id = target.getSheetId();
    const wanted = all.map(asItIs);
    if (!mainSummary(all, id)) wanted.unshift({ found: null, sourceId: id, settings: defaultSettings });
    const drawn = draw({ spreadsheet, marks, all }, wanted, target, replaceTyped);
    const sources = sourcesOf(spreadsheet, marks, [target]);
    const read = (sheetId: number) => (sources.sheet(sheetId) ? sources.read(sheetId) : null);
    const partners = refreshPartners(spreadsheet, marks, read);
    return {
      sheetNames: [...drawn.sheetNames, ...partners.sheetNames],
      notRefreshed: [...drawn.notRefreshed, ...partners.notRefreshed],
    };
  });
}

/**
 * Keeps what a summary is asked to show, or makes one that shows it, and draws it.
 *
 * @throws UserError
 */
export function saveSummary({ sheetId, settings, replaceTyped }: SummaryWanted): Drawn {
  return locked(() => {
    const document = open();
    const wanted = checkedSettings(settings);
    if (sheetId !== null) {
      const found = summaryOn(document, sheetId);
      return draw(document, [{ ...asItIs(found), settings: wanted }], null, replaceTyped === true);
    }
    const target = targetSheet(document.spreadsheet, document.marks);
    const sourceId = target.getSheetId();
    // One that was never finished, or that shows the same already, is not made a second time.
    const own = document.all.filter(({ mark }) => mark.source.sheetId === sourceId);
    const same = ({ mark }: SummarySheet): boolean => JSON.stringify(settingsOf(mark)) === JSON.stringify(wanted);
    const found = own.find(same) ?? own.find(({ mark }) => mark.writing === 'first') ?? null;
    return draw(document, [{ found, sourceId, settings: wanted }], target, replaceTyped === true);
  });
}

/**
 * Draws a summary again, with the charts that somebody deleted.
 *
 * @throws UserError
 */
export function restoreCharts(sheetId: number, replaceTyped: boolean): Drawn {
  return locked(() => {
    const document = open();
    const found = summaryOn(document, sheetId);
    const standing = found.sheet.getCharts().map((chart) => chart.getChartId());
    const kept = Object.entries(found.mark.charts).filter(([, chart]) => chart && standing.includes(chart.id));
    found.mark.charts = Object.fromEntries(kept);
    return draw(document, [asItIs(found)], null, replaceTyped);
  });
}

/**
 * Opens the summary of the sheet that is open; where it has none, any.
 *
 * @throws UserError summary-missing
 */
export function goToSummary(): null {
  const { all, spreadsheet } = open();
  const wanted = mainSummary(all, spreadsheet.getActiveSheet().getSheetId()) ?? all[0];
  if (!wanted) throw new UserError('summary-missing');
  wanted.sheet.activate();
  return null;
}

function draw(
  { spreadsheet, marks, all }: Open,
  wanted: readonly Wanted[],
  target: GoogleAppsScript.Spreadsheet.Sheet | null,
  replaceTyped: boolean,
): Drawn {
  const drawing = {
    spreadsheet,
    sources: sourcesOf(spreadsheet, marks, target ? [target] : []),
    language: documentLanguage(marks) ?? panelLanguage(),
    at: timeNow(spreadsheet),
    replaceTyped,
  };
  return drawSummaries(drawing, wanted, target !== null && isMadeElsewhere(all, target.getSheetId()));
}

const asItIs = (found: SummarySheet): Wanted => ({
  found,
  sourceId: found.mark.source.sheetId,
  settings: settingsOf(found.mark),
});

/** @throws UserError summary-missing */
export function summaryOn({ all }: Pick<Open, 'all'>, sheetId: number): SummarySheet {
  const found = all.find(({ mark }) => mark.sheetId === sheetId);
  if (!found) throw new UserError('summary-missing');
  return found;
}
