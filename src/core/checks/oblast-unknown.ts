// An oblast that is none of those of the country.
import type { CellValue } from '../table/cells';
import { nearestOblast, oblastKey, isKnownOblast } from '../table/oblasts';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (oblast: CellValue): CellValue[][] => [
  ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['Чуйская', 'Жаңы-Булак', 2, 1, 0],
  ['Чуйская', 'Таш-Короо', 2, 1, 0],
  [oblast, 'Кара-Дөбө', 1, 1, 1],
];

export const oblastUnknown: Check<'oblast-unknown'> = {
  code: 'N01',
  name: 'oblast-unknown',
  severity: 'warning',
  *find({ table }: Subject): Generator<Place<'oblast-unknown'>> {
    // By spelling: the nearest oblast where it is unknown, null where none is near, undefined where it is known.
    const unknown = new Map([...new Set(table.oblasts)].map((text) => [text, nearestTo(text)]));
    for (let unit = 0; unit < table.rows.length; unit++) {
      const seen = table.oblasts[unit] ?? '';
      const nearest = unknown.get(seen);
      if (nearest === undefined) continue;
      const data = { seen, nearest };
      yield { unit, row: table.rows[unit] ?? 0, column: 'oblast', data };
    }
  },
};

const nearestTo = (text: string): string | null | undefined =>
  text === '' || isKnownOblast(oblastKey(text)) ? undefined : nearestOblast(text);

export const oblastUnknownPage = (): CheckPage => ({
  why: 'A slip in its name makes an oblast of its own in the summary.',
  examples: { flagged: { cells: sheet('Чуская'), at: ['A4'] }, clean: { cells: sheet('Чүй облусу'), at: [] } },
});
