// Data to word every finding and error with, as they occur in real sheets.
import type { FindingData } from '../../src/core/checks/finding';
import type { ErrorData, MenuErrorData } from '../../src/wording/error-data';

export const findingSamples: { [N in keyof FindingData]: FindingData[N][] } = {
  'score-missing': [
    { indicator: 'mechanism', possible: ['oriented', 'positive'], low: 4, high: 7 },
    { indicator: 'documents', possible: ['blind', 'between', 'oriented'], low: 1, high: 4 },
    { indicator: 'budgeting', possible: ['positive'], low: 6, high: 9 },
  ],
  'score-out-of-range': [{ indicator: 'budgeting', seen: '4', min: 0, max: 3, accepted: [0, 1, 2, 3] }],
  'score-off-step': [
    { indicator: 'budgeting', seen: '1.5', accepted: [0, 1, 2, 3] },
    { indicator: 'budgeting', seen: '1.3', accepted: [0, 0.5, 1] },
  ],
  'score-text-number': [{ indicator: 'documents', seen: '2,0', value: 2 }],
  'score-is-date': [{ indicator: 'documents', seen: '01.02.2026' }],
  'score-is-error': [{ indicator: 'mechanism', seen: '#N/A' }],
  'score-is-boolean': [{ indicator: 'mechanism', seen: 'TRUE' }],
  'score-is-text': [
    { indicator: 'mechanism', seen: 'н/д' },
    { indicator: 'mechanism', seen: 'документ на согласовании,\nпринять решение обещали в декабре' },
  ],
  'duplicate-unit': [{ rows: [15] }, { rows: [15, 31] }],
  'name-missing': [{}],
  'total-between-classes': [{ total: 2.5, lower: 'blind', upper: 'oriented' }],
  'classes-misplaced': [{ count: 1 }, { count: 31 }, { count: 12 }],
  'classes-outdated': [{ count: 1 }, { count: 3 }],
  'group-from-section': [{ group: 'Баткенская область', row: 6 }],
  'score-placeholder': [{ indicator: 'budgeting', seen: '–' }],
  'score-look-alike': [{ indicator: 'budgeting', seen: 'З', like: 3 }],
  'score-not-assessed': [{ indicator: 'mechanism', seen: 'не оценивался' }],
  'score-by-formula': [
    { indicator: 'documents', formula: '=1+1', count: 1 },
    { indicator: 'documents', formula: '=IF(K6="да";1;0)', count: 40 },
  ],
  'score-merged': [{ indicator: 'documents', range: 'E6:E7' }],
  'score-without-evidence': [{ indicator: 'documents', score: 2 }],
  'evidence-with-lowest-score': [{ indicator: 'documents', score: 0 }],
  'evidence-no-link': [{ indicator: 'documents', seen: 'http:/minjust gov.kg' }],
  'fills-vary': [
    { indicator: 'documents', colors: 1 },
    { indicator: 'documents', colors: 3 },
  ],
  'column-likely': [{ header: 'Регион' }],
  'column-passed-over': [
    { indicator: 'documents', header: 'Стратегические документы', other: 'Стратегические документы 2025' },
  ],
  'column-without-scores': [{ header: 'Бюджет, сом', usable: 2, filled: 40 }],
  'column-hidden': [{ header: 'Механизм' }],
  'several-scorings': [{ count: 1 }, { count: 3 }, { count: 12 }],
  'rows-hidden': [
    { count: 1, filtered: 0, rows: [8] },
    { count: 7, filtered: 7, rows: [8, 9, 10, 11, 12, 13, 14] },
  ],
  'filter-not-asked': [{ count: 5000 }],
  'total-row-differs': [
    { indicator: 'total', seen: '8', expected: 7 },
    { indicator: 'documents', seen: '70', expected: 71 },
  ],
  'hand-total-differs': [
    { seen: '6', low: 5, high: 5 },
    { seen: '2', low: 4, high: 7 },
  ],
  'hand-class-differs': [
    { seen: 'гендерно-позитивная', expected: 'oriented' },
    { seen: 'гендерно-позитивная', expected: 'undetermined' },
  ],
  'oblast-missing': [{}],
  'oblast-unknown': [
    { seen: 'Чуская', nearest: 'Чуйская' },
    { seen: 'Ферганская', nearest: null },
  ],
  'oblast-spelling': [{ seen: 'Чүй', usual: 'Чуйская' }],
  'name-spaces': [{ seen: 'Жаңы-Булак ', tidy: 'Жаңы-Булак' }],
  'name-look-alike': [{ seen: 'Kызыл-Арча', letters: 'K', tidy: 'Кызыл-Арча' }],
  'name-near-duplicate': [
    { other: 'Таш-Короо', row: 8, by: 'letter' },
    { other: 'Көк-Таш', row: 8, by: 'form' },
  ],
  'name-is-number': [{ seen: '41703' }],
  'name-too-long': [{ length: 240 }],
  'classes-retyped': [{ count: 1 }, { count: 3 }],
  'name-merged': [
    { count: 1, first: 'Жаңы-Булак' },
    { count: 24, first: 'Жаңы-Булак' },
  ],
  'name-like-sum': [{ seen: 'Лейлекский район' }],
  'name-is-error': [{ seen: '#REF!' }],
  'unit-without-scores': [{}],
};

const sheetName = 'Оценка 2019';

type AnyErrorData = ErrorData & MenuErrorData;

export const errorSamples: { [N in keyof AnyErrorData]: AnyErrorData[N][] } = {
  'no-table': [
    { sheetName, rowsLooked: 20 },
    { sheetName, rowsLooked: 20, otherSheets: [{ id: 2, name: 'Раунд 2' }] },
  ],
  'no-header': [
    { sheetName, rowsLooked: 20, found: 'Список участников' },
    {
      sheetName,
      rowsLooked: 20,
      found: 'Список участников',
      otherSheets: [
        { id: 2, name: 'Раунд 1' },
        { id: 3, name: 'Раунд 2' },
      ],
    },
  ],
  'columns-changed': [{ sheetName }],
  'column-missing': [
    { sheetName, roles: ['budgeting'], headerRow: 5, seen: ['№ п/п', 'Область', 'Айыл аймагы', 'Документы'] },
    { sheetName, roles: ['name', 'mechanism'], headerRow: 5, seen: ['Документы', 'Бюджет'] },
    {
      sheetName,
      roles: ['documents', 'mechanism', 'budgeting'],
      headerRow: 2,
      seen: ['Муниципалитет', 'Индикатор 1', 'Индикатор 2', 'Индикатор 3'],
      otherSheets: [{ id: 2, name: 'Раунд 2' }],
    },
  ],
  'column-ambiguous': [
    {
      sheetName,
      role: 'budgeting',
      headerRow: 5,
      candidates: [
        { letter: 'F', header: 'ГОБ' },
        { letter: 'H', header: 'Бюджет, сом' },
      ],
    },
  ],
  'no-scores': [{ sheetName, headerRow: 5 }],
  'too-many-for-formulas': [{ sheetName, units: 23412, most: 10000 }],
  'not-grid': [
    { sheetName: 'Диаграмма1', kind: 'chart' },
    { sheetName, kind: 'datasource' },
  ],
  protected: [
    { sheetName, range: 'I6:L45' },
    { sheetName, range: '' },
  ],
  'summary-missing': [{}],
  'sheet-gone': [{ cell: 'F17' }],
  busy: [{}],
  'sheet-not-added': [{ message: 'Quota exceeded' }],
  'grid-full': [{}],
  'typed-over': [{ cells: ['I8', 'K12', 'K13', 'L2', 'L4', 'L9'].map((cell) => ({ sheetName, cell })) }],
  'summary-column-gone': [
    { sheetName: 'Оценка', column: 'Зона', role: '' },
    { sheetName: 'Оценка', column: 'Зона', role: '', columns: ['Область', 'Район'] },
    { sheetName: 'Оценка', column: '', role: 'raion' },
  ],
  'population-too-small': [{ population: 12, units: 40 }],
  'summary-sheet-is-active': [{ sheetName: 'Сводка' }],
  'partner-sheet-is-active': [{ sheetName: 'Для партнёров' }],
  'partner-source-gone': [{ sheetName: 'Для партнёров', sourceName: sheetName }],
  'source-gone': [{ sheetName: 'Сводка', sourceName: sheetName }],
  'value-missing': [{ sheetName, column: 'Область', value: 'Ошская', values: ['Чүй', 'Нарын'] }],
  'filter-exists': [{ sheetName }],
  'filter-over-merges': [{ sheetName, cells: ['A4:A5', 'B4:B5'] }],
  'removal-changed': [{}],
  'nothing-to-share': [{ what: 'columns' }, { what: 'rows' }],
  'rows-not-asked': [{ sheetName, rows: 2412, most: 2000 }],
  unexpected: [{ message: 'Service Spreadsheets timed out' }],
};
