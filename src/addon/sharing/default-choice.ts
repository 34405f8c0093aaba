// What is shared where nobody chose anything but a language and the parts that come along.
import type { Language } from '../../core/language';
import type { Reading } from '../reading/reading';
import { defaultColumns, shareableColumns } from './share-columns';
import type { ShareChoice, SharePart } from './share-types';

export function defaultChoice(reading: Reading, language: Language, parts: readonly SharePart[] = []): ShareChoice {
  const columns = shareableColumns(reading, language).map(({ column }) => column);
  const ofParts = columns.flatMap(({ part, key }) => (part !== null && parts.includes(part) ? [key] : []));
  return {
    sheetId: reading.sheet.getSheetId(),
    language,
    columns: [...defaultColumns(columns), ...ofParts],
    hiddenRows: false,
    hiddenColumns: false,
    with: [...parts],
  };
}
