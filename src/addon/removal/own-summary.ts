// What of a summary sheet is ours: all of it, or only our blocks where somebody wrote or drew beside them.
import { a1 } from '../../core/table/cells';
import { a1Ranges, type Span } from '../summary-sheet/a1-ranges';
import { readBlocks, type StandingBlock, type SummarySheet } from '../summary-sheet/find';
import { typedOver } from '../summary-sheet/typed-over';

export interface OwnSummary {
  summary: SummarySheet;
  /** Cells with what people wrote, and the corners of charts that they drew; where there are none the sheet goes. */
  stays: string[];
  /** Our cells in A1, and the rows of our blocks, where the sheet stays. */
  ours: string[];
  rows: Set<number>;
  charts: GoogleAppsScript.Spreadsheet.EmbeddedChart[];
}

/** Seven calls, whatever stands there. */
export function ownSummary(summary: SummarySheet): OwnSummary {
  const { sheet, mark } = summary;
  // A first run that broke off wrote on a sheet that it had just made.
  if (mark.writing === 'first') return { summary, stays: [], ours: [], rows: new Set(), charts: [] };
  const nothing = { language: mark.language, widths: [], blocks: [] };
  const blocks = readBlocks(summary, nothing);
  const typed = new Set(typedOver(sheet.getName(), blocks, nothing).map(({ cell }) => cell));
  const inside = new Set<string>();
  const spans: Span[] = [];
  for (const block of blocks) {
    for (const [row, column] of cellsOf(block)) {
      const cell = a1(row, column);
      inside.add(cell);
      if (!typed.has(cell)) spans.push({ row, column, columns: 1 });
    }
  }
  const used = sheet.getDataRange();
  const formulas = used.getFormulas();
  const notes = used.getNotes();
  const beside = used.getValues().flatMap((cells, r) =>
    cells.flatMap((value, c) => {
      const cell = a1(r + 1, c + 1);
      const written = !inside.has(cell) && (value !== '' || formulas[r]?.[c] !== '');
      // We write no notes here.
      return (written || notes[r]?.[c] !== '') && !typed.has(cell) ? [cell] : [];
    }),
  );
  const known = Object.values(mark.charts).map((chart) => chart?.id);
  const charts = sheet.getCharts();
  const foreign = charts.filter((chart) => !known.includes(chart.getChartId() ?? -1));
  const corners = foreign.map((chart) => {
    const place = chart.getContainerInfo();
    return a1(place.getAnchorRow(), place.getAnchorColumn());
  });
  return {
    summary,
    stays: [...typed, ...beside, ...corners],
    ours: a1Ranges(spans),
    rows: new Set(blocks.flatMap((block) => cellsOf(block).map(([row]) => row))),
    charts: charts.filter((chart) => !foreign.includes(chart)),
  };
}

const cellsOf = ({ row, rows, mark: { columns } }: StandingBlock): [row: number, column: number][] =>
  Array.from({ length: rows * columns }, (_, at) => [row + Math.floor(at / columns), 1 + (at % columns)]);
