// Protects a partner sheet with a warning, all but the columns that partners write into.
import { partnerWords } from '../../../wording/partner';
import { columnAt } from './partner-columns';
import type { Placed } from './partner-looks';

/** One protection, known by its description in the sheet's language; where somebody took it away it stays away until columns change. */
export function protectSheet({ sheet, table, tags, header }: Placed): void {
  const open = table.owned
    .filter(({ key }) => key !== 'code')
    .map(({ key }) => sheet.getRange(header + 1, columnAt(tags, key), sheet.getMaxRows() - header, 1));
  const before = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).find((one) => one.isWarningOnly());
  const protection = before ?? sheet.protect();
  protection.setDescription(partnerWords(table.language).protection).setWarningOnly(true);
  protection.setUnprotectedRanges(open);
}
