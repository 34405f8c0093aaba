// Every check, by the name of its finding: a finding without a check does not compile.
import { duplicateUnit } from './duplicate-unit';
import type { Check, Finding, FindingName, Severity, Subject } from './finding';
import { groupFromSection } from './group-from-section';
import { classesMisplaced, classesOutdated } from './managed-columns';
import { nameMissing } from './name-missing';
import { scoreIsBoolean } from './score-is-boolean';
import { scoreIsDate } from './score-is-date';
import { scoreIsError } from './score-is-error';
import { scoreIsText } from './score-is-text';
import { scoreMissing } from './score-missing';
import { scoreOffStep } from './score-off-step';
import { scoreOutOfRange } from './score-out-of-range';
import { scoreTextNumber } from './score-text-number';
import { totalBetweenClasses } from './total-between-classes';

export const catalogue: { readonly [Name in FindingName]: Check<Name> } = {
  'score-missing': scoreMissing,
  'score-out-of-range': scoreOutOfRange,
  'score-off-step': scoreOffStep,
  'score-text-number': scoreTextNumber,
  'score-is-date': scoreIsDate,
  'score-is-error': scoreIsError,
  'score-is-boolean': scoreIsBoolean,
  'score-is-text': scoreIsText,
  'duplicate-unit': duplicateUnit,
  'name-missing': nameMissing,
  'total-between-classes': totalBetweenClasses,
  'group-from-section': groupFromSection,
  'classes-misplaced': classesMisplaced,
  'classes-outdated': classesOutdated,
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
