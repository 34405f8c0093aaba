// Evidence that begins like a link and is none.
import type { CellValue } from '../table/cells';
import { textOf } from '../table/cells';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (score: CellValue, evidence: CellValue): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет', 'Обоснование: механизм'],
  ['Жаңы-Булак', 2, score, 1, evidence],
];

const begun = /^(https?|ftp|www\.|http)/i;
const whole = /^(https?:\/\/|www\.)[^\s.]+(\.[^\s.]+)+$/i;

export const evidenceNoLink: Check<'evidence-no-link'> = {
  code: 'C16',
  name: 'evidence-no-link',
  severity: 'warning',
  *find({ table }: Subject): Generator<Place<'evidence-no-link'>> {
    for (const [role, found] of Object.entries(table.header.columns)) {
      if (!found || !role.startsWith('evidence')) continue;
      const indicator = role.split(':')[1] ?? null;
      for (let unit = 0; unit < table.rows.length; unit++) {
        const seen = textOf(table.cell(unit, found.column));
        if (!begun.test(seen) || whole.test(seen)) continue;
        yield { unit, row: table.rows[unit] ?? 0, column: role, data: { indicator, seen } };
      }
    }
  },
};

export const evidenceNoLinkPage = (): CheckPage => ({
  why: 'Nobody can open it, so the score cannot be checked.',
  examples: {
    flagged: { cells: sheet(2, 'http:/minjust gov.kg'), at: ['E2'] },
    clean: { cells: sheet(2, 'https://example.org/act?id=5'), at: [] },
  },
});
