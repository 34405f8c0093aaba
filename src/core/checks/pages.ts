// Why each check matters, and its examples: for the page of checks and the test that runs them. Not part of the bundle.
import { columnHiddenPage } from './column-hidden';
import { columnLikelyPage } from './column-likely';
import { columnPassedOverPage } from './column-passed-over';
import { columnWithoutScoresPage } from './column-without-scores';
import { duplicateUnitPage } from './duplicate-unit';
import { evidenceNoLinkPage } from './evidence-no-link';
import { evidenceWithLowestScorePage } from './evidence-with-lowest-score';
import { fillsVaryPage } from './fills-vary';
import { filterNotAskedPage } from './filter-not-asked';
import { groupFromSectionPage } from './group-from-section';
import { handClassDiffersPage } from './hand-class-differs';
import { handTotalDiffersPage } from './hand-total-differs';
import { classesMisplacedPage, classesOutdatedPage, classesRetypedPage } from './managed-columns';
import { nameIsErrorPage } from './name-is-error';
import { nameIsNumberPage } from './name-is-number';
import { nameLikeSumPage } from './name-like-sum';
import { nameLookAlikePage } from './name-look-alike';
import { nameMergedPage } from './name-merged';
import { nameMissingPage } from './name-missing';
import { nameNearDuplicatePage } from './name-near-duplicate';
import { nameSpacesPage } from './name-spaces';
import { nameTooLongPage } from './name-too-long';
import { oblastMissingPage } from './oblast-missing';
import { oblastSpellingPage } from './oblast-spelling';
import { oblastUnknownPage } from './oblast-unknown';
import { rowsHiddenPage } from './rows-hidden';
import { scoreByFormulaPage } from './score-by-formula';
import { scoreIsBooleanPage } from './score-is-boolean';
import { scoreIsDatePage } from './score-is-date';
import { scoreIsErrorPage } from './score-is-error';
import { scoreIsTextPage } from './score-is-text';
import { scoreLookAlikePage } from './score-look-alike';
import { scoreMergedPage } from './score-merged';
import { scoreMissingPage } from './score-missing';
import { scoreNotAssessedPage } from './score-not-assessed';
import { scoreOffStepPage } from './score-off-step';
import { scoreOutOfRangePage } from './score-out-of-range';
import { scorePlaceholderPage } from './score-placeholder';
import { scoreTextNumberPage } from './score-text-number';
import { scoreWithoutEvidencePage } from './score-without-evidence';
import { severalScoringsPage } from './several-scorings';
import { totalBetweenClassesPage } from './total-between-classes';
import { totalRowDiffersPage } from './total-row-differs';
import { unitWithoutScoresPage } from './unit-without-scores';
import type { CheckPage, FindingName } from './finding';

export const pages: { readonly [Name in FindingName]: () => CheckPage } = {
  'score-missing': scoreMissingPage,
  'score-out-of-range': scoreOutOfRangePage,
  'score-off-step': scoreOffStepPage,
  'score-text-number': scoreTextNumberPage,
  'score-is-date': scoreIsDatePage,
  'score-is-error': scoreIsErrorPage,
  'score-is-boolean': scoreIsBooleanPage,
  'score-is-text': scoreIsTextPage,
  'score-not-assessed': scoreNotAssessedPage,
  'score-placeholder': scorePlaceholderPage,
  'score-look-alike': scoreLookAlikePage,
  'score-by-formula': scoreByFormulaPage,
  'score-merged': scoreMergedPage,
  'score-without-evidence': scoreWithoutEvidencePage,
  'evidence-with-lowest-score': evidenceWithLowestScorePage,
  'evidence-no-link': evidenceNoLinkPage,
  'fills-vary': fillsVaryPage,
  'duplicate-unit': duplicateUnitPage,
  'name-missing': nameMissingPage,
  'total-between-classes': totalBetweenClassesPage,
  'group-from-section': groupFromSectionPage,
  'total-row-differs': totalRowDiffersPage,
  'hand-total-differs': handTotalDiffersPage,
  'hand-class-differs': handClassDiffersPage,
  'oblast-missing': oblastMissingPage,
  'unit-without-scores': unitWithoutScoresPage,
  'oblast-unknown': oblastUnknownPage,
  'oblast-spelling': oblastSpellingPage,
  'name-spaces': nameSpacesPage,
  'name-look-alike': nameLookAlikePage,
  'name-near-duplicate': nameNearDuplicatePage,
  'name-is-number': nameIsNumberPage,
  'name-too-long': nameTooLongPage,
  'name-is-error': nameIsErrorPage,
  'name-merged': nameMergedPage,
  'name-like-sum': nameLikeSumPage,
  'column-likely': columnLikelyPage,
  'column-passed-over': columnPassedOverPage,
  'column-without-scores': columnWithoutScoresPage,
  'column-hidden': columnHiddenPage,
  'rows-hidden': rowsHiddenPage,
  'filter-not-asked': filterNotAskedPage,
  'several-scorings': severalScoringsPage,
  'classes-misplaced': classesMisplacedPage,
  'classes-outdated': classesOutdatedPage,
  'classes-retyped': classesRetypedPage,
};
