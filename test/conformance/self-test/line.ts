// A line of the report: one case, what was expected and what was seen.
import type { Case } from '../case';
import { isSheetCase } from '../case';
import { casesByArea } from '../cases';
import { factOf } from '../facts';
import { expectedText } from '../outcome';

export type Verdict = 'same' | 'DIFFERENT' | 'not run' | 'only local';

export interface Line {
  id: string;
  call: string;
  expected: string;
  seen: string;
  verdict: Verdict;
  confidence: string;
  source: string;
}

export const allCases: readonly Case[] = Object.keys(casesByArea).flatMap((area) => casesByArea[area]!);

/** All lines, with the verdicts of an earlier run where that one ran out of time. */
export function continuing(earlier: readonly Line[]): Line[] {
  const unfinished = earlier.some(({ verdict }) => verdict === 'not run');
  return allCases.map((one) => {
    const known = unfinished ? earlier.filter(({ id }) => id === one.id)[0] : undefined;
    return known && known.verdict !== 'not run'
      ? { ...lineOf(one), seen: known.seen, verdict: known.verdict }
      : lineOf(one);
  });
}

function lineOf(one: Case): Line {
  const { call, source, confidence } = factOf(one);
  const local = !isSheetCase(one) || one.onlyHere !== undefined;
  return {
    id: one.id,
    call,
    expected: isSheetCase(one) ? expectedText(one) : JSON.stringify(one.gives),
    seen: local ? (one.onlyHere ?? '') : '',
    verdict: local ? 'only local' : 'not run',
    confidence,
    source,
  };
}
