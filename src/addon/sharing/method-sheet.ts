// The page about the method as a sheet of its own, to be shown and passed on.
import { guideline2015 } from '../../core/method/guideline-2015';
import { type Language, languages } from '../../core/language';
import { a1, textOf } from '../../core/table/cells';
import { methodPageWidth, planMethodPage } from '../../report/method-page';
import { place, rowsBetween } from '../../report/place';
import type { PlacedPlan } from '../../report/placed';
import { methodPageWords } from '../../wording/method-page';
import { asText } from '../document/as-text';
import { locked } from '../document/lock';
import { readMarks } from '../document/marks';
import { findOwnSheet, insertOwnSheet } from '../document/own-sheet';
import { requireEditable } from '../document/protection';
import { contents } from '../summary-sheet/contents';
import { type BlockAt, formatBlocks } from '../summary-sheet/formats';
import { mergeTexts, setHeights, setWidths } from '../summary-sheet/sizes';
import { UserError } from '../user-error';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const methodKey = 'tendik_method_page';
const method = guideline2015;
/** So many cells that somebody changed are told. */
const mostTold = 20;

const pageIn = (language: Language): PlacedPlan => place(planMethodPage(method, language), methodPageWidth);

/**
 * Makes the page, or writes it anew in this language. One that somebody changed is not replaced without being asked.
 *
 * @throws UserError protected, typed-over, busy
 */
export function methodSheet(language: Language, replaceTyped: boolean): { sheetId: number; sheetName: string } {
  return locked(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const found = findOwnSheet(readMarks(spreadsheet).entries, methodKey);
    const placed = pageIn(language);
    if (found) renew(found, placed, replaceTyped);
    const { sheet: name } = methodPageWords(language);
    const sheet =
      found ??
      insertOwnSheet(spreadsheet, methodKey, name, (made) => {
        made.setHiddenGridlines(true);
        draw(made, placed);
        made.protect().setDescription(methodPageWords(language).protection).setWarningOnly(true);
      });
    SpreadsheetApp.flush();
    return { sheetId: sheet.getSheetId(), sheetName: sheet.getName() };
  });
}

function renew(sheet: Sheet, placed: PlacedPlan, replaceTyped: boolean): void {
  const used = sheet.getDataRange();
  const standing = used.getValues().map((cells) => cells.map((cell) => textOf(cell as string)));
  if (isPage(standing, placed)) return;
  const ours = languages.some((language) => typedIn(standing, pageIn(language)).length === 0);
  if (!ours && !replaceTyped) {
    const cells = typedIn(standing, placed).slice(0, mostTold);
    throw new UserError('typed-over', { cells: cells.map((cell) => ({ sheetName: sheet.getName(), ...cell })) });
  }
  requireEditable(sheet, [{ row: 1, column: 1, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }]);
  // Merged texts reach beyond the cells that hold anything.
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  whole.breakApart();
  whole.clear();
  draw(sheet, placed);
}

function draw(sheet: Sheet, placed: PlacedPlan): void {
  const blocks = blocksOf(placed);
  const values = valuesOf(placed);
  setWidths(sheet, placed.widths, []);
  mergeTexts(sheet, blocks);
  setHeights(sheet, blocks);
  formatBlocks(sheet, blocks);
  // Last: a page that holds all its texts is whole.
  sheet
    .getRange(1, 1, values.length, values[0]?.length ?? 1)
    .setValues(values.map((row) => row.map((value) => (typeof value === 'string' ? asText(value) : value))));
}

function blocksOf({ blocks }: PlacedPlan): BlockAt[] {
  let row = 1;
  return blocks.map((block) => {
    const at = { block, row };
    row += block.rows + rowsBetween;
    return at;
  });
}

function valuesOf(placed: PlacedPlan): (string | number)[][] {
  const columns = Math.max(...placed.blocks.map((block) => block.columns));
  const rows: (string | number)[][] = [];
  for (const { block, row } of blocksOf(placed)) {
    while (rows.length < row - 1) rows.push([]);
    rows.push(...contents(block));
  }
  return rows.map((cells) => Array.from({ length: columns }, (_, column) => cells[column] ?? ''));
}

const textAt = (rows: readonly (readonly unknown[])[], row: number, column: number): string =>
  textOf(String(rows[row]?.[column] ?? ''));

/** Whether the page stands there as it is written, and nothing else does. */
const isPage = (standing: readonly string[][], placed: PlacedPlan): boolean =>
  differing(standing, valuesOf(placed)).length === 0;

/** What somebody wrote. An empty cell is nobody's: a run may have broken off before it wrote there. */
const typedIn = (standing: readonly string[][], placed: PlacedPlan) =>
  differing(standing, valuesOf(placed)).filter(({ old }) => old !== '');

function differing(standing: readonly string[][], values: readonly unknown[][]) {
  const rows = Math.max(standing.length, values.length);
  const columns = Math.max(standing[0]?.length ?? 0, values[0]?.length ?? 0);
  const found: { cell: string; old: string; new: string }[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [old, next] = [textAt(standing, row, column), textAt(values, row, column)];
      if (old !== next) found.push({ cell: a1(row + 1, column + 1), old, new: next });
    }
  }
  return found;
}
