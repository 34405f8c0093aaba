// What the add-on writes into the document, in the three languages.
import type { Language } from '../core/language';
import { sheet as en, type SheetWords } from './en/sheet';
import { sheet as ky } from './ky/sheet';
import type { Names } from './names';
import { plain } from './numbers';
import { either } from './phrases';
import { sheet as ru } from './ru/sheet';

const words: Record<Language, SheetWords> = { ru, ky, en };

export const sheetWords = (language: Language): SheetWords => words[language];

/** What keeps a municipality's figures from being plain: keys of the method, rows of the sheet. */
export interface RemarkFacts {
  /** Indicators without a score. */
  missing: readonly string[];
  /** Indicators whose score stands there but cannot be counted. */
  unusable: readonly string[];
  /** Outcomes that are still possible; one where the class is certain. */
  possible: readonly string[];
  /** A complete total in no class, and its neighbours. */
  between: { total: number; lower: string; upper: string } | null;
  /** Other rows with the same municipality. */
  sameAs: readonly number[];
  /** Indicators whose score a formula would take for something else, so that the row holds values. */
  misread?: readonly string[];
}

/** The remark beside a municipality; '' where there is nothing to say. */
export function remark(language: Language, facts: RemarkFacts, names: Names): string {
  const say = words[language].remark;
  const gaps = [
    ...facts.missing.map((key) => say.missing(names.indicator(key))),
    ...facts.unusable.map((key) => say.unusable(names.indicator(key))),
  ];
  const parts = [...gaps];
  if (gaps.length > 0 && facts.possible.length > 1) {
    parts.push(
      say.possible(
        either(
          language,
          facts.possible.map((key) => names.outcome(key)),
        ),
      ),
    );
  } else if (gaps.length > 0 && facts.possible.length === 1) parts.push(say.certain);
  if (facts.between) {
    const { total, lower, upper } = facts.between;
    parts.push(say.between(plain(language, total), names.outcome(lower), names.outcome(upper)));
  }
  if (facts.sameAs.length > 0) parts.push(say.duplicate(facts.sameAs.join(', ')));
  const misread = facts.misread ?? [];
  if (misread.length > 0) parts.push(say.misread(misread.map((key) => names.indicator(key)).join(', ')));
  return parts.join('; ');
}
