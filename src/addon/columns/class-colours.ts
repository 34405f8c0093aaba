// The three class colours on the class column, as conditional rules beside those that the analyst has.
import type { Language } from '../../core/language';
import { classColor, textOn } from '../../report/colors';
import type { Reading } from '../reading';
import type { Layout } from './layout';

/** Adds our rules with a new class column, or when its language changes. Rules that the analyst removed stay removed. */
export function colourClasses(reading: Reading, layout: Layout, language: Language): void {
  const mark = reading.managed.class;
  if (mark && mark.value['language'] === language) return;
  const { sheet, table } = reading;
  const column = layout.columns.class;
  const first = table.header.last + 1;
  const range = sheet.getRange(first, column, Math.max(1, sheet.getMaxRows() - table.header.last), 1);
  const rules = table.method.classes.map((band, rank, { length }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(band.name[language])
      .setBackground(classColor(rank, length))
      .setFontColor(textOn(classColor(rank, length)))
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
}
