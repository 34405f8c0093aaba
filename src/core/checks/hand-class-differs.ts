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
    const stems = classStems(table.method);
    for (let unit = 0; unit < table.rows.length; unit++) {
      const seen = textOf(table.cell(unit, column));
      const named = seen === '' ? null : namedClass(stems, seen);
      const expected = outcomeKey(keys, scoring, unit);
      if (named === null || named === expected) continue;
      yield { unit, row: table.rows[unit] ?? 0, column: 'class', data: { seen, expected } };
    }
  },
};

/** The beginnings of the words that only this class is called by, in any language: «слеп», «орие», «пози». */
function classStems({ classes }: Method): Map<string, string[]> {
  const stems = classes.map(({ name, short }) =>
    languages.flatMap((language) => comparable(`${name[language]} ${short[language]}`).split(' ').map(stemOf)),
  );
  const isOwn = (stem: string, at: number) => stems.every((others, other) => other === at || !others.includes(stem));
  return new Map(classes.map(({ key }, at) => [key, (stems[at] ?? []).filter((stem) => isOwn(stem, at))]));
}

const stemOf = (word: string): string => word.slice(0, 4);

/** The class that such words name, also shortened or in another form; null for words that may mean anything. */
function namedClass(classes: ReadonlyMap<string, readonly string[]>, text: string): string | null {
  const words = comparable(text).split(' ').map(stemOf);
  const [named, other] = [...classes].filter(([, stems]) => stems.some((stem) => words.includes(stem)));
  return named && !other ? named[0] : null;
}

export const handClassDiffersPage = (): CheckPage => ({
  why: 'Two classes stand side by side and only one can be right; ours is never taken from the hand-made one.',
  examples: {
    flagged: { cells: sheet('гендерно-позитивная'), at: ['E2'] },
    clean: { cells: sheet('Ориентированная'), at: [] },
  },
});
