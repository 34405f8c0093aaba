// Whether the totals and classes in our own columns are what their rows give.
import { languages } from '../language';
import { textOf } from '../table/cells';
import type { Check, CheckPage, Example, FindingName, Place, Subject } from './finding';

/** What a municipality has in our columns, or should have: its total and the rank of its class, as one text. */
type Content = string;

function given({ table, scoring }: Subject, unit: number): Content {
  const total = scoring.totals[unit] ?? NaN;
  const rank = scoring.outcomes[unit] ?? -1;
  return `${Number.isNaN(total) ? '' : total} ${rank < 0 ? '' : table.method.classes[rank]?.key}`;
}

function shown({ table, managed }: Subject, unit: number): Content {
  const text = textOf(managed?.classes[unit] ?? '');
  const band = table.method.classes.find(({ name }) => languages.some((language) => name[language] === text));
  return `${String(managed?.totals[unit] ?? '')} ${band?.key ?? text}`;
}

/** Municipalities whose total or class in our columns is not what their row gives. */
export function differingUnits(subject: Subject): number[] {
  if (!subject.managed) return [];
  const units = subject.table.rows.map((_, unit) => unit);
  return units.filter((unit) => given(subject, unit) !== shown(subject, unit));
}

/**
 * How the differing ones came to differ. With other scores than our columns were filled in for they are outdated. With the same
 * scores, and the same totals and classes in another order, rows were sorted without them; otherwise somebody typed there.
 */
function cause(subject: Subject, differing: readonly number[]): 'outdated' | 'misplaced' | 'retyped' {
  if (subject.managed?.fingerprint !== subject.fingerprint) return 'outdated';
  const sorted = (content: typeof given): string =>
    differing
      .map((unit) => content(subject, unit))
      .sort()
      .join('\n');
  return sorted(given) === sorted(shown) ? 'misplaced' : 'retyped';
}

const example = (classes: string[], totals: number[], sameContent: boolean, at: string[]): Example => ({
  cells: [
    ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
    ['Жаңы-Булак', 2, 2, 1],
    ['Кара-Дөбө', 0, 1, 0],
  ],
  at,
  managed: { totals, classes, sameContent },
});
const asGiven = example(['гендерно-ориентированная', 'гендерно «слепая»'], [5, 1], true, []);

function* because<Name extends FindingName & `classes-${string}`>(
  subject: Subject,
  of: ReturnType<typeof cause>,
): Generator<Place<Name>> {
  const differing = differingUnits(subject);
  if (differing.length === 0 || cause(subject, differing) !== of) return;
  yield { unit: null, row: null, column: null, data: { count: differing.length } };
}

export const classesMisplaced: Check<'classes-misplaced'> = {
  code: 'M01',
  name: 'classes-misplaced',
  severity: 'error',
  find: (subject) => because<'classes-misplaced'>(subject, 'misplaced'),
};

export const classesOutdated: Check<'classes-outdated'> = {
  code: 'M02',
  name: 'classes-outdated',
  severity: 'warning',
  find: (subject) => because<'classes-outdated'>(subject, 'outdated'),
};

export const classesRetyped: Check<'classes-retyped'> = {
  code: 'M03',
  name: 'classes-retyped',
  severity: 'error',
  find: (subject) => because<'classes-retyped'>(subject, 'retyped'),
};

export const classesMisplacedPage = (): CheckPage => ({
  why: 'The rows were sorted without our columns, so classes stand beside the wrong municipalities.',
  examples: {
    flagged: example(['гендерно «слепая»', 'гендерно-ориентированная'], [1, 5], true, ['']),
    clean: asGiven,
  },
});

export const classesOutdatedPage = (): CheckPage => ({
  why: 'Scores or rows changed after the classes were filled in, so what stands there is no longer true.',
  examples: {
    flagged: example(['гендерно-ориентированная', 'гендерно-ориентированная'], [5, 3], false, ['']),
    clean: asGiven,
  },
});

export const classesRetypedPage = (): CheckPage => ({
  why: 'Somebody typed another total or class than the scores give; whoever publishes it publishes a wrong figure.',
  examples: {
    flagged: example(['гендерно-позитивная', 'гендерно «слепая»'], [5, 1], true, ['']),
    clean: asGiven,
  },
});
