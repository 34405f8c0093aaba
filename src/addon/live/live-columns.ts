// The managed columns as live formulas: which rows can have them, and how to know ours again.
import { type Language, languages } from '../../core/language';
import { hasScore, scoreColumns } from '../../core/table/table';
import type { ManagedRole } from '../document/marks';
import type { Reading } from '../reading/reading';
import { shapeMark } from './formula-text';
import { type FormulaRole, formulaRoles, rowFormulas } from './row-formulas';
import { scoreScan } from './score-scan';

/** Indicators by municipality whose score a formula would take for something else than it is: such a row gets values. */
export function unreadable({ table }: Reading): Map<number, number[]> {
  const { method } = table;
  const { seen } = scoreScan(method);
  const columns = scoreColumns(table);
  const found = new Map<number, number[]>();
  table.rows.forEach((_, unit) => {
    const indicators = columns.flatMap((column, indicator) => {
      const score = table.scores[indicator]?.[unit] ?? NaN;
      const place = hasScore(table, unit, indicator) ? (score - method.scale.min) / method.scale.step : -1;
      const read = seen(table.cell(unit, column));
      return read !== null && Math.abs(read - place) < 1e-12 * (1 + Math.abs(place)) ? [] : [indicator];
    });
    if (indicators.length > 0) found.set(unit, indicators);
  });
  return found;
}

/** The formulas of a row of this table. */
export const formulasOf = ({ table }: Reading, language: Language): ReturnType<typeof rowFormulas> =>
  rowFormulas(table.method, scoreColumns(table), language);

const isFormulaRole = (role: ManagedRole): role is FormulaRole => formulaRoles.some((known) => known === role);

/** Whether a formula that stands in one of our columns is one of ours, in whatever row and language. */
export function ownFormulas(reading: Reading): (role: ManagedRole, formula: string) => boolean {
  const shapes = new Map<string, Set<string>>();
  for (const role of formulaRoles) {
    const known = new Set(languages.map((language) => shapeMark(formulasOf(reading, language)(1)[role])));
    // What an older method or version of ours wrote.
    const written = reading.managed[role]?.value['formula'];
    if (typeof written === 'string') known.add(written);
    shapes.set(role, known);
  }
  return (role, formula) => isFormulaRole(role) && shapes.get(role)?.has(shapeMark(formula)) === true;
}
