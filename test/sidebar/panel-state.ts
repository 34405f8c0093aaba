// A panel state to start from: the sample of 40 municipalities, nothing written yet.
import type { FindingGroup, PanelFinding, PanelState } from '../../src/addon/api';
import { guideline2015 } from '../../src/core/method/guideline-2015';
import { allowedScores } from '../../src/core/method/method';

export function stateWith(part: Partial<PanelState> = {}): PanelState {
  const { name, indicators, classes } = guideline2015;
  return {
    language: 'ru',
    documentLanguage: 'ru',
    sheet: { id: 5, name: 'Оценка 2019' },
    method: {
      name,
      scores: allowedScores(guideline2015),
      indicators: indicators.map(({ key, name, short }) => ({ key, name, short })),
      classes: classes.map(({ key, from, to, name, short }) => ({ key, from, to, name, short })),
    },
    header: { first: 4, last: 5 },
    rows: { first: 6, last: 47 },
    columns: [{ role: 'name', letter: 'C', header: 'Айыл аймагы', samples: ['Жаңы-Булак'] }],
    counts: { read: 42, units: 40, skipped: 2, complete: 38, classed: 39, toLookAt: 2 },
    skipped: [
      { row: 20, reason: 'blank', text: '' },
      { row: 47, reason: 'total', text: 'Итого' },
    ],
    findings: [],
    aside: { count: 0, shown: [] },
    undoable: 0,
    live: false,
    classes: { blind: 12, oriented: 23, positive: 4 },
    between: 0,
    undetermined: 1,
    classify: { state: 'absent', at: null, letters: [], differing: [], differingCount: 0 },
    summary: { state: 'absent', at: null, sheetId: null, sheetName: null },
    willWrite: { letters: ['I', 'J', 'K', 'L'], sheets: ['Сводка'] },
    ...part,
  };
}

const filled: PanelState['classify'] = {
  state: 'current',
  at: '14:05',
  letters: ['I', 'J', 'K', 'L'],
  differing: [],
  differingCount: 0,
};

export const classesAre = (state: PanelState['classify']['state'], differingCount = 0): PanelState['classify'] => ({
  ...filled,
  state,
  differing: [{ unit: 'Жаңы-Булак', cell: 'C8' }].slice(0, differingCount),
  differingCount,
});

export const summaryIs = (state: PanelState['summary']['state']): PanelState['summary'] =>
  state === 'absent'
    ? { state, at: null, sheetId: null, sheetName: null }
    : { state, at: '14:05', sheetId: 9, sheetName: 'Сводка' };

/** Everything filled in and up to date. */
export const doneState = (part: Partial<PanelState> = {}): PanelState =>
  stateWith({ classify: classesAre('current'), summary: summaryIs('current'), ...part });

const outOfRange = (row: number): PanelFinding => ({
  code: 'C02',
  name: 'score-out-of-range',
  severity: 'error',
  cell: `F${row}`,
  row,
  unit: 'Кара-Дөбө',
  group: 'Нарынская',
  column: 'budgeting',
  key: `["C02",${row}]`,
  correctable: false,
  data: { indicator: 'budgeting', seen: '4', min: 0, max: 3, accepted: [0, 1, 2, 3] },
});

/** `count` scores outside the scale, of which the first 50 are listed. */
export const outOfRangeGroup = (count: number): FindingGroup => ({
  code: 'C02',
  name: 'score-out-of-range',
  severity: 'error',
  count,
  correctable: 0,
  shown: Array.from({ length: Math.min(count, 50) }, (_, index) => outOfRange(17 + index)),
});
