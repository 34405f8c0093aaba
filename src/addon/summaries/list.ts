// The list of summaries for the panel: of which sheet each is, what it is asked to show, whether it is still true.
import { switchable } from '../../report/plan-summary';
import type { PanelSummaries, PanelSummary } from '../api';
import { documentLanguage, panelLanguage } from '../document/languages';
import { readMarks } from '../document/marks';
import { isCurrent } from './summary';
import { type SummarySheet, summariesAmong } from '../summary-sheet/find';
import { settingsOf, type SummaryMark } from '../summary-sheet/mark';
import { targetSheet } from '../reading/target-sheet';
import { isUserError } from '../user-error';
import { groupColumns } from './columns';
import { type Sources, sourcesOf } from './readings';

/** @throws UserError */
export function panelSummaryList(): PanelSummaries {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marks = readMarks(spreadsheet);
  const target = targetSheet(spreadsheet, marks);
  const sources = sourcesOf(spreadsheet, marks, [target]);
  const panel = panelLanguage();
  const language = documentLanguage(marks) ?? panel;
  return {
    list: summariesAmong(marks.entries).map((summary) => listed(summary, sources, language)),
    blocks: [...switchable],
    groups: groupColumns(sources.read(target.getSheetId()), panel),
  };
}

function listed(summary: SummarySheet, sources: Sources, language: SummaryMark['language']): PanelSummary {
  const { sheet, mark } = summary;
  const source = sources.sheet(mark.source.sheetId);
  return {
    sheetId: mark.sheetId,
    sheetName: sheet.getName(),
    sourceName: source?.getName() ?? null,
    settings: settingsOf(mark),
    at: mark.at,
    state: source ? stateOf(summary, sources, language) : 'orphan',
    deletedCharts: deletedCharts(summary),
  };
}

function stateOf(summary: SummarySheet, sources: Sources, language: SummaryMark['language']): 'current' | 'changed' {
  try {
    return isCurrent(summary, sources.read(summary.mark.source.sheetId), language) ? 'current' : 'changed';
  } catch (error) {
    // A sheet that can no longer be read does not hold what the summary was made from.
    if (isUserError(error)) return 'changed';
    throw error;
  }
}

function deletedCharts({ sheet, mark }: SummarySheet): number {
  const charts = Object.values(mark.charts);
  if (charts.length === 0) return 0;
  const standing = sheet.getCharts().map((chart) => chart.getChartId());
  return charts.filter((chart) => !chart || !standing.includes(chart.id)).length;
}
