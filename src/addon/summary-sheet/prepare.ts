// Computes a refresh of the summary wholly before anything is written.
import { place, type PlacedPlan } from '../../report/place';
import { planSummary } from '../../report/plan-summary';
import type { ReportInput } from '../../report/report-input';
import type { TypedOver } from '../api';
import { arrange, type Arrangement } from './arrange';
import { blockMark } from './contents';
import { findSummary, readBlocks, type StandingBlock, type SummarySheet } from './find';
import type { SummaryMark } from './mark';
import { typedOver } from './typed-over';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface PreparedSummary {
  found: SummarySheet | null;
  standing: StandingBlock[];
  placed: PlacedPlan;
  arrangement: Arrangement;
  /** As it will be, but for its sheet and its charts. */
  mark: Omit<SummaryMark, 'sheetId' | 'charts'>;
  /** What somebody typed into our cells and a refresh would replace. */
  typed: TypedOver[];
}

/**
 * Reads what stands and plans what will. Nothing is written.
 *
 * @param sourceId the sheet that was scored
 */
export function prepareSummary(spreadsheet: Spreadsheet, input: ReportInput, sourceId: number): PreparedSummary {
  const found = findSummary(spreadsheet);
  const source = { sheetId: sourceId, ...input.source };
  const { language, fingerprint, toolVersion: tool } = input;
  const aside = input.setAside.reduce((sum, { count }) => sum + count, 0);
  const basis = { language, fingerprint, tool, source };
  const at = found && restsOn(found.mark, basis) ? found.mark.at : input.computedAt;
  const placed = place(planSummary({ ...input, computedAt: at }));
  const begun = found !== null && found.mark.writing !== 'first';
  const standing = begun ? readBlocks(found, placed) : [];
  const free = begun && standing.length === 0 ? found.sheet.getLastRow() + 2 : 1;
  return {
    found,
    standing,
    placed,
    arrangement: arrange(placed.blocks, standing, free),
    mark: {
      version: 1,
      ...basis,
      ...(aside > 0 && { aside }),
      at,
      widths: placed.widths,
      blocks: placed.blocks.map(blockMark),
    },
    typed: found && !found.mark.writing ? typedOver(found.sheet.getName(), standing, placed) : [],
  };
}

type Basis = Pick<SummaryMark, 'language' | 'fingerprint' | 'tool' | 'source'>;

/** Whether a summary rests on the same data, method and program: then it keeps its time, and nothing changes. */
function restsOn(mark: SummaryMark, basis: Basis): boolean {
  const key = ({ language, fingerprint, tool, source }: Basis) =>
    JSON.stringify([language, fingerprint, tool, source.sheetId, source.sheetName, source.range]);
  return key(mark) === key(basis);
}
