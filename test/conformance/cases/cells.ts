// Error cells, merged cells, how far content reaches, and what is refused: beyond the recorded facts.
import { each, said, type Case } from '../case';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';
const FIELD = { confidence: 'field', source: 'texts as quoted in public code' } as const;
const UNSEEN = { confidence: 'unseen', source: 'our expectation; nobody has shown it' } as const;
const LISTED = 'Apps Script reference, Range.getValue, and the error list of Google Sheets';
const RECORDED = 'gas-fakes test suite @dedcae3';

const errors: Case[] = each(
  { confidence: 'disputed', source: LISTED, disputed: 'As in values-15: text or an Error object.' },
  [
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['=VALUE("x")', '#VALUE!'],
    ['=NOSUCHFUNCTION()', '#NAME?'],
    ['=SQRT(-1)', '#NUM!'],
    ['=#REF!', '#REF!'],
    ['=ROUND(1;2', '#ERROR!'],
  ].map(([formula = '', text = '']) => ({
    id: `error-${text}`,
    call: `setFormula("${formula}"); getValue(); getDisplayValue(); getValues()`,
    leaves: 'cells' as const,
    run: ({ A }) => {
      const cell = A('A1').setFormula(formula);
      return [cell.getValue(), cell.getDisplayValue(), cell.getValues()];
    },
    gives: [text, text, [[text]]],
  })),
);

const extents: Case[] = [
  {
    id: 'extent-empty',
    call: 'empty sheet: getLastRow(); getLastColumn(); getDataRange()',
    confidence: 'live-dual',
    source: RECORDED,
    leaves: 'nothing',
    run: ({ sheet }) => [
      sheet.getLastRow(),
      sheet.getLastColumn(),
      sheet.getDataRange().getA1Notation(),
      sheet.getDataRange().getValues(),
    ],
    gives: [0, 0, 'A1', [['']]],
  },
  {
    id: 'extent-looks',
    call: 'format, note and dropdown far off, content in C3: getDataRange()',
    ...UNSEEN,
    run({ A, SpreadsheetApp, sheet }) {
      A('C3').setValue(1);
      A('D9').setBackground('#ff0000');
      A('E9').setNote('n');
      A('F9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['1']).build());
      return sheet.getDataRange().getA1Notation();
    },
    gives: 'A1:C3',
  },
  {
    id: 'extent-empty-text',
    call: 'a formula giving "" in B5: getLastRow(); getValue(); isBlank()',
    ...UNSEEN,
    leaves: 'cells',
    run: ({ A, sheet }) => [A('B5').setFormula('=""').getValue(), sheet.getLastRow(), A('B5').isBlank()],
    gives: ['', 5, false],
  },
];

const values: Case[] = each({ leaves: 'cells' }, [
  {
    id: 'value-time',
    call: 'setValue("10:30"); getValue()',
    confidence: 'live-dual',
    source: RECORDED,
    run({ A, ss, Utilities }) {
      const time = A('A1').setValue('10:30').getValue() as GoogleAppsScript.Base.Date;
      return Utilities.formatDate(time, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
    },
    gives: '1899-12-30 10:30',
  },
  {
    id: 'value-plus',
    call: 'A1 holding 2: B1.setValue("+A1"); getFormula(); getValue()',
    ...UNSEEN,
    run({ A }) {
      A('A1').setValue(2);
      const cell = A('B1').setValue('+A1');
      return [cell.getFormula(), cell.getValue()];
    },
    gives: ['=+A1', 2],
  },
]);

const merges: Case[] = [
  {
    id: 'merge-inside',
    call: 'A1:B2 merged: setValues over A1:B1; getValues of A1:B2',
    ...UNSEEN,
    run({ A }) {
      A('A1:B2').setValues([
        ['x', 2],
        [3, 4],
      ]);
      A('A1:B2').merge();
      A('A1:B1').setValues([['y', 'z']]);
      return A('A1:B2').getValues();
    },
    gives: [
      ['y', ''],
      ['', ''],
    ],
  },
  {
    id: 'merge-cut',
    call: 'A1:B2 merged: B2:C3.merge()',
    ...FIELD,
    run({ A }) {
      A('A1:B2').merge();
      A('B2:C3').merge();
    },
    throws: /^You must select all cells in a merged range to merge or unmerge them\.$/,
  },
];

const refusals: Case[] = each({ leaves: 'nothing' }, [
  { id: 'outside-a1', call: 'getRange("A1001")', ...FIELD, run: ({ A }) => A('A1001'), throws: OUTSIDE },
  {
    id: 'outside-row',
    call: 'getRange(1001, 1)',
    ...FIELD,
    run: ({ sheet }) => sheet.getRange(1001, 1),
    throws: OUTSIDE,
  },
  {
    id: 'outside-size',
    call: 'getRange(1, 26, 1, 2)',
    ...FIELD,
    run: ({ sheet }) => sheet.getRange(1, 26, 1, 2),
    throws: OUTSIDE,
  },
  {
    id: 'outside-offset',
    call: 'Z1000.offset(1, 0)',
    ...UNSEEN,
    run: ({ A }) => A('Z1000').offset(1, 0),
    throws: OUTSIDE,
  },
  {
    id: 'outside-nought',
    call: 'getRange(0, 1)',
    ...FIELD,
    run: ({ sheet }) => sheet.getRange(0, 1),
    throws: 'The starting row of the range is too small.',
  },
  {
    id: 'outside-width',
    call: 'getRange(1, 1, 1, 0)',
    ...FIELD,
    run: ({ sheet }) => sheet.getRange(1, 1, 1, 0),
    throws: 'The number of columns in the range must be at least 1.',
  },
  {
    id: 'outside-nonsense',
    call: 'getRange("no range")',
    ...FIELD,
    run: ({ A }) => A('no range'),
    throws: 'Range not found',
  },
  {
    id: 'size-ragged',
    call: 'A1:B2.setValues of a short second row',
    ...FIELD,
    run: ({ A }) => A('A1:B2').setValues([[1, 2], [3]]),
    throws:
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  },
  {
    id: 'size-others',
    call: 'setFormulas, setNotes, setBackgrounds and setNumberFormats of one row too many',
    ...UNSEEN,
    run: ({ A }) => [
      said(() => A('A1').setFormulas([['=1'], ['=2']])),
      said(() => A('A1').setNotes([['a'], ['b']])),
      said(() => A('A1').setBackgrounds([['#ff0000'], ['#ff0000']])),
      said(() => A('A1').setNumberFormats([['0'], ['0']])),
    ],
    gives: Array(4).fill(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
    ),
  },
  {
    id: 'size-cell',
    call: 'setValue of 50,001 characters',
    ...FIELD,
    run: ({ A }) => A('A1').setValue('x'.repeat(50001)),
    throws: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  },
]);

export const cases: Case[] = [...errors, ...values, ...extents, ...merges, ...refusals];
