// Findings in English: what each says, and what to do about it.
import type { FindingWords } from '../finding-words';
import { decimal, plain, plural } from '../numbers';
import { municipalityWord } from './nouns';
import { cited, either, firstFew, numbersInRow, typed } from '../phrases';
import type { Names } from '../names';
import { ofIndicator } from '../of-indicator';

const num = (value: number) => decimal('en', value);

const cite = (text: string): string => cited('en', text);

const possibleClasses = (possible: readonly string[], names: Names): string => {
  const classes = possible.map((key) => names.outcome(key));
  if (classes.length === 0) return '';
  return classes.length === 1
    ? ` The class is certain without it: ${classes[0]}.`
    : ` Possible classes: ${either('en', classes)}.`;
};

const municipalities = (n: number) => `${num(n)}\u00a0${municipalityWord(n)}`;

export const findings = {
  'score-missing': [
    ofIndicator(({ possible }, names) => `empty.${possibleClasses(possible, names)}`),
    'Enter the score; if there is none, leave the cell empty.',
  ],
  'score-out-of-range': [
    ofIndicator(
      ({ seen, accepted }) => `${typed('en', seen)} stands there, accepted are ${numbersInRow('en', accepted)}.`,
    ),
    'Enter one of the accepted scores.',
  ],
  'score-off-step': [
    ofIndicator(
      ({ seen, accepted }) => `${typed('en', seen)} stands there, accepted are ${numbersInRow('en', accepted)}.`,
    ),
    'Enter one of the accepted scores.',
  ],
  'score-text-number': [
    ofIndicator(({ seen, value }) => `${cite(seen)} is written as text and counts as\u00a0${plain('en', value)}.`),
    'Enter the score as a number.',
  ],
  'score-is-date': [
    ofIndicator(({ seen }) => `the date ${cite(seen)} stands there and cannot be counted.`),
    'Give the cell a number format and enter the score again.',
  ],
  'score-is-error': [ofIndicator(({ seen }) => `the formula gives ${seen}.`), 'Mend the formula or enter the score.'],
  'score-is-boolean': [
    ofIndicator(({ seen }) => `${cite(seen)} stands there and is no score.`),
    'Remove the checkbox and enter the score as a number.',
  ],
  'score-is-text': [
    ofIndicator(({ seen }) => `${cite(seen)} stands there and is no score.`),
    'Enter the score as a number; if there is none, clear the cell.',
  ],
  'duplicate-unit': [
    ({ rows }) =>
      `The same oblast, raion and name as in ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}; all of them are counted.`,
    'Make the names differ or remove the extra row.',
  ],
  'name-missing': [() => 'The row has scores but no name.', 'Enter the name of the municipality.'],
  'total-between-classes': [
    ({ total, lower, upper }, names) =>
      `The total of ${plain('en', total)} is in no class: it lies between ${names.outcome(lower)} and ${names.outcome(upper)}.`,
    'Check the half points: the guideline defines classes for whole totals.',
  ],
  'classes-misplaced': [
    ({ count }) => `The rows were moved without our columns: wrong for ${municipalities(count)}.`,
    'Refresh the classes.',
  ],
  'classes-outdated': [
    ({ count }) => `Scores have changed: for ${municipalities(count)} our columns show something else.`,
    'Refresh the classes.',
  ],
  'group-from-section': [
    ({ group, row }) => `The rows below the section ${cite(group)} (row ${row}) are taken to belong to it.`,
    'If that is wrong, add a column with oblasts or raions.',
  ],
  'score-placeholder': [
    ofIndicator(({ seen }) => `${cite(seen)} stands there. It does not count as a score, nor as zero.`),
    'Enter the score; if it was not assessed, leave the cell empty or write “not assessed”.',
  ],
  'score-look-alike': [
    ofIndicator(
      ({ seen, like }) => `the letter ${cite(seen)} stands there, which looks like ${like} but is no number.`,
    ),
    'Type the digit that is meant.',
  ],
  'score-not-assessed': [
    ofIndicator(() => 'said to be not assessed. It counts neither as a score nor as forgotten.'),
    'Nothing to do if that is so.',
  ],
  'score-by-formula': [
    ofIndicator(
      ({ formula, count }) =>
        `${num(count)} ${plural('en', count, { one: 'cell', other: 'cells' })} with a formula, the first is ${cite(formula)}. The value shown is read.`,
    ),
    'Make sure that the formula gives what you mean.',
  ],
  'score-merged': [
    ofIndicator(({ range }) => `the cells ${range} are merged. Only the first row has the score.`),
    'Unmerge the cells and enter a score in each row.',
  ],
  'score-without-evidence': [
    ofIndicator(({ score }) => `score ${plain('en', score)}, its evidence is empty.`),
    'Name the document or link that the score rests on.',
  ],
  'evidence-with-lowest-score': [
    ofIndicator(({ score }) => `score ${plain('en', score)}, but there is evidence.`),
    'Check that the score was not forgotten.',
  ],
  'evidence-no-link': [
    ({ seen }) => `${cite(seen)} begins like a link but is none.`,
    'Copy the link anew from the address bar.',
  ],
  'fills-vary': [
    ofIndicator(
      ({ colors }) =>
        `cells have ${colors} ${plural('en', colors, { one: 'fill colour', other: 'different fill colours' })}. What a colour means is in no figure.`,
    ),
    'If the colour says something, write it as a score or a remark.',
  ],
  'column-likely': [
    ({ header }) => `${cite(header)}: taken for this by its header alone.`,
    'Check it in the step “Columns”.',
  ],
  'column-passed-over': [
    ({ indicator, header, other }, names) =>
      `${names.indicator(indicator)} is read from ${cite(header)}, which bears its very name; ${cite(other)} is not read.`,
    'If the other one is meant, choose it in the step “Columns”.',
  ],
  'column-without-scores': [
    ({ header, usable, filled }) => `${cite(header)}: only ${usable} of ${filled} filled cells are scores.`,
    'Check that this is the column with the scores.',
  ],
  'column-hidden': [
    ({ header }) => `${cite(header)} is hidden. Its scores are read all the same.`,
    'Show the column if others are to check the scores.',
  ],
  'rows-hidden': [
    ({ count, filtered, rows }) =>
      `${num(count)} ${municipalityWord(count)} in hidden rows (${firstFew(rows.map(String), 5)})${filtered > 0 ? `, ${num(filtered)} of them by a filter` : ''}. They are read and counted.`,
    'Show the rows, or delete them if they do not belong here.',
  ],
  'total-row-differs': [
    ofIndicator(
      ({ seen, expected }) => `${seen} stands there, the scores of these rows add up to ${plain('en', expected)}.`,
    ),
    'Correct the total or the score that was changed.',
  ],
  'hand-total-differs': [
    ({ seen, low, high }) =>
      `${cite(seen)} stands there, the scores give ${low === high ? plain('en', low) : `${plain('en', low)} to ${plain('en', high)}`}.`,
    'Correct the total or the scores; ours is computed from the scores.',
  ],
  'hand-class-differs': [
    ({ seen, expected }, names) => `${cite(seen)} stands there, the scores give: ${names.outcome(expected)}.`,
    'Correct the class or the scores; ours is computed from the scores.',
  ],
  'oblast-missing': [
    () => 'The oblast is empty. The municipality is in no oblast of the summary.',
    'Enter the oblast.',
  ],
  'oblast-unknown': [
    ({ seen, nearest }) =>
      `${cite(seen)} is no oblast that we know.${nearest === null ? '' : ` Did you mean ${cite(nearest)}?`}`,
    'Correct the name of the oblast.',
  ],
  'oblast-spelling': [
    ({ seen, usual }) => `${cite(seen)}, mostly written ${cite(usual)}. Both count as one oblast.`,
    'Write it the same way in all rows.',
  ],
  'name-spaces': [
    ({ seen, tidy }) => `${cite(seen)} has blanks that nobody sees; without them it is ${cite(tidy)}.`,
    'Remove the blanks.',
  ],
  'name-look-alike': [
    ({ seen, letters, tidy }) => `${cite(seen)} has wrong letters (${letters}); meant is ${cite(tidy)}.`,
    'Type the name anew.',
  ],
  'name-near-duplicate': [
    ({ other, row, by }) =>
      by === 'letter'
        ? `Differs in one letter from ${cite(other)} in row ${row}. Both are counted.`
        : `Perhaps another form of ${cite(other)} in row ${row}. Both are counted.`,
    'Check that these are two municipalities.',
  ],
  'name-is-number': [
    ({ seen }) => `${cite(seen)} stands where the name belongs.`,
    'Enter the name, or check the list of columns.',
  ],
  'name-too-long': [
    ({ length }) => `${length} characters: perhaps a note among the municipalities.`,
    'Move the note below the table.',
  ],
  'unit-without-scores': [
    () => 'Not one score stands in this row. It is counted as a municipality without a class.',
    'Enter the scores, or delete the row if it is no municipality.',
  ],
  'several-scorings': [
    ({ count }) =>
      `${decimal('en', count)} ${plural('en', count, { one: 'municipality stands', other: 'municipalities stand' })} in several rows, with another round or rater. Each row is counted as a municipality of its own.`,
    'Keep one round and one rater on a sheet, or make a summary of one round; otherwise it counts scorings, not municipalities.',
  ],
  'filter-not-asked': [
    ({ count }) =>
      `The sheet has a filter and ${decimal('en', count)} ${municipalityWord(count)}. Which of them it hides was not asked; all are read.`,
    'Remove the filter if hidden rows should not be counted unseen.',
  ],
  'classes-retyped': [
    ({ count }) =>
      `In our columns ${num(count)} ${plural('en', count, { one: 'municipality has', other: 'municipalities have' })} another total or class than the scores give, though no score changed.`,
    'Refresh the classes, or correct the scores.',
  ],
  'name-merged': [
    ({ count, first }) =>
      `Rows whose name comes from a merged cell above them: ${num(count)}; the first is ${cite(first)}.`,
    'If that is wrong, unmerge the cells and enter the name in each row.',
  ],
  'name-like-sum': [
    ({ seen }) =>
      `${cite(seen)} reads like the label of a row of sums or averages. Its scores are neither, so it is counted as a municipality.`,
    'If it is no municipality, label the row “Total” or “Average score”.',
  ],
  'name-is-error': [
    ({ seen }) => `${seen} stands where the name belongs. The row is counted.`,
    'Correct the formula or enter the name.',
  ],
} satisfies FindingWords;
