// Gives each block of a plan its rows and cells on one column grid, and each chart its place and size.
import type { Language } from '../core/language';
import { gridWidths, numberFormat, shown, sum } from './grid';
import type { Block, Part, Plan, TableCell } from './plan';
import { placeChart } from './place-chart';
import type { PlacedBlock, PlacedPlan } from './placed';
import { looks, pixels, rowHeight, type CellRole } from './styles';
import { textWidth, wrapText } from './text-width';

/** Rows between two blocks. They belong to nobody. */
export const rowsBetween = 1;
/** More rows of their own height than this are not worth it. */
const mostTallRows = 12;

/** @param page pixels of its width, where it is not the usual page laid across */
export function place(plan: Plan, page?: number): PlacedPlan {
  const widths = gridWidths(plan, page);
  return { language: plan.language, widths, blocks: plan.blocks.map((block) => placeBlock(plan, block, widths)) };
}

function placeBlock({ language }: Plan, block: Block, widths: readonly number[]): PlacedBlock {
  const placed: PlacedBlock = {
    id: block.id,
    parts: block.parts,
    rows: 0,
    columns: 1,
    heights: [],
    cells: [],
    tables: [],
    charts: [],
  };
  for (const part of block.parts) {
    if (part.kind === 'text') placeText(placed, part, widths);
    else {
      placeTable(placed, part, { language, widths });
      if (part.chart) placeChart(placed, part, part.chart, { language, widths });
    }
  }
  placed.rows = placed.heights.length;
  return placed;
}

function placeText(
  block: PlacedBlock,
  { role, text, formula }: Part & { kind: 'text' },
  widths: readonly number[],
): void {
  const row = block.heights.length;
  const span = widths.length;
  const lines = linesOf(text, role, widths, 0, span);
  block.heights.push(heightOf(role, lines));
  const live = formula === undefined ? {} : { formula };
  block.cells.push({ row, column: 0, span, lines, role, value: text, format: null, shown: text, mark: null, ...live });
}

function placeTable(
  block: PlacedBlock,
  table: Part & { kind: 'table' },
  { language, widths }: { language: Language; widths: readonly number[] },
): void {
  const first = block.heights.length;
  const put = (row: number, column: number, role: CellRole, cell: TableCell, mark: string | null) => {
    const text = shown(language, cell);
    const lines = linesOf(text, role, widths, column, 1);
    const value =
      'text' in cell
        ? // No cell has padding of its own: a text beside a stroke needs a space between.
          { value: mark !== null && role === 'label' ? `\u00a0${text}` : text, format: null }
        : { value: cell.value, format: numberFormat(language, cell.format) };
    block.heights[row] = Math.max(block.heights[row] ?? rowHeight, heightOf(role, lines));
    const { formula, name } = cell;
    const live = { ...(formula !== undefined && { formula }), ...(name !== undefined && { name }) };
    block.cells.push({ row, column, span: 1, lines, role, ...value, shown: text, mark, ...live });
  };
  table.columns.forEach(({ head, color, marked, words }, column) => {
    // The names of series stay on one line: a chart's legend shows them too.
    const text = color ? head : inTwoLines(head, widths[column] ?? 0);
    put(first, column, column === 0 || words ? 'nameHead' : 'columnHead', { text }, marked && color ? color : null);
  });
  table.rows.forEach(({ kind, cells, color }, index) => {
    cells.forEach((cell, column) => {
      const role =
        column === 0 || table.columns[column]?.words
          ? kind === 'total'
            ? 'totalLabel'
            : 'label'
          : kind === 'total'
            ? 'totalNumber'
            : 'number';
      const mark = column === 0 ? color : 'text' in cell ? cell.color : undefined;
      put(first + index + 1, column, role, cell, mark ?? null);
    });
  });
  evenOut(block.heights, first + 1, table.rows.length);
  block.columns = Math.max(block.columns, table.columns.length);
  block.tables.push({ row: first, columns: table.columns.length, rows: table.rows.length + 1 });
}

/** Where many rows of a table have two lines, all get them: their heights are then set at once, and look intended. Those with more keep theirs. */
function evenOut(heights: number[], first: number, rows: number): void {
  const ofRows = heights.slice(first, first + rows);
  if (ofRows.filter((height) => height !== rowHeight).length <= mostTallRows) return;
  const two = Math.min(heightOf('label', 2), Math.max(...ofRows));
  ofRows.forEach((height, at) => (heights[first + at] = Math.max(height, two)));
}

/** The same block with its texts ending before these columns, one for each row, and with room for their lines. */
export function narrowed(block: PlacedBlock, widths: readonly number[], ends: readonly number[]): PlacedBlock {
  const heights = [...block.heights];
  const cells = block.cells.map((cell) => {
    const { row, column, role, shown } = cell;
    const span = Math.min(cell.span, (ends[row] ?? Infinity) - column);
    if (span === cell.span) return cell;
    const lines = linesOf(shown, role, widths, column, span);
    heights[row] = Math.max(heights[row] ?? 0, heightOf(role, lines));
    return { ...cell, span, lines };
  });
  return { ...block, heights, cells };
}

/** Pixels that a text may fill in a cell, less what a spreadsheet keeps free at its sides. */
function linesOf(text: string, role: CellRole, widths: readonly number[], column: number, span: number): number {
  const look = looks[role];
  const width = sum(widths.slice(column, column + span)) - 8;
  // Fonts differ a little from one machine to another; a line too many is better than one that is cut.
  return wrapText(text, width * 0.97, pixels(look.size), look.bold).length;
}

/** A head that all but fills its column is broken at its middle, so that it does not run into its neighbour. */
function inTwoLines(head: string, width: number): string {
  if (textWidth(head, pixels(looks.columnHead.size)) < width * 0.85) return head;
  const spaces = Array.from(head.matchAll(/ /g), (match) => match.index);
  const middle = head.length / 2;
  const [best] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return best === undefined ? head : `${head.slice(0, best)}\n${head.slice(best + 1)}`;
}

const heightOf = (role: CellRole, lines: number): number => looks[role].line * lines + looks[role].padding;
