// Computes a refresh of the summary wholly before anything is written.
import type { SummarySettings } from '../../core/summary/settings';
import { narrowed, place } from '../../report/place';
import type { PlacedPlan } from '../../report/placed';
import { planSummary } from '../../report/plan-summary';
import type { ReportInput } from '../../report/report-input';
import type { TypedOver } from '../api';
import { arrange, type Arrangement } from './arrange';
import { shortHash } from './cell-hash';
import { blockMark, withCells } from './contents';
import { compactMarks } from './compact-marks';
import { readBlocks, type StandingBlock, type SummarySheet } from './find';
import { isDefault, type SummaryMark } from './mark';
import { typedOver } from './typed-over';

export interface PreparedSummary {
  found: SummarySheet | null;
  name: string;
  standing: StandingBlock[];
  placed: PlacedPlan;
  arrangement: Arrangement;
  /** As it will be, but for its sheet and its charts. */
  mark: Omit<SummaryMark, 'sheetId' | 'charts'>;
  /** What somebody typed into our cells and a refresh would replace. */
  typed: TypedOver[];
  /** The blocks in which that is: who types changes formats, too. */
  typedIn: ReadonlySet<string>;
}

/** What is drawn, and where: on a summary that there is, or on a new sheet of this name. */
export interface SummaryDraft {
  found: SummarySheet | null;
  name: string;
  input: ReportInput;
  settings: SummarySettings;
  /** The sheet that was scored. */
  sourceId: number;
  /** How many findings of that sheet are set aside. */
  aside: number;
}

/** Reads what stands and plans what will. Nothing is written. */
export function prepareSummary({ found, name, input, settings, sourceId, aside }: SummaryDraft): PreparedSummary {
  const source = { sheetId: sourceId, ...input.source };
  const { language, fingerprint, toolVersion: tool } = input;
  const basis = {
    ...{ language, fingerprint, tool, source },
    ...(!isDefault(settings) && { settings }),
    ...(asksForHeader(settings) && { figures: figuresOf(input) }),
  };
  const at = found && restsOn(found.mark, basis) ? found.mark.at : input.computedAt;
  const planned = place(planSummary({ ...input, computedAt: at }));
  const begun = found !== null && found.mark.writing !== 'first';
  const standing = begun ? readBlocks(found, planned) : [];
  const free = begun && standing.length === 0 ? found.sheet.getLastRow() + 2 : 1;
  const arrangement = arrange(planned.blocks, standing, free);
  const placed = withCells(besideTheirs(planned, standing), arrangement.rows);
  const asked = found && !found.mark.writing ? standing : [];
  const typed = asked.map((block) => ({
    id: block.mark.id,
    cells: typedOver(found!.sheet.getName(), [block], placed),
  }));
  return {
    found,
    name,
    standing,
    placed,
    arrangement,
    mark: {
      version: 1,
      ...basis,
      ...(aside > 0 && { aside }),
      ...(input.live !== undefined && { live: true }),
      at,
      widths: placed.widths,
      blocks: compactMarks(placed.blocks.map(blockMark)),
    },
    typed: typed.flatMap(({ cells }) => cells),
    typedIn: new Set(typed.filter(({ cells }) => cells.length > 0).map(({ id }) => id)),
  };
}

/** Texts that end where somebody wrote beside them: cells that become one keep the first one's content only. */
const besideTheirs = (planned: PlacedPlan, standing: readonly StandingBlock[]): PlacedPlan => ({
  ...planned,
  blocks: planned.blocks.map((block) => {
    const ends = standing.find(({ mark }) => mark.id === block.id)?.beside ?? [];
    return narrowed(block, planned.widths, ends);
  }),
});

/** What stands in a column that is no place is in no fingerprint. */
const asksForHeader = ({ group, only }: SummarySettings): boolean =>
  (group !== null && 'header' in group) || (only !== null && 'header' in only.column);

/** The same in whatever order the rows are. */
const figuresOf = ({ summary, league }: ReportInput): string => {
  const groups = summary.byGroup.map((group) => JSON.stringify(group)).sort();
  return shortHash(
    JSON.stringify([summary.units, summary.classes, groups, league.rows.map(({ unit, group }) => [unit, group])]),
  );
};

type Basis = Pick<SummaryMark, 'language' | 'fingerprint' | 'tool' | 'source' | 'settings' | 'figures'>;

/** Whether a summary rests on the same data, method and program: then it keeps its time, and nothing changes. */
function restsOn(mark: SummaryMark, basis: Basis): boolean {
  const key = ({ language, fingerprint, tool, source, settings, figures }: Basis) => {
    const { sheetId, sheetName, range } = source;
    return JSON.stringify([language, fingerprint, tool, sheetId, sheetName, range, settings ?? null, figures ?? null]);
  };
  return key(mark) === key(basis);
}
