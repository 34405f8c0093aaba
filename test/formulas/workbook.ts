// A workbook in memory for the tests of formulas: sheets as rows of literals, where text that begins with = is a formula.

import { createEngine, type FormulaEngine } from '../../src/formulas/engine';
import type { CellSource } from '../../src/formulas/cell-source';
import type { FormulaValue } from '../../src/formulas/values/values';

export interface TestWorkbook {
  sheets: Record<string, FormulaValue[][]>;
  names?: Record<string, string>;
  locale?: string;
  extent?: { rows: number; columns: number };
  /** What formula cells hold, by sheet and A1-like `row,column`. */
  stored?: Record<string, FormulaValue>;
}

export interface TestEngine extends FormulaEngine {
  /** What a formula gives in a cell of its own far from the data. */
  evaluate(formula: string): FormulaValue;
}

export function engineFor(workbook: TestWorkbook): TestEngine {
  const names = Object.keys(workbook.sheets);
  const scratch = 'scratch';
  let tried = '';
  const literal = (sheet: number, row: number, column: number): FormulaValue =>
    workbook.sheets[names[sheet] ?? '']?.[row - 1]?.[column - 1] ?? null;
  const source: CellSource = {
    sheet(name) {
      const index = [...names, scratch].findIndex((known) => known.toLowerCase() === name.toLowerCase());
      return index < 0 ? undefined : index;
    },
    value(sheet, row, column) {
      const value = literal(sheet, row, column);
      return typeof value === 'string' && value.startsWith('=')
        ? (workbook.stored?.[`${names[sheet]}!${row},${column}`] ?? null)
        : value;
    },
    formula(sheet, row, column) {
      if (sheet === names.length) return row === 500 && column === 20 ? tried : undefined;
      const value = literal(sheet, row, column);
      return typeof value === 'string' && value.startsWith('=') ? value : undefined;
    },
    extent: () => workbook.extent ?? { rows: 1000, columns: 26 },
    name: (name) =>
      Object.entries(workbook.names ?? {}).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1],
    locale: workbook.locale ?? 'en_US',
    today: () => 46350,
  };
  const engine = createEngine(source);
  return {
    ...engine,
    evaluate(formula) {
      tried = formula;
      engine.invalidate();
      return engine.valueOf(names.length, 500, 20);
    },
  };
}
