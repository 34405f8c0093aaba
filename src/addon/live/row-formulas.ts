// Total, class and indicators present as formulas over a row's score cells, made from the method's data.
import { classIndex, possibleOutcomes, round } from '../../core/scoring/classify';
import type { Language } from '../../core/language';
import { allowedScores, type Method } from '../../core/method/method';
import { a1 } from '../../core/table/cells';
import { literal } from '../../wording/as-formula';
import { amount } from './formula-text';
import { scoreScan } from './score-scan';

export type FormulaRole = 'total' | 'class' | 'present';
export const formulaRoles: readonly FormulaRole[] = ['total', 'class', 'present'];

/**
 * The formulas of a row. Their cells are in the same row, so that sorting and filling take them along.
 *
 * @param columns of the method's indicators, from 1
 */
export function rowFormulas(
  method: Method,
  columns: readonly number[],
  language: Language,
): (row: number) => Record<FormulaRole, string> {
  const { scores, width, position } = scoreScan(method);
  const outcomes = outcomesBySum(method, scores);
  const names = method.classes.map(({ name }) => literal(name[language]));
  const digits = String(names.length).length;
  const table = literal(outcomes.map((rank) => String(rank + 1).padStart(digits, '0')).join(''));
  const below = allowedScores(method).filter((score) => score < method.presentFrom).length;
  const unknown = mostSteps(method, scores) + 1;
  return (row) => {
    const found = columns.map((column) => position(a1(row, column)));
    const steps = found.map((place) => `INT(${place}/${width})`);
    // A score that is missing counts as more than all scores together: the sum then tells how many are missing.
    const sum = steps.map((step) => `IFERROR(${step};${unknown})`).join('+');
    const at = digits === 1 ? `1+${sum}` : `1+${digits}*(${sum})`;
    return {
      total: `=IFERROR(${totalOf(method, steps.join('+'))};"")`,
      class: `=CHOOSE(1+MID(${table};${at};${digits});"";${names.join(';')})`,
      present: `=IFERROR(0+${found.map((place) => `(${place}>${below * width})`).join('+')};"")`,
    };
  };
}

const mostSteps = (method: Method, scores: number): number => method.indicators.length * (scores - 1);

function totalOf({ scale, indicators }: Method, steps: string): string {
  const lowest = scale.min * indicators.length;
  if (lowest === 0 && scale.step === 1) return steps;
  return `ROUND(${amount(round(lowest))}+${amount(scale.step)}*(${steps});9)`;
}

/**
 * The rank of the class for every sum of steps, -1 where there is none: first with every score there, then with one missing,
 * with two missing, and so on.
 */
function outcomesBySum(method: Method, scores: number): number[] {
  const { min, max, step } = method.scale;
  const n = method.indicators.length;
  const most = mostSteps(method, scores);
  const ranks: number[] = [];
  for (let missing = 0; missing <= n; missing++) {
    for (let steps = 0; steps <= (missing === n ? 0 : most); steps++) {
      const known = (n - missing) * min + steps * step;
      const [low, high] = [round(known + missing * min), round(known + missing * max)];
      if (steps > (n - missing) * (scores - 1)) ranks.push(-1);
      else if (missing === 0) ranks.push(classIndex(method, low));
      else ranks.push(onlyClass(method, low, high));
    }
  }
  return ranks;
}

function onlyClass(method: Method, low: number, high: number): number {
  const [only, second] = possibleOutcomes(method, low, high);
  return second === undefined ? method.classes.findIndex(({ key }) => key === only) : -1;
}
