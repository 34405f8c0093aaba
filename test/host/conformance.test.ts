// Behaviour recorded on live Sheets, by the ids of the collection it comes from (confidence live-dual or live-log).
import { emptyWorkbook } from '../../src/host/cells';
import { ON_SHEET, outcome } from './fixture';

const FACTS: [id: string, body: string, expected: unknown][] = [
  [
    'a1-17',
    `const r = A('c2:$d$4'); return [r.getWidth(), r.getHeight(), r.getGridId() === sheet.getSheetId()]`,
    [2, 3, true],
  ],
  [
    'chart-03',
    `const c = sheet.newChart().addRange(A('A1:A5')).addRange(A('B1:B5')).build(); return c.getRanges().map((r) => r.getA1Notation())`,
    ['A1:A5', 'B1:B5'],
  ],
  [
    'clear-02',
    `A('A1').setValue(1).setNote('n').setBackground('red'); sheet.clearContents(); return [A('A1').getValue(), A('A1').getNote(), A('A1').getBackground()]`,
    ['', 'n', '#ff0000'],
  ],
  [
    'clear-04',
    `A('A1').setValue(1).setNote('n'); sheet.clearNotes(); return [A('A1').getValue(), A('A1').getNote()]`,
    [1, ''],
  ],
  [
    'condfmt-07',
    `return String(SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').setRanges([A('A1')]).build())`,
    'ConditionalFormatRule',
  ],
  ['dims-03', `sheet.setRowHeights(3, 4, 31); return [3, 4, 5, 6].map((r) => sheet.getRowHeight(r))`, [31, 31, 31, 31]],
  [
    'dims-08',
    `A('A1:F1').setValues([[1, 2, 3, 4, 5, 6]]); sheet.deleteColumn(2); sheet.deleteColumns(2, 2); return sheet.getLastColumn()`,
    3,
  ],
  [
    'format-04',
    `A('A1:B1').setWraps([[true, false]]); return A('A1:B1').getWrapStrategies()[0].map(String)`,
    ['WRAP', 'OVERFLOW'],
  ],
  [
    'format-07',
    `A('A1').setNumberFormat('0.#'); return [A('A1').getNumberFormat(), A('A1').getNumberFormats()]`,
    ['0.#', [['0.#']]],
  ],
  [
    'html-01',
    `const h = HtmlService.createHtmlOutput('<h1>T</h1>'); return [h.getContent(), h.getTitle(), h.setTitle('x').getTitle()]`,
    ['<h1>T</h1>', '', 'x'],
  ],
  [
    'html-02',
    `const h = HtmlService.createHtmlOutput('').setHeight(100).setWidth(200); return [h.getHeight(), h.getWidth()]`,
    [100, 200],
  ],
  [
    'lock-01',
    `const l = LockService.getDocumentLock(); return [l.hasLock(), l.tryLock(10000), l.hasLock(), l.tryLock(10000)]`,
    [false, true, true, true],
  ],
  [
    'lock-03',
    `const l = LockService.getDocumentLock(); return [l.tryLock(0), (l.releaseLock(), l.tryLock(-100))]`,
    [true, false],
  ],
  [
    'merge-01',
    `A('A1:B2').setValues([[1, 2], [3, 4]]).merge(); return [['A1', 'B2', 'C3'].map((c) => A(c).isPartOfMerge()), A('A1:B2').getDisplayValue()]`,
    [[true, true, false], '1'],
  ],
  [
    'metadata-04',
    `ss.addDeveloperMetadata('k', 'v'); ss.addDeveloperMetadata('k', 'w'); return ss.createDeveloperMetadataFinder().withKey('k').withValue('v').find().map((m) => m.getValue())`,
    ['v'],
  ],
  ['notes-03', `return A('A1').getNote()`, ''],
  [
    'protect-02',
    `sheet.getRange('A1').protect(); return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length`,
    0,
  ],
  [
    'values-01',
    `const r = A('A1:B1'); const before = r.isBlank(); r.setValues([[1, '']]); return [before, r.isBlank()]`,
    [true, false],
  ],
  [
    'values-05',
    `A('A1:E1').setValues([['a', 1, 1.5, true, false]]); return A('A1:E1').getValues()`,
    [['a', 1, 1.5, true, false]],
  ],
  ['values-08', `A('A1').setValue(5); return A('A1').getDisplayValue()`, '5'],
  ['values-09', `A('A1').setValue(5); return [A('A1').getFormula(), A('A1:B1').getFormulas()]`, ['', [['', '']]]],
  ['values-21', `A('A1').setValue('5%'); return [A('A1').getValue(), A('A1').getNumberFormat()]`, [0.05, '0%']],
  ['workbook-05', `return [sheet.getSheetName() === sheet.getName(), sheet.getType().toString()]`, [true, 'GRID']],
  [
    'workbook-09',
    `ss.insertSheet('n'); sheet.hideSheet(); const h = sheet.isSheetHidden(); sheet.showSheet(); return [h, sheet.isSheetHidden()]`,
    [true, false],
  ],
];

test.each(FACTS)('%s', (_id, body, expected) => {
  expect(outcome(ON_SHEET + body, { workbook: emptyWorkbook() })).toEqual(expected);
});
