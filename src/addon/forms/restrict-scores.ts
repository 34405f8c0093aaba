// Puts dropdowns on the score cells of municipalities, never over a rule that the analyst has made.
import type { Language } from '../../core/language';
import { allowedScores } from '../../core/method/method';
import { columnLetter } from '../../core/table/cells';
import { scoreColumns } from '../../core/table/table';
import type { Restricting } from '../../wording/forms';
import { requireEditable } from '../document/protection';
import type { Reading } from '../reading/reading';
import { scoreRule } from './score-rule';

/** Score cells of one column between two rules of the analyst's own. */
interface Stretch {
  column: number;
  first: number;
  /** By row from `first`: whether a municipality stands there, whose cell gets the dropdown. */
  wanted: boolean[];
}

export interface Restriction {
  about: Restricting;
  stretches: Stretch[];
}

/** What would be done; one call a score column, whatever the rows. */
export function planRestriction(reading: Reading): Restriction {
  const { sheet, sheetName, table } = reading;
  const { first, last } = table.read;
  const units = new Set(table.rows);
  const columns = scoreColumns(table);
  const stretches: Stretch[] = [];
  let [free, kept] = [0, 0];
  for (const column of columns) {
    const rules = sheet.getRange(first, column, last - first + 1, 1).getDataValidations();
    let open: Stretch | null = null;
    rules.forEach(([rule], index) => {
      const isUnit = units.has(first + index);
      if (rule) {
        open = null;
        if (isUnit) kept++;
        return;
      }
      if (!open && isUnit) stretches.push((open = { column, first: first + index, wanted: [] }));
      open?.wanted.push(isUnit);
      if (isUnit) free++;
    });
  }
  const scores = allowedScores(table.method);
  return {
    about: { sheetName, rows: { first, last }, columns: columns.map(columnLetter), free, kept, scores },
    stretches,
  };
}

/**
 * Cells keep their values, also those that the dropdown would refuse: a check names them.
 *
 * @throws UserError protected
 */
export function restrict({ sheet, table }: Reading, { stretches }: Restriction, language: Language): void {
  requireEditable(
    sheet,
    stretches.map(({ column, first, wanted }) => ({ row: first, column, rows: wanted.length, columns: 1 })),
  );
  const rule = scoreRule(table.method, language);
  for (const { column, first, wanted } of stretches) {
    sheet.getRange(first, column, wanted.length, 1).setDataValidations(
      // The official types do not know that null leaves a cell without a rule.
      wanted.map((isUnit) => [isUnit ? rule : null]) as GoogleAppsScript.Spreadsheet.DataValidation[][],
    );
  }
  SpreadsheetApp.flush();
}
