// Rows and columns: sizes, inserting, deleting.
import { said, type Case } from '../case';

export const cases: Case[] = [
  {
    id: 'dims-03',
    run({ sheet }) {
      sheet.setRowHeights(3, 4, 31);
      return [3, 4, 5, 6].map((row) => sheet.getRowHeight(row));
    },
    gives: [31, 31, 31, 31],
  },
  {
    id: 'dims-05',
    run({ A, sheet }) {
      A('A1:C1').setValues([[1, 2, 3]]);
      sheet.insertColumnAfter(2);
      return [sheet.getLastColumn(), A('A1:D1').getValues()[0]];
    },
    gives: [4, [1, 2, '', 3]],
  },
  {
    id: 'dims-06',
    run({ A, sheet }) {
      A('A1:C1').setValues([[1, 2, 3]]);
      const seen: number[] = [];
      sheet.insertColumns(2, 2);
      seen.push(sheet.getLastColumn());
      sheet.insertColumnsAfter(2, 2);
      seen.push(sheet.getLastColumn());
      sheet.insertColumnsBefore(2, 2);
      return seen.concat(sheet.getLastColumn());
    },
    gives: [5, 7, 9],
  },
  {
    id: 'dims-07',
    run({ A, sheet }) {
      A('A1').setValue(1);
      sheet.insertRowAfter(2);
      sheet.insertRowBefore(2);
      sheet.insertRows(2, 2);
      return sheet.getLastRow();
    },
    gives: 1,
  },
  {
    id: 'dims-08',
    run({ A, sheet }) {
      A('A1:F1').setValues([[1, 2, 3, 4, 5, 6]]);
      sheet.deleteColumn(2);
      sheet.deleteColumns(2, 2);
      return sheet.getLastColumn();
    },
    gives: 3,
  },
  {
    id: 'dims-10',
    run: ({ sheet }) => [
      said(() => sheet.deleteRows(sheet.getMaxRows(), 2)),
      said(() => sheet.deleteRow(sheet.getMaxRows() + 1)),
      said(() => sheet.deleteColumns(sheet.getMaxColumns(), 2)),
    ],
    gives: ['Those rows are out of bounds.', 'Those rows are out of bounds.', 'Those columns are out of bounds.'],
  },
  {
    id: 'dims-11',
    run({ sheet }) {
      sheet.setFrozenRows(1);
      sheet.deleteRows(2, sheet.getMaxRows() - 1);
    },
    throws: 'Sorry, it is not possible to delete all non-frozen rows.',
  },
];
