// Findings in English.
import type { FindingWords } from '../findings';
import { decimal, plain, plural } from '../numbers';
import { cited, either, firstFew, numbersInRow, typed } from '../phrases';
import type { Names } from '../names';

const possibleClasses = (possible: readonly string[], names: Names): string => {
  const classes = possible.map((key) => names.outcome(key));
  if (classes.length === 0) return '';
  return classes.length === 1
    ? ` The class is certain without it: ${classes[0]}.`
    : ` Possible classes: ${either('en', classes)}.`;
};

const municipalities = (n: number) => `${n}\u00a0${plural('en', n, { one: 'municipality', other: 'municipalities' })}`;

export const findings = {
  'score-missing': ({ indicator, possible }, names) =>
    `${names.indicator(indicator)}: empty.${possibleClasses(possible, names)}`,
  'score-out-of-range': ({ indicator, seen, accepted }, names) =>
    `${names.indicator(indicator)}: ${typed('en', seen)} stands there, accepted are ${numbersInRow('en', accepted)}.`,
  'score-off-step': ({ indicator, seen, accepted }, names) =>
    `${names.indicator(indicator)}: ${typed('en', seen)} stands there, accepted are ${numbersInRow('en', accepted)}.`,
  'score-text-number': ({ indicator, seen, value }, names) =>
    `${names.indicator(indicator)}: ${cited('en', seen)} is written as text and counts as\u00a0${plain('en', value)}.`,
  'score-is-date': ({ indicator, seen }, names) =>
    `${names.indicator(indicator)}: the date ${cited('en', seen)} stands there and cannot be counted.`,
  'score-is-error': ({ indicator, seen }, names) => `${names.indicator(indicator)}: the formula gives ${seen}.`,
  'score-is-boolean': ({ indicator, seen }, names) =>
    `${names.indicator(indicator)}: ${cited('en', seen)} stands there and is no score.`,
  'score-is-text': ({ indicator, seen }, names) =>
    `${names.indicator(indicator)}: ${cited('en', seen)} stands there and is no score.`,
  'duplicate-unit': ({ rows }) =>
    `The same oblast, raion and name as in ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}; all of them are counted.`,
  'name-missing': () => 'The row has scores but no name.',
  'total-between-classes': ({ total, lower, upper }, names) =>
    `The total of ${plain('en', total)} is in no class: it lies between ${names.outcome(lower)} and ${names.outcome(upper)}.`,
  'classes-misplaced': ({ count }) => `The rows were moved without our columns: wrong for ${municipalities(count)}.`,
  'classes-outdated': ({ count }) =>
    `Scores have changed: for ${municipalities(count)} our columns show something else.`,
  'group-from-section': ({ group, row }) =>
    `The rows below the section ${cited('en', group)} (row ${row}) are taken to belong to it.`,
  'score-placeholder': ({ indicator, seen }, names) =>
    `${names.indicator(indicator)}: ${cited('en', seen)} stands there. It does not count as a score, nor as zero.`,
  'score-look-alike': ({ indicator, seen, like }, names) =>
    `${names.indicator(indicator)}: the letter ${cited('en', seen)} stands there, which looks like ${like} but is no number.`,
  'score-not-assessed': ({ indicator }, names) =>
    `${names.indicator(indicator)}: said to be not assessed. It counts neither as a score nor as forgotten.`,
  'score-by-formula': ({ indicator, formula, count }, names) =>
    `${names.indicator(indicator)}: ${count} ${plural('en', count, { one: 'cell', other: 'cells' })} with a formula, the first is ${cited('en', formula)}. The value shown is read.`,
  'score-merged': ({ indicator, range }, names) =>
    `${names.indicator(indicator)}: the cells ${range} are merged. Only the first row has the score.`,
  'score-without-evidence': ({ indicator, score }, names) =>
    `${names.indicator(indicator)}: score ${plain('en', score)}, its evidence is empty.`,
  'evidence-with-lowest-score': ({ indicator, score }, names) =>
    `${names.indicator(indicator)}: score ${plain('en', score)}, but there is evidence.`,
  'evidence-no-link': ({ seen }) => `${cited('en', seen)} begins like a link but is none.`,
  'fills-vary': ({ indicator, colors }, names) =>
    `${names.indicator(indicator)}: cells have ${colors} ${plural('en', colors, { one: 'fill colour', other: 'different fill colours' })}. What a colour means is in no figure.`,
  'column-likely': ({ header }) => `${cited('en', header)}: taken for this by its header alone.`,
  'column-passed-over': ({ indicator, header, other }, names) =>
    `${names.indicator(indicator)} is read from ${cited('en', header)}, which bears its very name; ${cited('en', other)} is not read.`,
  'column-without-scores': ({ header, usable, filled }) =>
    `${cited('en', header)}: only ${usable} of ${filled} filled cells are scores.`,
  'column-hidden': ({ header }) => `${cited('en', header)} is hidden. Its scores are read all the same.`,
  'rows-hidden': ({ count, filtered, rows }) =>
    `${count} ${plural('en', count, { one: 'municipality', other: 'municipalities' })} in hidden rows (${firstFew(rows.map(String), 5)})${filtered > 0 ? `, ${filtered} of them by a filter` : ''}. They are read and counted.`,
  'total-row-differs': ({ indicator, seen, expected }, names) =>
    `${names.indicator(indicator)}: ${seen} stands there, the scores above add up to ${plain('en', expected)}.`,
  'hand-total-differs': ({ seen, low, high }) =>
    `${cited('en', seen)} stands there, the scores give ${low === high ? plain('en', low) : `${plain('en', low)} to ${plain('en', high)}`}.`,
  'hand-class-differs': ({ seen, expected }, names) =>
    `${cited('en', seen)} stands there, the scores give: ${names.outcome(expected)}.`,
  'oblast-missing': () => 'The oblast is empty. The municipality is in no oblast of the summary.',
  'oblast-unknown': ({ seen, nearest }) =>
    `${cited('en', seen)} is no oblast that we know.${nearest === null ? '' : ` Did you mean ${cited('en', nearest)}?`}`,
  'oblast-spelling': ({ seen, usual }) =>
    `${cited('en', seen)}, mostly written ${cited('en', usual)}. Both count as one oblast.`,
  'name-spaces': ({ seen, tidy }) =>
    `${cited('en', seen)} has blanks that nobody sees; without them it is ${cited('en', tidy)}.`,
  'name-look-alike': ({ seen, letters, tidy }) =>
    `${cited('en', seen)} has wrong letters (${letters}); meant is ${cited('en', tidy)}.`,
  'name-near-duplicate': ({ other, row, by }) =>
    by === 'letter'
      ? `Differs in one letter from ${cited('en', other)} in row ${row}. Both are counted.`
      : `Perhaps another form of ${cited('en', other)} in row ${row}. Both are counted.`,
  'name-is-number': ({ seen }) => `${cited('en', seen)} stands where the name belongs.`,
  'name-too-long': ({ length }) => `${length} characters: perhaps a note among the municipalities.`,
  'unit-without-scores': () => 'Not one score stands in this row. It is counted as a municipality without a class.',
  'several-scorings': ({ count }) =>
    `${decimal('en', count)} ${plural('en', count, { one: 'municipality stands', other: 'municipalities stand' })} in several rows, with another round or rater. Each row is counted as a municipality of its own.`,
  'filter-not-asked': ({ count }) =>
    `The sheet has a filter and ${decimal('en', count)} ${plural('en', count, { one: 'municipality', other: 'municipalities' })}. Which of them it hides was not asked; all are read.`,
  'classes-retyped': ({ count }) =>
    `In our columns ${count} ${plural('en', count, { one: 'municipality has', other: 'municipalities have' })} another total or class than the scores give, though no score changed.`,
  'name-is-error': ({ seen }) => `${seen} stands where the name belongs. The row is counted.`,
} satisfies FindingWords;
