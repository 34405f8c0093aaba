// The municipalities that leave, each with the cells and figures that leave.
import { neighbours, possibleOutcomes } from '../../core/scoring/classify';
import type { Language } from '../../core/language';
import { outcomeKey } from '../../core/summary/summarise';
import { between } from '../../core/summary/summary';
import { type CellValue, isBlank } from '../../core/table/cells';
import { hasScore } from '../../core/table/table';
import { namesOf } from '../../wording/names';
import type { ChosenReading } from './chosen-reading';
import { isTaken } from './chosen-columns';
import type { SourceOfColumn } from './share-columns';
import type { ShareRow, ShareText } from './share-types';
import { sourceCells } from './source-cells';

type Cell = ShareRow['cells'][number];

export function shareRows(
  { reading }: ChosenReading,
  taken: readonly SourceOfColumn[],
  language: Language,
): ShareRow[] {
  const { table, scoring } = reading;
  const { method } = table;
  const names = namesOf(language, method);
  const classKeys = method.classes.map(({ key }) => key);
  const cellAt = sourceCells(reading, taken);
  const leaves = (key: string): boolean => isTaken(taken, key);
  const indicators = method.indicators.map(({ key }, index) => ({ key, index })).filter(({ key }) => leaves(key));
  const scoreOf = (unit: number, index: number): number | null =>
    hasScore(table, unit, index) ? (table.scores[index]?.[unit] ?? null) : null;

  const figures = (unit: number) => {
    const low = scoring.lows[unit] ?? 0;
    const high = scoring.highs[unit] ?? 0;
    const total = scoring.totals[unit] ?? NaN;
    const present = scoring.present[unit] ?? -1;
    const outcome = outcomeKey(classKeys, scoring, unit);
    const possible = outcome === between ? neighbours(method, low) : possibleOutcomes(method, low, high);
    const results = leaves('total');
    const classes = leaves('class');
    return {
      total: results && !Number.isNaN(total) ? total : null,
      low: results ? low : null,
      high: results ? high : null,
      outcome: classes ? outcome : null,
      possible: classes ? possible : [],
      present: leaves('present') && present >= 0 ? present : null,
    };
  };

  return table.rows.map((_, unit) => {
    const own = figures(unit);
    const className = (): Cell =>
      own.outcome &&
      (method.classes.find(({ key }) => key === own.outcome)?.name[language] ?? names.outcome(own.outcome));
    const cell = ({ column: { key, kind }, place }: SourceOfColumn): Cell => {
      switch (kind) {
        case 'name':
          return table.names[unit] || null;
        case 'place':
          return (key === 'oblast' ? table.oblasts : table.raions)[unit] || null;
        case 'score':
          return (
            scoreOf(
              unit,
              method.indicators.findIndex((one) => one.key === key),
            ) ?? plainCell(cellAt(unit, place))
          );
        case 'total':
          return own.total;
        case 'class':
          return className();
        case 'present':
          return own.present;
        default:
          return plainCell(cellAt(unit, place));
      }
    };
    const texts = (part: 'evidence' | 'barriers'): ShareText[] =>
      taken.flatMap(({ column, place, indicator }) => {
        const value = column.part === part ? plainCell(cellAt(unit, place)) : null;
        return value === null ? [] : [{ header: column.header, indicator, text: String(value) }];
      });
    return {
      cells: taken.map(cell),
      name: table.names[unit] ?? '',
      oblast: table.oblasts[unit] || null,
      raion: table.raions[unit] || null,
      scores: Object.fromEntries(indicators.map(({ key, index }) => [key, scoreOf(unit, index)])),
      ...own,
      evidence: texts('evidence'),
      barriers: texts('barriers'),
    };
  });
}

const plainCell = (value: CellValue | null): Cell =>
  value === null || isBlank(value) ? null : typeof value === 'number' ? value : String(value);
