// An oblast written otherwise than in most rows.
import type { CellValue } from '../table/cells';
import { oblastKey } from '../table/oblasts';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (oblast: CellValue): CellValue[][] => [
  ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['Чуйская', 'Жаңы-Булак', 2, 1, 0],
  ['Чуйская', 'Таш-Короо', 2, 1, 0],
  [oblast, 'Кара-Дөбө', 1, 1, 1],
];

export const oblastSpelling: Check<'oblast-spelling'> = {
  code: 'N02',
  name: 'oblast-spelling',
  severity: 'note',
  *find({ table }: Subject): Generator<Place<'oblast-spelling'>> {
    if (!table.header.columns['oblast']) return;
    const usual = usualSpellings(table.oblasts);
    for (let unit = 0; unit < table.rows.length; unit++) {
      const seen = table.oblasts[unit] ?? '';
      const common = usual.get(seen);
      if (common === undefined || common === seen) continue;
      yield { unit, row: table.rows[unit] ?? 0, column: 'oblast', data: { seen, usual: common } };
    }
  },
};

/** For every spelling met, the one that most rows of the same oblast have. */
function usualSpellings(oblasts: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const text of oblasts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  const best = new Map<string, string>();
  for (const [text, count] of counts) {
    const key = oblastKey(text);
    const known = best.get(key);
    if (known === undefined || count > (counts.get(known) ?? 0)) best.set(key, text);
  }
  return new Map([...counts.keys()].map((text) => [text, best.get(oblastKey(text)) ?? text]));
}

export const oblastSpellingPage = (): CheckPage => ({
  why: 'We count both spellings as one oblast, but a filter or a formula of the sheet would not.',
  examples: { flagged: { cells: sheet('Чүй'), at: ['A4'] }, clean: { cells: sheet('Нарынская'), at: [] } },
});
