// Findings in English.
import type { FindingWords, SeverityWords } from '../findings';
import { plain, plural } from '../numbers';
import { cited, either, numbersInRow, typed } from '../phrases';
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
  'score-missing': {
    title: 'No score given',
    message: ({ indicator, possible }, names) =>
      `${names.indicator(indicator)}: empty.${possibleClasses(possible, names)}`,
    fix: 'Enter the score; if there is none, leave the cell empty.',
  },
  'score-out-of-range': {
    title: 'Score outside the scale',
    message: ({ indicator, seen, accepted }, names) =>
      `${names.indicator(indicator)}: ${typed('en', seen)} stands there, accepted are ${numbersInRow('en', accepted)}.`,
    fix: 'Enter one of the accepted scores.',
  },
  'score-off-step': {
    title: 'Score between the steps of the scale',
    message: ({ indicator, seen, accepted }, names) =>
      `${names.indicator(indicator)}: ${typed('en', seen)} stands there, accepted are ${numbersInRow('en', accepted)}.`,
    fix: 'Enter one of the accepted scores.',
  },
  'score-text-number': {
    title: 'Number written as text',
    message: ({ indicator, seen, value }, names) =>
      `${names.indicator(indicator)}: ${cited('en', seen)} counts as\u00a0${plain('en', value)}.`,
    fix: 'Enter the score as a number.',
  },
  'score-is-date': {
    title: 'A date instead of a score',
    message: ({ indicator, seen }, names) =>
      `${names.indicator(indicator)}: the date ${cited('en', seen)} stands there and cannot be counted.`,
    fix: 'Give the cell a number format and enter the score again.',
  },
  'score-is-error': {
    title: 'A formula error instead of a score',
    message: ({ indicator, seen }, names) => `${names.indicator(indicator)}: the formula gives ${seen}.`,
    fix: 'Mend the formula or enter the score.',
  },
  'score-is-boolean': {
    title: 'A checkbox or TRUE/FALSE instead of a score',
    message: ({ indicator, seen }, names) =>
      `${names.indicator(indicator)}: ${cited('en', seen)} stands there and is no score.`,
    fix: 'Remove the checkbox and enter the score as a number.',
  },
  'score-is-text': {
    title: 'Text instead of a score',
    message: ({ indicator, seen }, names) =>
      `${names.indicator(indicator)}: ${cited('en', seen)} stands there and is no score.`,
    fix: 'Enter the score as a number; if there is none, clear the cell.',
  },
  'duplicate-unit': {
    title: 'Municipality listed more than once',
    message: ({ rows }) =>
      `The same oblast, raion and name as in ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}; all of them are counted.`,
    fix: 'Make the names differ or remove the extra row.',
  },
  'name-missing': {
    title: 'Municipality without a name',
    message: () => 'The row has scores but no name.',
    fix: 'Enter the name of the municipality.',
  },
  'total-between-classes': {
    title: 'Total between two classes',
    message: ({ total, lower, upper }, names) =>
      `The total of ${plain('en', total)} is in no class: it lies between ${names.outcome(lower)} and ${names.outcome(upper)}.`,
    fix: 'Check the half points: the guideline defines classes for whole totals.',
  },
  'classes-misplaced': {
    title: 'Classes beside the wrong municipalities',
    message: ({ count }) => `The rows were moved without our columns: wrong for ${municipalities(count)}.`,
    fix: 'Refresh the classes.',
  },
  'classes-outdated': {
    title: 'Classes out of date',
    message: ({ count }) => `Scores have changed: for ${municipalities(count)} our columns show something else.`,
    fix: 'Refresh the classes.',
  },
  'group-from-section': {
    title: 'Oblast or raion taken from a section row',
    message: ({ group, row }) =>
      `The rows below the section ${cited('en', group)} (row ${row}) are taken to belong to it.`,
    fix: 'If that is wrong, add a column with oblasts or raions.',
  },
} satisfies FindingWords;

export const severities = { error: 'error', warning: 'warning', note: 'note' } satisfies SeverityWords;
