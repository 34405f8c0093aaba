// Filters: one on a sheet.
import { each, type Case } from '../case';

type SortSpec = GoogleAppsScript.Spreadsheet.SortSpec;

export const cases: Case[] = each({ missing: 'Range.createFilter' }, [
  {
    id: 'filter-02',
    run: ({ A }) => [
      A('A1:C5').createFilter().getRange().getA1Notation(),
      A('F9').getFilter()?.getRange().getA1Notation(),
    ],
    gives: ['A1:C5', 'A1:C5'],
  },
  {
    id: 'filter-03',
    run({ A }) {
      A('A1:C5').createFilter();
      A('A1:C5').createFilter();
    },
    throws: "You can't create a filter in a sheet that already has a filter.",
  },
  {
    id: 'filter-04',
    run({ A, sheet }) {
      A('A1:C5').createFilter().remove();
      return sheet.getFilter();
    },
    gives: null,
  },
  {
    id: 'filter-06',
    run({ A }) {
      const filter = A('A1:C5').createFilter() as unknown as { getColumnSortSpec(column: number): SortSpec };
      return filter.getColumnSortSpec(3).getSortOrder();
    },
    throws: 'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
  },
]);
