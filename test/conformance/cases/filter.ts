// Filters: one on a sheet.
import type { Case } from '../case';

type SortSpec = GoogleAppsScript.Spreadsheet.SortSpec;

export const cases: Case[] = [
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
    missing: 'Filter.getColumnSortSpec',
    run({ A }) {
      const filter = A('A1:C5').createFilter() as unknown as { getColumnSortSpec(column: number): SortSpec };
      return filter.getColumnSortSpec(3).getSortOrder();
    },
    throws: 'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
  },
  {
    id: 'filter over merged rows',
    call: "A('A2:A3').merge(); A('A1:C5').createFilter()",
    source: 'the text that Sheets shows for the same in its menu',
    confidence: 'unseen',
    run({ A }) {
      A('A2:A3').merge();
      A('A1:C5').createFilter();
    },
    throws: "You can't create a filter over a range containing vertical merges.",
  },
];
