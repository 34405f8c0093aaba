// An error value where the municipality's name belongs.
import type { CellValue } from '../table/cells';
import { ScoreKind, scoreParser } from '../table/score-cell';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (name: CellValue): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  [name, 2, 1, 0],
];

export const nameIsError: Check<'name-is-error'> = {
  code: 'N08',
  name: 'name-is-error',
  severity: 'error',
  *find({ table }: Subject): Generator<Place<'name-is-error'>> {
    const parse = scoreParser(table.method);
    for (let unit = 0; unit < table.names.length; unit++) {
      const seen = table.names[unit] ?? '';
      if (!seen.startsWith('#') || parse(seen).kind !== ScoreKind.error) continue;
      yield { unit, row: table.rows[unit] ?? 0, column: 'name', data: { seen } };
    }
  },
};

export const nameIsErrorPage = (): CheckPage => ({
  why: 'The formula behind it failed, so nobody can tell whose scores these are.',
  examples: { flagged: { cells: sheet('#N/A'), at: ['A2'] }, clean: { cells: sheet('Жаңы-Булак'), at: [] } },
});
