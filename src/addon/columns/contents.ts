// What the managed columns hold for each municipality, and how to know our own cells again.
import { neighbours, possibleOutcomes } from '../../core/scoring/classify';
import { isBetween } from '../../core/scoring/score';
import { type Language, languages } from '../../core/language';
import type { Method } from '../../core/method/method';
import type { CellValue } from '../../core/table/cells';
import { ScoreKind } from '../../core/table/score-cell';
import { hasScore } from '../../core/table/table';
import { namesOf } from '../../wording/names';
import { remark } from '../../wording/sheet';
import { tableWords } from '../../wording/table';
import type { ManagedRole } from '../document/marks';
import { formulasOf, unreadable } from '../live/live-columns';
import type { FormulaRole } from '../live/row-formulas';
import type { Reading } from '../reading/reading';
import { textMark } from '../document/text-mark';

/** By role, one value a municipality; '' for an empty cell. */
export interface Contents extends Record<ManagedRole, (string | number)[]> {
  /** What gives the same where the columns are live; null for a municipality whose scores a formula would misread. */
  formulas: (unit: number) => Record<FormulaRole, string> | null;
}

export function contentsOf(reading: Reading, language: Language, live: boolean): Contents {
  const { table, scoring } = reading;
  const { method } = table;
  const units = table.rows.map((_, unit) => unit);
  const misread = live ? unreadable(reading) : new Map<number, number[]>();
  const remarks = remarksOf(reading, language, misread);
  const formulas = formulasOf(reading, language);
  return {
    formulas: (unit) => (live && !misread.has(unit) ? formulas(table.rows[unit] ?? 0) : null),
    total: units.map((unit) => numberOrEmpty(scoring.totals[unit])),
    class: units.map((unit) => method.classes[scoring.outcomes[unit] ?? -1]?.name[language] ?? ''),
    present: units.map((unit) => {
      const present = scoring.present[unit] ?? -1;
      return present < 0 ? '' : present;
    }),
    remark: units.map((unit) => remarks.get(unit) ?? ''),
  };
}

const numberOrEmpty = (value: number | undefined): number | '' =>
  value === undefined || Number.isNaN(value) ? '' : value;

/** Only for the municipalities that have one. */
function remarksOf(
  reading: Reading,
  language: Language,
  misread: ReadonlyMap<number, readonly number[]>,
): Map<number, string> {
  const { table, scoring, findings, aside } = reading;
  const { method } = table;
  const names = namesOf(language, method);
  const sameAs = new Map<number, number[]>();
  const concerned = new Set([...table.odd.map((odd) => odd.unit), ...misread.keys()]);
  for (const { finding } of aside) if (finding.name === 'total-between-classes') concerned.add(finding.unit ?? -1);
  for (const finding of findings) {
    if (finding.unit === null) continue;
    if (finding.name === 'duplicate-unit') {
      sameAs.set(finding.unit, (finding.data as { rows: number[] }).rows);
      concerned.add(finding.unit);
    }
    if (finding.name === 'total-between-classes') concerned.add(finding.unit);
  }
  const remarks = new Map<number, string>();
  for (const unit of concerned) {
    const without = method.indicators.map((_, index) => index).filter((index) => !hasScore(table, unit, index));
    const isEmpty = (index: number): boolean => table.kinds[index]?.[unit] === ScoreKind.empty;
    const key = (index: number): string => method.indicators[index]?.key ?? '';
    const total = scoring.totals[unit] ?? NaN;
    const [lower = '', upper = ''] = neighbours(method, total);
    const facts = {
      missing: without.filter(isEmpty).map(key),
      unusable: without.filter((index) => !isEmpty(index)).map(key),
      possible: without.length > 0 ? possibleOutcomes(method, scoring.lows[unit] ?? 0, scoring.highs[unit] ?? 0) : [],
      between: scoring.outcomes[unit] === isBetween ? { total, lower, upper } : null,
      sameAs: sameAs.get(unit) ?? [],
      misread: (misread.get(unit) ?? []).map(key),
    };
    remarks.set(unit, remark(language, facts, names));
  }
  return remarks;
}

/** Headers of our columns in one language. */
export const managedHeaders = (language: Language): Record<ManagedRole, string> => {
  const { columns } = tableWords(language);
  return { total: columns.total, class: columns.class, present: columns.present, remark: columns.remark };
};

/**
 * Whether a value in one of our columns can be one that we wrote: an attainable number, a class name in any of the
 * three languages, a remark whose mark was kept, or any where marks were not.
 */
export function canBeOurs(
  role: ManagedRole,
  value: CellValue,
  method: Method,
  remarkMarks: readonly string[] | null,
): boolean {
  if (value === '') return true;
  switch (role) {
    case 'total':
      return typeof value === 'number';
    case 'present':
      return typeof value === 'number' && value >= 0 && value <= method.indicators.length;
    case 'class':
      return method.classes.some((band) => languages.some((language) => band.name[language] === value));
    case 'remark':
      return typeof value === 'string' && (remarkMarks === null || remarkMarks.includes(textMark(value)));
  }
}

/** Whether a header is one that we write for the role, in any language. */
export const isOurHeader = (role: ManagedRole, text: string): boolean =>
  languages.some((language) => managedHeaders(language)[role] === text);
