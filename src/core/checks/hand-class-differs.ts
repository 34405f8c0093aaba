// A class that the sheet has already and that is not what the scores give.
import { languages } from '../language';
import type { Method } from '../method/method';
import { outcomeKey } from '../summary/summarise';
import { type CellValue, textOf } from '../table/cells';
import { comparable } from '../table/names';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (text: CellValue): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет', 'Категория'],
  ['Жаңы-Булак', 2, 1, 0, text],
];

export const handClassDiffers: Check<'hand-class-differs'> = {
  code: 'R07',
  name: 'hand-class-differs',
  severity: 'warning',
  *find({ table, scoring }: Subject): Generator<Place<'hand-class-differs'>> {
    const column = table.header.columns['class']?.column;
    if (column === undefined) return;
    const keys = table.method.classes.map((band) => band.key);
    for (let unit = 0; unit < table.rows.length; unit++) {
      const seen = textOf(table.cell(unit, column));
      const named = seen === '' ? null : namedClass(table.method, seen);
      const expected = outcomeKey(keys, scoring, unit);
      if (named === null || named === expected) continue;
      yield { unit, row: table.rows[unit] ?? 0, column: 'class', data: { seen, expected } };
    }
  },
};

/** The class whose name or short name this is in any language; null for other words, which may mean anything. */
function namedClass(method: Method, text: string): string | null {
  const normal = comparable(text).replace(/ (политика|саясат|policy)$/, '');
  const band = method.classes.find(({ name, short }) =>
    languages.some((language) => [name, short].some((words) => comparable(words[language]) === normal)),
  );
  return band?.key ?? null;
}

export const handClassDiffersPage = (): CheckPage => ({
  why: 'Two classes stand side by side and only one can be right; ours is never taken from the hand-made one.',
  examples: {
    flagged: { cells: sheet('гендерно-позитивная'), at: ['E2'] },
    clean: { cells: sheet('Ориентированная'), at: [] },
  },
});
