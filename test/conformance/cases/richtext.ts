// Text of several looks in one cell.
import type { Case } from '../case';

export const cases: Case[] = [
  {
    id: 'richtext-01',
    leaves: 'cells',
    missing: 'SpreadsheetApp.newRichTextValue',
    run({ A, SpreadsheetApp }) {
      const style = () => SpreadsheetApp.newTextStyle();
      const text = SpreadsheetApp.newRichTextValue()
        .setText('Bold Italic Link')
        .setTextStyle(0, 4, style().setBold(true).build())
        .setTextStyle(5, 11, style().setItalic(true).build())
        .setLinkUrl(12, 16, 'https://example.org/')
        .build();
      const runs = A('A1').setRichTextValue(text).getRichTextValue()!.getRuns();
      return runs.map((run) => [run.getStartIndex(), run.getEndIndex(), run.getLinkUrl()]);
    },
    gives: [
      [0, 4, null],
      [4, 5, null],
      [5, 11, null],
      [11, 12, null],
      [12, 16, 'https://example.org/'],
    ],
  },
];
