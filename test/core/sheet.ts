// A scored table straight from cells, as tests write them.
import { runChecks } from '../../src/core/checks/catalogue';
import { type Finding, type Managed, plainFacts, type Subject } from '../../src/core/checks/finding';
import { guideline2015 } from '../../src/core/method/guideline-2015';
import type { Method } from '../../src/core/method/method';
import { fingerprint } from '../../src/core/scoring/fingerprint';
import { score } from '../../src/core/scoring/score';
import { summarise } from '../../src/core/summary/summarise';
import type { CellValue, Rect } from '../../src/core/table/cells';
import { findHeader, type Header, isProblem } from '../../src/core/table/header';
import { readTable } from '../../src/core/table/table';

export const head: CellValue[] = ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'];

export const withStep = (step: number): Method => ({ ...guideline2015, scale: { ...guideline2015.scale, step } });

export function headerOf(cells: CellValue[][], merges: Rect[] = [], method = guideline2015): Header {
  const found = findHeader({ row: 1, column: 1, values: cells }, merges, method);
  if (isProblem(found)) throw new Error(`no header: ${JSON.stringify(found)}`);
  return found;
}

export function tableOf(cells: CellValue[][], method = guideline2015, merges: Rect[] = []) {
  const header = headerOf(cells, merges, method);
  return readTable({ row: header.last + 1, column: 1, values: cells.slice(header.last) }, header, method, merges);
}

export function subjectOf(
  cells: CellValue[][],
  method = guideline2015,
  managed: Managed | null = null,
  merges: Rect[] = [],
): Subject {
  const table = tableOf(cells, method, merges);
  const scoring = score(table);
  return {
    table,
    scoring,
    facts: plainFacts,
    managed,
    fingerprint: fingerprint(table),
    display: (row, column) => String(cells[row - 1]?.[column - 1]),
  };
}

export function summaryOf(cells: CellValue[][], method = guideline2015) {
  const table = tableOf(cells, method);
  return summarise(table, score(table));
}

export function findingsIn(cells: CellValue[][], method = guideline2015): Finding[] {
  return runChecks(subjectOf(cells, method));
}
