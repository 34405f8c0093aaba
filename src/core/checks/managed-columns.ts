// Whether the totals and classes in our own columns are what their rows give.
import { languages } from '../language';
import { textOf } from '../table/cells';
import type { Check, CheckPage, Example, FindingName, Place, Subject } from './finding';

/** Municipalities whose total or class in our columns is not what their row gives. */
export function differingUnits({ table, scoring, managed }: Subject): number[] {
  if (!managed) return [];
  const differing: number[] = [];
  for (let unit = 0; unit < table.rows.length; unit++) {
    const total = scoring.totals[unit] ?? NaN;
    const band = table.method.classes[scoring.outcomes[unit] ?? -1];
    const shownTotal = managed.totals[unit] ?? '';
    const shownClass = textOf(managed.classes[unit] ?? '');
    const sameTotal = Number.isNaN(total) ? shownTotal === '' : shownTotal === total;
    const sameClass = band ? languages.some((language) => band.name[language] === shownClass) : shownClass === '';
    if (!sameTotal || !sameClass) differing.push(unit);
  }
  return differing;
}

/** The same municipalities with the same scores as when our columns were filled in, only in another order. */
const sameContent = ({ managed, fingerprint }: Subject): boolean => managed?.fingerprint === fingerprint;

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

function* whole<Name extends FindingName & ('classes-misplaced' | 'classes-outdated')>(
  subject: Subject,
  concerns: boolean,
): Generator<Place<Name>> {
  const count = concerns ? differingUnits(subject).length : 0;
  if (count > 0) yield { unit: null, row: null, column: null, data: { count } };
}

export const classesMisplaced: Check<'classes-misplaced'> = {
  code: 'M01',
  name: 'classes-misplaced',
  severity: 'error',
  find: (subject) => whole<'classes-misplaced'>(subject, sameContent(subject)),
};

export const classesOutdated: Check<'classes-outdated'> = {
  code: 'M02',
  name: 'classes-outdated',
  severity: 'warning',
  find: (subject) => whole<'classes-outdated'>(subject, !sameContent(subject)),
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
