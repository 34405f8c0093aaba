// Conditional colours and dropdowns of ours, known again by what they are.
import { languages } from '../../core/language';
import { guideline2015 } from '../../core/method/guideline-2015';
import { allowedScores } from '../../core/method/method';
import { findHeader, isProblem } from '../../core/table/header';
import { scoreColumns } from '../../core/table/table';
import { classColor } from '../../report/colors';
import { formWords } from '../../wording/forms';
import { numbersInRow } from '../../wording/phrases';
import type { Marks } from '../document/marks';
import { readTop } from '../reading/top-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

export interface OwnRules {
  count: number;
  remove(): void;
}

const none: OwnRules = { count: 0, remove: () => undefined };

/** The rules that colour class names in this column alone. */
export function ownColours(sheet: Sheet, column: number | null): OwnRules {
  if (column === null) return none;
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => !coloursClass(rule, column));
  const count = rules.length - others.length;
  return { count, remove: () => void (count > 0 && sheet.setConditionalFormatRules(others)) };
}

const { classes } = guideline2015;

/** A class's name in its colour. A rule that somebody made their own by another colour is theirs. */
function coloursClass(rule: Rule, column: number): boolean {
  const condition = rule.getBooleanCondition();
  if (!condition || String(condition.getCriteriaType()) !== 'TEXT_EQUAL_TO') return false;
  const named = String(condition.getCriteriaValues()[0]);
  const colour = (condition.getBackground() ?? '').toLowerCase();
  return (
    rule.getRanges().every((range) => range.getColumn() === column && range.getNumColumns() === 1) &&
    classes.some(({ name }, rank) => {
      return languages.some((language) => name[language] === named) && classColor(rank, classes.length) === colour;
    })
  );
}

/** Dropdowns of scores in the score columns; one call a column. Where no header can be read there is nothing to look in. */
export function ownDropdowns(sheet: Sheet, marks: Marks): OwnRules {
  if (String(sheet.getType()) !== 'GRID' || sheet.getLastRow() === 0) return none;
  const { top, merges, options } = readTop(sheet, marks);
  const header = findHeader(top, merges, guideline2015, options);
  if (isProblem(header)) return none;
  const first = header.last + 1;
  const rows = sheet.getMaxRows() - header.last;
  if (rows <= 0) return none;
  const found = scoreColumns({ method: guideline2015, header }).flatMap((column) => {
    const range = sheet.getRange(first, column, rows, 1);
    const rules = range.getDataValidations() as (Validation | null)[][];
    return rules.some(([rule]) => isOurs(rule)) ? [{ range, rules }] : [];
  });
  return {
    count: found.length,
    remove: () => {
      for (const { range, rules } of found) {
        // The official types do not know that null leaves a cell without a rule.
        range.setDataValidations(rules.map(([rule]) => [isOurs(rule) ? null : rule]) as Validation[][]);
      }
    },
  };
}

const scores = allowedScores(guideline2015);
const helpTexts = languages.map((language) => formWords(language).scoreHelp(numbersInRow(language, scores)));

const isOurs = (rule: Validation | null | undefined): boolean =>
  !!rule && !rule.getAllowInvalid() && helpTexts.includes(rule.getHelpText() ?? '');
