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
];
