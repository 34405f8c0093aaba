// Every check, by the name of its finding: a finding without a check does not compile.
import { columnHidden } from './column-hidden';
import { columnLikely } from './column-likely';
import { columnPassedOver } from './column-passed-over';
import { columnWithoutScores } from './column-without-scores';
import { duplicateUnit } from './duplicate-unit';
import { evidenceNoLink } from './evidence-no-link';
import { evidenceWithLowestScore } from './evidence-with-lowest-score';
import { fillsVary } from './fills-vary';
import { filterNotAsked } from './filter-not-asked';
import { groupFromSection } from './group-from-section';
import { handClassDiffers } from './hand-class-differs';
import { handTotalDiffers } from './hand-total-differs';
import { classesMisplaced, classesOutdated, classesRetyped } from './managed-columns';
import { nameIsError } from './name-is-error';
import { nameIsNumber } from './name-is-number';
import { nameLikeSum } from './name-like-sum';
import { nameLookAlike } from './name-look-alike';
import { nameMerged } from './name-merged';
import { nameMissing } from './name-missing';
import { nameNearDuplicate } from './name-near-duplicate';
import { nameSpaces } from './name-spaces';
import { nameTooLong } from './name-too-long';
import { oblastMissing } from './oblast-missing';
import { oblastSpelling } from './oblast-spelling';
import { oblastUnknown } from './oblast-unknown';
import { rowsHidden } from './rows-hidden';
import { scoreByFormula } from './score-by-formula';
import { scoreIsBoolean } from './score-is-boolean';
import { scoreIsDate } from './score-is-date';
import { scoreIsError } from './score-is-error';
import { scoreIsText } from './score-is-text';
import { scoreLookAlike } from './score-look-alike';
import { scoreMerged } from './score-merged';
import { scoreMissing } from './score-missing';
import { scoreNotAssessed } from './score-not-assessed';
import { scoreOffStep } from './score-off-step';
import { scoreOutOfRange } from './score-out-of-range';
import { scorePlaceholder } from './score-placeholder';
import { scoreTextNumber } from './score-text-number';
import { scoreWithoutEvidence } from './score-without-evidence';
import { severalScorings } from './several-scorings';
import { totalBetweenClasses } from './total-between-classes';
import { totalRowDiffers } from './total-row-differs';
import { unitWithoutScores } from './unit-without-scores';
import type { Check, Finding, FindingName, Severity, Subject } from './finding';

export const catalogue: { readonly [Name in FindingName]: Check<Name> } = {
  'score-missing': scoreMissing,
  'score-out-of-range': scoreOutOfRange,
  'score-off-step': scoreOffStep,
  'score-text-number': scoreTextNumber,
  'score-is-date': scoreIsDate,
  'score-is-error': scoreIsError,
  'score-is-boolean': scoreIsBoolean,
  'score-is-text': scoreIsText,
  'score-not-assessed': scoreNotAssessed,
  'score-placeholder': scorePlaceholder,
  'score-look-alike': scoreLookAlike,
  'score-by-formula': scoreByFormula,
  'score-merged': scoreMerged,
  'score-without-evidence': scoreWithoutEvidence,
  'evidence-with-lowest-score': evidenceWithLowestScore,
  'evidence-no-link': evidenceNoLink,
  'fills-vary': fillsVary,
  'duplicate-unit': duplicateUnit,
  'name-missing': nameMissing,
  'total-between-classes': totalBetweenClasses,
  'group-from-section': groupFromSection,
  'total-row-differs': totalRowDiffers,
  'hand-total-differs': handTotalDiffers,
  'hand-class-differs': handClassDiffers,
  'oblast-missing': oblastMissing,
  'unit-without-scores': unitWithoutScores,
  'oblast-unknown': oblastUnknown,
  'oblast-spelling': oblastSpelling,
  'name-spaces': nameSpaces,
  'name-look-alike': nameLookAlike,
  'name-near-duplicate': nameNearDuplicate,
  'name-is-number': nameIsNumber,
  'name-too-long': nameTooLong,
  'name-is-error': nameIsError,
  'name-merged': nameMerged,
  'name-like-sum': nameLikeSum,
  'column-likely': columnLikely,
  'column-passed-over': columnPassedOver,
  'column-without-scores': columnWithoutScores,
  'column-hidden': columnHidden,
  'rows-hidden': rowsHidden,
  'filter-not-asked': filterNotAsked,
  'several-scorings': severalScorings,
  'classes-misplaced': classesMisplaced,
  'classes-outdated': classesOutdated,
  'classes-retyped': classesRetyped,
};

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** From the gravest to the least. */
export const bySeverity = (a: Severity, b: Severity): number => severities.indexOf(a) - severities.indexOf(b);

/** All findings in order of row, column of the sheet, code; those of the whole table first. */
export function runChecks(subject: Subject): Finding[] {
  const findings = Object.values(catalogue).flatMap((check) => findingsOf(check as Check<FindingName>, subject));
  const column = (finding: Finding): number => subject.table.header.columns[finding.column ?? '']?.column ?? 0;
  return findings.sort(
    (a, b) => (a.row ?? 0) - (b.row ?? 0) || column(a) - column(b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

export function findingsOf<Name extends FindingName>(check: Check<Name>, subject: Subject): Finding<Name>[] {
  const { code, name, severity } = check;
  return Array.from(check.find(subject), (place) => ({ code, name, severity, ...place }));
}
