// What the checks of single score cells share: they look only at the cells of the kinds that concern them.
import { type OddCell, scoreColumns } from '../table/table';
import type { ScoreKind } from '../table/score-cell';
import type { CellValue } from '../table/cells';
import type { FindingData, FindingName, Place, Subject } from './finding';

/** A place for each score cell of one of the kinds, with the data that `describe` gives for it. */
export function* oddScores<Name extends FindingName>(
  subject: Subject,
  kinds: readonly ScoreKind[],
  describe: (odd: OddCell, indicator: string, seen: string) => FindingData[Name],
): Generator<Place<Name>> {
  const { table } = subject;
  const columns = scoreColumns(table);
  for (const odd of table.odd) {
    if (!kinds.includes(odd.kind)) continue;
    const row = table.rows[odd.unit] ?? 0;
    const indicator = table.method.indicators[odd.indicator]?.key ?? '';
    const shown = typeof odd.value === 'string' || typeof odd.value === 'number';
    const seen = shown ? String(odd.value) : subject.display(row, columns[odd.indicator] ?? 0);
    yield { unit: odd.unit, row, column: indicator, data: describe(odd, indicator, seen) };
  }
}

/** The example sheets of the score checks: one municipality, with this in its second score. */
export const exampleWith = (value: CellValue): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['Жаңы-Булак', 2, value, 1],
];
