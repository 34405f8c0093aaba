// Findings in English.
import type { FindingWords } from '../findings';
import { decimal, plain, plural } from '../numbers';
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

const municipalities = (n: number) =>
  `${num(n)}\u00a0${plural('en', n, { one: 'municipality', other: 'municipalities' })}`;

export const findings = {
  'score-missing': ofIndicator(({ possible }, names) => `empty.${possibleClasses(possible, names)}`),
  'score-out-of-range': ofIndicator(
    ({ seen, accepted }) => `${typed('en', seen)} stands there, accepted are ${numbersInRow('en', accepted)}.`,
  ),
  'score-off-step': ofIndicator(
    ({ seen, accepted }) => `${typed('en', seen)} stands there, accepted are ${numbersInRow('en', accepted)}.`,
  ),
  'score-text-number': ofIndicator(
    ({ seen, value }) => `${cite(seen)} is written as text and counts as\u00a0${plain('en', value)}.`,
  ),
  'score-is-date': ofIndicator(({ seen }) => `the date ${cite(seen)} stands there and cannot be counted.`),
  'score-is-error': ofIndicator(({ seen }) => `the formula gives ${seen}.`),
  'score-is-boolean': ofIndicator(({ seen }) => `${cite(seen)} stands there and is no score.`),
  'score-is-text': ofIndicator(({ seen }) => `${cite(seen)} stands there and is no score.`),
  'duplicate-unit': ({ rows }) =>
    `The same oblast, raion and name as in ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}; all of them are counted.`,
  'name-missing': () => 'The row has scores but no name.',
  'total-between-classes': ({ total, lower, upper }, names) =>
    `The total of ${plain('en', total)} is in no class: it lies between ${names.outcome(lower)} and ${names.outcome(upper)}.`,
  'classes-misplaced': ({ count }) => `The rows were moved without our columns: wrong for ${municipalities(count)}.`,
  'classes-outdated': ({ count }) =>
    `Scores have changed: for ${municipalities(count)} our columns show something else.`,
  'group-from-section': ({ group, row }) =>
    `The rows below the section ${cite(group)} (row ${row}) are taken to belong to it.`,
  'score-placeholder': ofIndicator(
    ({ seen }) => `${cite(seen)} stands there. It does not count as a score, nor as zero.`,
  ),
  'score-look-alike': ofIndicator(
    ({ seen, like }) => `the letter ${cite(seen)} stands there, which looks like ${like} but is no number.`,
  ),
  'score-not-assessed': ofIndicator(() => 'said to be not assessed. It counts neither as a score nor as forgotten.'),
  'score-by-formula': ofIndicator(
    ({ formula, count }) =>
      `${num(count)} ${plural('en', count, { one: 'cell', other: 'cells' })} with a formula, the first is ${cite(formula)}. The value shown is read.`,
  ),
  'score-merged': ofIndicator(({ range }) => `the cells ${range} are merged. Only the first row has the score.`),
  'score-without-evidence': ofIndicator(({ score }) => `score ${plain('en', score)}, its evidence is empty.`),
  'evidence-with-lowest-score': ofIndicator(({ score }) => `score ${plain('en', score)}, but there is evidence.`),
  'evidence-no-link': ({ seen }) => `${cite(seen)} begins like a link but is none.`,
  'fills-vary': ofIndicator(
    ({ colors }) =>
      `cells have ${colors} ${plural('en', colors, { one: 'fill colour', other: 'different fill colours' })}. What a colour means is in no figure.`,
  ),
  'column-likely': ({ header }) => `${cite(header)}: taken for this by its header alone.`,
  'column-passed-over': ({ indicator, header, other }, names) =>
    `${names.indicator(indicator)} is read from ${cite(header)}, which bears its very name; ${cite(other)} is not read.`,
  'column-without-scores': ({ header, usable, filled }) =>
    `${cite(header)}: only ${usable} of ${filled} filled cells are scores.`,
  'column-hidden': ({ header }) => `${cite(header)} is hidden. Its scores are read all the same.`,
  'rows-hidden': ({ count, filtered, rows }) =>
    `${num(count)} ${plural('en', count, { one: 'municipality', other: 'municipalities' })} in hidden rows (${firstFew(rows.map(String), 5)})${filtered > 0 ? `, ${num(filtered)} of them by a filter` : ''}. They are read and counted.`,
  'total-row-differs': ofIndicator(
    ({ seen, expected }) => `${seen} stands there, the scores of these rows add up to ${plain('en', expected)}.`,
  ),
  'hand-total-differs': ({ seen, low, high }) =>
    `${cite(seen)} stands there, the scores give ${low === high ? plain('en', low) : `${plain('en', low)} to ${plain('en', high)}`}.`,
  'hand-class-differs': ({ seen, expected }, names) =>
    `${cite(seen)} stands there, the scores give: ${names.outcome(expected)}.`,
  'oblast-missing': () => 'The oblast is empty. The municipality is in no oblast of the summary.',
  'oblast-unknown': ({ seen, nearest }) =>
    `${cite(seen)} is no oblast that we know.${nearest === null ? '' : ` Did you mean ${cite(nearest)}?`}`,
  'oblast-spelling': ({ seen, usual }) => `${cite(seen)}, mostly written ${cite(usual)}. Both count as one oblast.`,
  'name-spaces': ({ seen, tidy }) => `${cite(seen)} has blanks that nobody sees; without them it is ${cite(tidy)}.`,
  'name-look-alike': ({ seen, letters, tidy }) =>
    `${cite(seen)} has wrong letters (${letters}); meant is ${cite(tidy)}.`,
  'name-near-duplicate': ({ other, row, by }) =>
    by === 'letter'
      ? `Differs in one letter from ${cite(other)} in row ${row}. Both are counted.`
      : `Perhaps another form of ${cite(other)} in row ${row}. Both are counted.`,
  'name-is-number': ({ seen }) => `${cite(seen)} stands where the name belongs.`,
  'name-too-long': ({ length }) => `${length} characters: perhaps a note among the municipalities.`,
  'unit-without-scores': () => 'Not one score stands in this row. It is counted as a municipality without a class.',
  'several-scorings': ({ count }) =>
    `${decimal('en', count)} ${plural('en', count, { one: 'municipality stands', other: 'municipalities stand' })} in several rows, with another round or rater. Each row is counted as a municipality of its own.`,
  'filter-not-asked': ({ count }) =>
    `The sheet has a filter and ${decimal('en', count)} ${plural('en', count, { one: 'municipality', other: 'municipalities' })}. Which of them it hides was not asked; all are read.`,
  'classes-retyped': ({ count }) =>
    `In our columns ${num(count)} ${plural('en', count, { one: 'municipality has', other: 'municipalities have' })} another total or class than the scores give, though no score changed.`,
  'name-merged': ({ count, first }) =>
    `Rows whose name comes from a merged cell above them: ${num(count)}; the first is ${cite(first)}.`,
  'name-like-average': ({ seen }) =>
    `${cite(seen)} reads like the label of a row of averages. Its scores are whole and are not the averages, so it is counted as a municipality.`,
  'name-is-error': ({ seen }) => `${seen} stands where the name belongs. The row is counted.`,
} satisfies FindingWords;
