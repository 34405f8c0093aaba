// The oblasts or raions that leave: not those that only a hidden section row tells.
import type { PlaceRole } from '../../../core/table/roles';
import type { Table } from '../../../core/table/table';
import type { Reading } from '../../reading/reading';
import { isRowSeen } from '../hidden-rows';
import type { ShareChoice } from '../share-types';

/** @param part the municipalities that leave */
export function seenPlaces(
  { sheet, table }: Reading,
  { hiddenRows }: Pick<ShareChoice, 'hiddenRows'>,
  part: Table,
  level: Exclude<PlaceRole, 'name'>,
): string[] {
  const places = level === 'oblast' ? part.oblasts : part.raions;
  const rows = new Set(table.skipped.filter(({ reason }) => reason === 'section').map(({ row }) => row));
  // A cell merged over several rows is seen in each of them.
  const sections = table.sections.filter((section) => section.level === level && rows.has(section.row));
  const hidden = hiddenRows ? [] : sections.filter(({ row }) => !isRowSeen(sheet, row));
  if (hidden.length === 0) return places;
  return places.map((place, unit) => {
    const row = part.rows[unit] ?? 0;
    const section = table.sections.filter((one) => one.level === level && one.row <= row).pop();
    return section && hidden.includes(section) && section.text === place ? '' : place;
  });
}
