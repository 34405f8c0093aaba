// The same municipality in two rows.
import { type CellValue, textOf } from '../table/cells';
import { comparable } from '../table/names';
import type { Table } from '../table/table';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (second: string): CellValue[][] => [
  ['Область', 'Район', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['Баткенская', 'Лейлекский', 'Ак-Суу', 2, 1, 0],
  ['Баткен облусу', second, 'Ак-Суу айылный аймак', 1, 1, 1],
];

export const duplicateUnit: Check<'duplicate-unit'> = {
  code: 'R01',
  name: 'duplicate-unit',
  severity: 'error',
  *find({ table }: Subject): Generator<Place<'duplicate-unit'>> {
    const byKey = new Map<string, number[]>();
    const keys = table.keys();
    const scoring = scoringOf(table);
    keys.forEach((unitKey, unit) => {
      if (table.names[unit] === '') return;
      const key = unitKey + scoring(unit);
      const units = byKey.get(key);
      if (units) units.push(unit);
      else byKey.set(key, [unit]);
    });
    for (const units of byKey.values()) {
      if (units.length < 2) continue;
      const rows = units.map((unit) => table.rows[unit] ?? 0);
      for (const unit of units) {
        const row = table.rows[unit] ?? 0;
        yield { unit, row, column: 'name', data: { rows: rows.filter((other) => other !== row) } };
      }
    }
  },
};

/** Whose scoring a row is, and of when: in another round, or by another rater, the same municipality is no duplicate. */
export function scoringOf(table: Table): (unit: number) => string {
  const columns = ['round', 'rater'].flatMap((role) => table.header.columns[role]?.column ?? []);
  return (unit) => columns.map((column) => `|${comparable(textOf(table.cell(unit, column)))}`).join('');
}

export const duplicateUnitPage = (): CheckPage => ({
  why: 'Both rows are counted, since to choose one would be to invent; every count and share is then one too many.',
  examples: {
    flagged: { cells: sheet('Лейлекский район'), at: ['C2', 'C3'] },
    clean: { cells: sheet('Аксыйский'), at: [] },
  },
});
