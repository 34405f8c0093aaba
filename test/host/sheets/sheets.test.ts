// Sheets, rows and columns, and what hangs on them.
import type { WorkbookData } from '../../../src/files/workbook';
import { emptyWorkbook } from '../../../src/host/cells/cells';
import {
  clearCells,
  deleteColumns,
  insertColumns,
  insertRows,
  setHidden,
  sortRange,
  typeInto,
} from '../../../src/host/workbook/editing';
import { inHost, ON_SHEET, outcome } from '../fixture';

const run = (body: string, workbook: WorkbookData = emptyWorkbook()) => outcome(ON_SHEET + body, { workbook });

test.each([
  ["ss.insertSheet('sheet1')", 'A sheet with the name "sheet1" already exists. Please enter another name.'],
  [
    'sheet.insertRowsAfter(1, 400000)',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
])('%s', (body, text) => {
  expect(run(body)).toBe(text);
});

describe('looks', () => {
  test('colours are read back in lower case, names are known, unknown ones passed over', () => {
    expect(
      run(`A('A1').setBackground('LIGHTCORAL'); A('A2').setBackground('#ABC'); A('A3').setBackground('nonsense');
           return A('A1:A4').getBackgrounds().flat()`),
    ).toEqual(['#f08080', '#aabbcc', '#ffffff', '#ffffff']);
  });

  test('cells of one look share one style object', () => {
    const workbook = emptyWorkbook();
    run(
      `A('A1:B9').setFontWeight('bold'); A('A1:A9').setBackgrounds(Array(9).fill(['#00ff00'])); A('B1:B9').setBackground('#00ff00')`,
      workbook,
    );
    const styles = new Set(workbook.sheets[0]?.rows.flatMap((row) => row.map((cell) => cell?.style)));
    expect([...styles]).toEqual([{ bold: true, background: '#00ff00' }]);
  });

  test('a border goes round the range and between its cells', () => {
    const workbook = emptyWorkbook();
    run(
      `A('A1:B2').setBorder(true, true, true, true, false, null, '#ff0000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM)`,
      workbook,
    );
    const red = { style: 'medium', color: '#ff0000' };
    expect(workbook.sheets[0]?.rows[0]?.map((cell) => cell?.style?.borders)).toEqual([
      { top: red, left: red },
      { top: red, right: red },
    ]);
  });
});

describe('developer metadata', () => {
  test('stands on entire rows and columns only, and moves with them', () => {
    expect(
      run(`A('C:C').addDeveloperMetadata('k', 'v', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
           A('4:4').addDeveloperMetadata('k', 'r'); sheet.addDeveloperMetadata('k', 's');
           sheet.insertColumnsAfter(1, 2); sheet.deleteRows(1, 1);
           return ss.createDeveloperMetadataFinder().withKey('k').find().map((m) => {
             const at = m.getLocation();
             const range = at.getColumn() || at.getRow();
             return [m.getValue(), String(at.getLocationType()), range && range.getA1Notation()];
           })`),
    ).toEqual([
      ['v', 'COLUMN', 'E:E'],
      ['r', 'ROW', '3:3'],
      ['s', 'SHEET', null],
    ]);
  });

  test.each(['B:C', 'A1:A1000'])('%s is an arbitrary range', (range) => {
    expect(run(`A('${range}').addDeveloperMetadata('k', 'v')`)).toMatch(
      /^Adding developer metadata to arbitrary ranges is/,
    );
  });

  test('holds thirty thousand characters a sheet', () => {
    expect(
      run(
        `A('C:C').addDeveloperMetadata('k', 'x'.repeat(29000)); A('D:D').addDeveloperMetadata('k', 'x'.repeat(1000))`,
      ),
    ).toMatch('exceeded the storage limit');
  });

  test('goes with its column or sheet', () => {
    const workbook = emptyWorkbook();
    run(
      `A('C:C').addDeveloperMetadata('k'); const s = ss.insertSheet('n'); s.addDeveloperMetadata('k'); ss.deleteSheet(s)`,
      workbook,
    );
    expect(workbook.metadata).toHaveLength(1);
    deleteColumns(workbook, 0, 3);
    expect(workbook.metadata).toHaveLength(0);
  });

  test('a finder on a range takes whole lines inside, or whatever it meets when asked', () => {
    expect(
      run(`A('3:3').addDeveloperMetadata('k'); const at = (a1) => A(a1).createDeveloperMetadataFinder().withKey('k');
           return [at('A1:D5').find().length, at('1:5').find().length, at('A1:D5').onIntersectingLocations().find().length]`),
    ).toEqual([0, 1, 1]);
  });
});

test('protected cells cannot be written, nothing is written half, and warnings let through', () => {
  const workbook = emptyWorkbook();
  workbook.sheets[0]?.protections.push({
    range: { row: 2, column: 1, rows: 1, columns: 1 },
    warningOnly: false,
    editable: false,
  });
  expect(run(`A('A1:A2').setValues([[1], [2]])`, workbook)).toMatch(
    /^You are trying to edit a protected cell or object\./,
  );
  expect(run(`return [A('A1').getValue(), A('A2').canEdit(), A('A3').canEdit()]`, workbook)).toEqual(['', false, true]);
  expect(() => typeInto(workbook, 0, 2, 1, 'x')).toThrow('protected');
});

test('a dropdown that rejects others refuses them from scripts too', () => {
  const workbook = emptyWorkbook();
  const ranges = [{ row: 1, column: 1, rows: 5, columns: 1 }];
  workbook.sheets[0]?.validations.push({ ranges, kind: 'list', values: ['0', '1', 'Да'], rejectsOthers: true });
  expect(run(`A('A1:A2').setValues([[1], [7]])`, workbook)).toBe(
    'The data you entered in cell A2 violates the data validation rules set on this cell.',
  );
  expect(
    run(`A('A1:A2').setValues([[1], ['да']]); return A('A1').getDataValidation().getCriteriaValues()`, workbook),
  ).toEqual([['0', '1', 'Да'], true]);
});

describe('charts', () => {
  const chart = `const c = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(A('A1:A5')).addRange(A('B1:C5'))
    .setNumHeaders(1).setPosition(2, 5, 10, 4).setOption('title', 'Классы').setOption('isStacked', 'percent')
    .setOption('colors', ['#111111', '#222222']).setOption('width', 480).build(); sheet.insertChart(c);`;

  test('what is set reaches the workbook', () => {
    const workbook = emptyWorkbook();
    run(chart, workbook);
    expect(workbook.sheets[0]?.charts).toMatchObject([
      { kind: 'bar', stacked: 'percent', title: 'Классы', headers: 1, width: 480, colors: ['#111111', '#222222'] },
    ]);
  });

  test('is found by its id and options, modified in place, follows inserted rows, is removed', () => {
    expect(
      run(`${chart} const id = sheet.getCharts()[0].getChartId();
           sheet.updateChart(sheet.getCharts()[0].modify().clearRanges().addRange(A('A1:B9')).setOption('title', 'New').build());
           sheet.insertRowsBefore(1, 1);
           const d = sheet.getCharts().find((x) => x.getOptions().get('title') === 'New');
           const seen = [c.getChartId(), d.getChartId() === id, d.getRanges().map((r) => r.getA1Notation()), d.getContainerInfo().getAnchorRow()];
           sheet.removeChart(d);
           return [...seen, sheet.getCharts().length]`),
    ).toEqual([null, true, ['A2:B10'], 3, 0]);
  });
});

test('conditional formats are replaced as a whole; what came from a file is kept as it was', () => {
  const workbook = emptyWorkbook();
  const foreign = { ranges: [{ row: 1, column: 1, rows: 1, columns: 1 }], original: { type: 'dataBar' } };
  workbook.sheets[0]?.conditionalFormats.push(foreign);
  run(
    `const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('слепая').setBackground('#F8D7DA')
       .setFontColor('#842029').setRanges([A('B2:B9')]).build();
     sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat(rule))`,
    workbook,
  );
  expect(workbook.sheets[0]?.conditionalFormats).toEqual([
    foreign,
    {
      ranges: [{ row: 2, column: 2, rows: 8, columns: 1 }],
      rule: { when: 'text-equals', text: 'слепая', style: { background: '#f8d7da', fontColor: '#842029' } },
    },
  ]);
});

describe('the grid', () => {
  test('typing follows the locale, clearing keeps the look', () => {
    const workbook = emptyWorkbook('ru_RU');
    typeInto(workbook, 0, 1, 1, '2,5');
    typeInto(workbook, 0, 1, 2, '01.02.2024');
    typeInto(workbook, 0, 1, 3, "'007");
    clearCells(workbook, 0, { row: 1, column: 2, rows: 1, columns: 1 });
    expect(workbook.sheets[0]?.rows[0]).toEqual([
      { value: 2.5 },
      { value: null, style: { numberFormat: 'dd.mm.yyyy' } },
      { value: '007' },
    ]);
  });

  test('sorting puts numbers before text before truth values, empty cells last both ways', () => {
    const sorted = (ascending: boolean) => {
      const workbook = emptyWorkbook();
      ['b', 'TRUE', '10', '', 'A', 'FALSE', '9'].forEach((text, r) => typeInto(workbook, 0, r + 1, 1, text));
      sortRange(workbook, 0, { row: 1, column: 1, rows: 7, columns: 1 }, 1, ascending);
      return workbook.sheets[0]?.rows.map((row) => row?.[0]?.value ?? null);
    };
    expect(sorted(true)).toEqual([9, 10, 'A', 'b', false, true, null]);
    expect(sorted(false)).toEqual([true, false, 'b', 'A', 10, 9, null]);
  });

  test('inserted lines move merges, hidden lines, widths and dropdowns', () => {
    const workbook = emptyWorkbook();
    const sheet = workbook.sheets[0]!;
    sheet.merges.push({ row: 2, column: 2, rows: 2, columns: 2 });
    sheet.validations.push({ ranges: [{ row: 1, column: 3, rows: 9, columns: 1 }], kind: 'list', values: ['1'] });
    sheet.columnWidths.set(3, 250);
    setHidden(workbook, 0, 'row', 5, 1, true);
    insertRows(workbook, 0, 3);
    insertColumns(workbook, 0, 1);
    expect([sheet.merges, sheet.validations[0]?.ranges, [...sheet.columnWidths], [...sheet.hiddenRows]]).toEqual([
      [{ row: 2, column: 3, rows: 3, columns: 2 }],
      [{ row: 1, column: 4, rows: 10, columns: 1 }],
      [[4, 250]],
      [6],
    ]);
  });
});

test('a filter that is removed shows what it hid, and undoes nothing that was hidden by hand', () => {
  const workbook = emptyWorkbook();
  const [sheet] = workbook.sheets;
  sheet!.filter = { row: 1, column: 1, rows: 5, columns: 3 };
  sheet!.filteredRows.add(3);
  sheet!.hiddenRows.add(4);
  expect(
    run(`sheet.getFilter().remove(); return [sheet.isRowHiddenByFilter(3), sheet.isRowHiddenByUser(4)]`, workbook),
  ).toEqual([false, true]);
  expect(run(`A('B2:C9').createFilter(); return A('Z9').getFilter().getRange().getA1Notation()`, workbook)).toBe(
    'B2:C9',
  );
});

test('the active sheet and cell are where the script put them', () => {
  const { host } = inHost(`${ON_SHEET} ss.insertSheet('n'); sheet.activate(); A('C4:D5').activate()`);
  expect([host.workbook.activeSheetId, host.selection.get(0)]).toEqual([0, { row: 4, column: 3, rows: 2, columns: 2 }]);
});
