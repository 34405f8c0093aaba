// Summaries to try the report on: the study of 40 municipalities with invented figures, and ways in which data differ from it.
import { guideline2015 } from '../../src/core/method/guideline-2015';
import type { Language } from '../../src/core/language';
import type { GroupSummary, Summary } from '../../src/core/summary/summary';
import type { LeagueRow, ReportInput } from '../../src/report/report-input';

type Row = [name: string, classes: [number, number, number], complete: number, sum: number, undetermined?: number];

const oblasts: Row[] = [
  ['Баткенская', [2, 2, 0], 4, 10],
  ['Джалал-Абадская', [2, 5, 0], 7, 22],
  ['Иссык-Кульская', [2, 3, 1], 6, 21],
  ['Нарынская', [2, 1, 0], 3, 6],
  ['Ошская', [2, 5, 1], 8, 29, 1],
  ['Таласская', [1, 3, 0], 4, 12],
  ['Чуйская', [1, 4, 2], 7, 30],
];

const group = ([name, [blind, oriented, positive], complete, sum, undetermined = 0]: Row): GroupSummary => ({
  group: name,
  units: blind + oriented + positive + undetermined,
  classes: { blind, oriented, positive, between: 0, undetermined },
  complete,
  meanTotal: complete > 0 ? sum / complete : { none: 'no-complete-rows' },
});

export const studySummary: Summary = {
  read: 47,
  units: 40,
  outside: 0,
  skipped: 7,
  classed: 39,
  complete: 39,
  classes: { blind: 12, oriented: 23, positive: 4, between: 0, undetermined: 1 },
  grouped: true,
  byGroup: oblasts.map(group),
  classByPresent: { blind: [2, 7, 3, 0], oriented: [0, 1, 16, 6], positive: [0, 0, 1, 3] },
  indicators: {
    documents: { n: 39, counts: { '0': 5, '1': 14, '2': 15, '3': 5 }, mean: 59 / 39, present: 34 },
    mechanism: { n: 39, counts: { '0': 9, '1': 16, '2': 11, '3': 3 }, mean: 47 / 39, present: 30 },
    budgeting: { n: 40, counts: { '0': 29, '1': 6, '2': 4, '3': 1 }, mean: 17 / 40, present: 11 },
  },
  meanTotal: 130 / 39,
  borderline: { units: 18, up: 18, down: 9 },
  excluded: { 'score-missing': 1, 'score-unusable': 0, 'not-assessed': 0, between: 0 },
};

const near = (unit: string, total: number, up: boolean, down: boolean, place = 'Ошская') => ({
  unit,
  group: place,
  total,
  up,
  down,
});

type Shared = [first: number, last: number];

const at = (
  unit: string,
  group: string,
  scores: number[],
  outcome: string,
  [first, last]: Shared,
  [ahead, behind]: Shared,
): LeagueRow => ({
  unit,
  oblast: group,
  group,
  scores,
  total: scores.reduce((sum, score) => sum + score, 0),
  outcome,
  place: { first, last },
  inGroup: { first: ahead, last: behind },
});

export function study(language: Language = 'ru', summary: Summary = studySummary): ReportInput {
  return {
    language,
    method: guideline2015,
    summary,
    off: [],
    basis: null,
    groupBy: { role: 'oblast' },
    selection: null,
    title: 'Гендерная оценка стратегических документов · 2019',
    notes: ['Иллюстративные данные, названия вымышлены'],
    leftOut: [
      {
        unit: 'Ак-Тилек',
        group: 'Ошская',
        row: 31,
        reason: 'score-missing',
        cells: [
          { indicator: 'documents', cell: 'D31', seen: '' },
          { indicator: 'mechanism', cell: 'E31', seen: '' },
        ],
        possible: ['blind', 'oriented', 'positive'],
      },
    ],
    skipped: [
      { row: 12, reason: 'blank', text: '' },
      { row: 20, reason: 'blank', text: '' },
      { row: 21, reason: 'blank', text: '' },
      { row: 6, reason: 'section', text: 'Баткенская область' },
      { row: 33, reason: 'section', text: 'Ошская область' },
      { row: 51, reason: 'total', text: 'Итого' },
      { row: 52, reason: 'footnote', text: '1) по данным на 2019 год' },
    ],
    setAside: [],
    duplicates: [{ unit: 'Кызыл-Туу', rows: [18, 29] }],
    severalScorings: 0,
    borderline: [
      near('Бел-Алды', 2, true, false),
      near('Кызыл-Арча', 2, true, false),
      near('Таш-Короо', 2, true, false),
      near('Ак-Суу', 3, false, true, 'Баткенская'),
      near('Ак-Суу', 3, false, true, 'Джалал-Абадская'),
      near('Көк-Таш', 3, false, true),
      near('Жаңы-Булак', 5, true, false),
      near('Сары-Дөбө', 5, true, false),
      near('Төрт-Гүл', 5, true, false),
      near('Ак-Өлөң', 5, true, false),
      near('Жийде', 5, true, false),
      near('Чоң-Таш', 6, false, true),
    ],
    league: {
      rows: [
        at('Чоң-Таш', 'Чуйская', [3, 2, 2], 'positive', [1, 1], [1, 1]),
        at('Ак-Суу', 'Баткенская', [2, 2, 1], 'oriented', [2, 3], [1, 1]),
        at('Ак-Суу', 'Джалал-Абадская', [2, 2, 1], 'oriented', [2, 3], [1, 1]),
        at('Таш-Короо', 'Чуйская', [1, 1, 0], 'blind', [4, 4], [2, 2]),
      ],
      unranked: [{ unit: 'Ак-Тилек', oblast: 'Ошская' }],
    },
    source: { sheetName: 'Оценка 2019', range: 'A5:H52' },
    computedAt: '24.11.2026 14:05',
    timeZone: 'Asia/Bishkek',
    fingerprint: '7f3a-19c2',
    toolVersion: '0.1.0',
  };
}

/** The same with more oblasts, each of two municipalities with a class. */
export function grow(input: ReportInput, names: readonly string[]): ReportInput {
  const { summary } = input;
  const added = names.map((name) => group([name, [1, 1, 0], 2, 3]));
  const n = names.length;
  return {
    ...input,
    summary: {
      ...summary,
      read: summary.read + 2 * n,
      units: summary.units + 2 * n,
      classed: summary.classed + 2 * n,
      complete: summary.complete + 2 * n,
      classes: {
        ...summary.classes,
        blind: (summary.classes['blind'] ?? 0) + n,
        oriented: (summary.classes['oriented'] ?? 0) + n,
      },
      byGroup: [...summary.byGroup, ...added],
    },
  };
}
