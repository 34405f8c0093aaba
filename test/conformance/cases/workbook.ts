// Sheets within the spreadsheet.
import type { Case } from '../case';

export const cases: Case[] = [
  {
    id: 'workbook-02',
    run({ ss, sheet }) {
      const before = sheet.getIndex() - 1;
      const name = sheet.getName();
      ss.insertSheet('s1');
      ss.insertSheet('s2');
      ss.insertSheet('s3', before + 1);
      ss.insertSheet('s4', before);
      const own = ss.getSheets().filter((one) => [name, 's1', 's2', 's3', 's4'].indexOf(one.getName()) >= 0);
      const seen = own.map((one) => [one.getName() === name ? 'Sheet1' : one.getName(), one.getIndex() - before]);
      for (const one of own) if (one.getName() !== name) ss.deleteSheet(one);
      return seen;
    },
    gives: [
      ['s4', 1],
      ['Sheet1', 2],
      ['s3', 3],
      ['s1', 4],
      ['s2', 5],
    ],
  },
  {
    id: 'workbook-04',
    leaves: 'nothing',
    missing: 'Spreadsheet.getKey',
    run({ ss }) {
      const active = ss.getActiveSheet();
      const own = ss as unknown as { getKey(): string };
      return [
        own.getKey() === ss.getId(),
        ss.getSheetName() === active.getName(),
        ss.getSheetId() === active.getSheetId(),
      ];
    },
    gives: [true, true, true],
  },
  {
    id: 'workbook-05',
    leaves: 'nothing',
    run: ({ sheet }) => [sheet.getSheetName() === sheet.getName(), sheet.getType().toString()],
    gives: [true, 'GRID'],
  },
  {
    id: 'workbook-08',
    leaves: 'cells',
    run({ sheet }) {
      sheet.appendRow(['a', 'b', 'c']);
      return [sheet.getLastRow(), sheet.getLastColumn()];
    },
    gives: [1, 3],
  },
  {
    id: 'workbook-09',
    run({ ss, sheet }) {
      const other = ss.insertSheet('s1');
      sheet.hideSheet();
      const hidden = sheet.isSheetHidden();
      sheet.showSheet();
      ss.deleteSheet(other);
      return [hidden, sheet.isSheetHidden()];
    },
    gives: [true, false],
  },
  {
    id: 'workbook-10',
    leaves: 'nothing',
    run({ ss, sheet }) {
      const name = sheet.getName();
      try {
        ss.insertSheet(name);
      } catch (error) {
        throw new Error((error as Error).message.replace(name, 'X'));
      }
    },
    throws: 'A sheet with the name "X" already exists. Please enter another name.',
  },
  {
    id: 'workbook-11',
    onlyHere: 'the self-test’s spreadsheet has other sheets, which must not be touched',
    run: ({ ss, sheet }) => ss.deleteSheet(sheet),
    throws: "You can't remove all the sheets in a document.",
  },
  {
    id: 'copy of a sheet',
    call: 'sheet.copyTo(ss): name, place, active sheet, cells, charts over its own cells',
    source: 'developers.google.com/apps-script/reference/spreadsheet/sheet; names as other libraries report them',
    confidence: 'doc',
    run({ ss, sheet, A, Charts }) {
      const active = ss.getActiveSheet().getName();
      A('A1:B2').setValues([
        ['x', 1],
        ['y', '=B1+1'],
      ]);
      const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(A('A1:B2')).setPosition(4, 1, 0, 0);
      sheet.insertChart(chart.build());
      const copies = [sheet.copyTo(ss), sheet.copyTo(ss)];
      const copy = copies[0]!;
      const seen = [
        copies.map((one) => one.getName().replace(sheet.getName(), 'X')),
        copy.getIndex() > sheet.getIndex() && ss.getActiveSheet().getName() === active,
        copy.getRange('A1:B2').getValues(),
        copy.getRange('B2').getFormula(),
        copy
          .getCharts()
          .map((one) => one.getRanges().map((range) => range.getSheet().getSheetId() === copy.getSheetId())),
        copy.getCharts()[0]!.getChartId() !== sheet.getCharts()[0]!.getChartId(),
      ];
      for (const one of copies) ss.deleteSheet(one);
      return seen;
    },
    gives: [
      ['Copy of X', 'Copy of X 2'],
      true,
      [
        ['x', 1],
        ['y', 2],
      ],
      '=B1+1',
      [[true]],
      true,
    ],
  },
  {
    id: 'marks and protections of a copied sheet',
    call: 'sheet.copyTo(ss): developer metadata and protections of the copy',
    source: 'nobody tells of the marks; protections are widely reported to be left behind',
    confidence: 'unseen',
    run({ ss, sheet, A, SpreadsheetApp }) {
      sheet.addDeveloperMetadata('conformance_copy', 'sheet').protect();
      A('3:3').addDeveloperMetadata('conformance_copy', 'row');
      const copy = sheet.copyTo(ss);
      const marks = copy.createDeveloperMetadataFinder().withKey('conformance_copy').find();
      const seen = [
        copy.getDeveloperMetadata().length,
        marks.flatMap((mark) => mark.getLocation().getRow()?.getRow() ?? []),
        copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
      ];
      ss.deleteSheet(copy);
      return seen;
    },
    gives: [1, [3], 0],
  },
  {
    id: 'moving a sheet',
    call: 'ss.moveActiveSheet(1); getIndex()',
    source: 'developers.google.com/apps-script/reference/spreadsheet/spreadsheet',
    confidence: 'doc',
    onlyHere: 'the order of the self-test’s spreadsheet is left alone',
    run({ ss }) {
      const names = ['a', 'b'];
      for (const name of names) ss.insertSheet(name);
      ss.moveActiveSheet(1);
      const order = ss.getSheets().map((one) => one.getName());
      return [order, ss.getActiveSheet().getIndex()];
    },
    gives: [['b', 'Sheet1', 'a'], 1],
  },
];
