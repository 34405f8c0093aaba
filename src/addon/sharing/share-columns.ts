// The columns of a scored sheet that could be shared, and what each of them is.
import type { Language } from '../../core/language';
import { columnLetter } from '../../core/table/cells';
import { headerRole } from '../../core/table/column-roles';
import type { HeaderColumn } from '../../core/table/header-text';
import type { placeRoles } from '../../core/table/roles';
import { namesOf } from '../../wording/names';
import { tableWords } from '../../wording/table';
import type { Reading } from '../reading/reading';
import type { ShareColumn, SharePart } from './share-types';

/** A column to share, and where its cells stand; null: we compute it. */
export interface SourceOfColumn {
  column: ShareColumn;
  /** Of the sheet, from 1. */
  place: number | null;
  /** The indicator that its texts are about. */
  indicator: string | null;
}

const parts: Record<string, SharePart> = {
  evidence: 'evidence',
  barriers: 'barriers',
  comment: 'comments',
  rater: 'raters',
};
const partKinds = { evidence: 'evidence', barriers: 'barriers', comments: 'comment', raters: 'rater' } as const;

/** All that could be shared: places, scores and our figures first, then the rest in the sheet's order. */
export function shareableColumns(reading: Reading, language: Language): SourceOfColumn[] {
  const { table, sheet } = reading;
  const { header, method } = table;
  const names = namesOf(language, method);
  const known = new Set<number>();
  const isHidden = (column: number): boolean => sheet.isColumnHiddenByUser(column);
  const all: SourceOfColumn[] = [];

  for (const role of ['oblast', 'raion', 'name'] satisfies (typeof placeRoles)[number][]) {
    const place = header.columns[role]?.column ?? null;
    if (place !== null) known.add(place);
    const told = role === 'name' || (role === 'oblast' ? table.oblasts : table.raions).some((text) => text !== '');
    if (place === null && !told) continue;
    // Labels merged over several rows stand in a column without a role, and that may be hidden.
    const stands = place ?? table.sections.find(({ level }) => level === role)?.column;
    all.push(
      source(
        {
          ...{ key: role, header: names.role(role), kind: role === 'name' ? 'name' : 'place' },
          hidden: stands !== undefined && isHidden(stands),
        },
        { place },
      ),
    );
  }
  for (const { key, short } of method.indicators) {
    const place = header.columns[key]?.column ?? null;
    if (place === null) continue;
    known.add(place);
    all.push(source({ key, header: short[language], kind: 'score', hidden: isHidden(place) }, { place }));
  }
  const ours = tableWords(language).columns;
  for (const key of ['total', 'class', 'present'] as const) {
    all.push(source({ key, header: ours[key], kind: key, offByDefault: key === 'present' }));
  }
  const keys = new Set<string>();
  for (const found of header.texts) {
    if (known.has(found.column)) continue;
    all.push(otherColumn(reading, found, keys, isHidden(found.column)));
  }
  return all;
}

/** What is chosen where nobody chose. */
export const defaultColumns = (columns: readonly ShareColumn[]): string[] =>
  columns.filter(({ offByDefault, hidden }) => !offByDefault && !hidden).map(({ key }) => key);

function otherColumn({ table }: Reading, found: HeaderColumn, keys: Set<string>, hidden: boolean) {
  const [role = '', indicator = null] = (headerRole(found, table.method)?.role ?? '').split(':');
  const part = parts[role] ?? null;
  const text = found.text.replace(/\s+/g, ' ').trim() || columnLetter(found.column);
  // Two columns may be headed alike, and a third like the key of the second.
  let key = `header:${text}`;
  for (let number = 2; keys.has(key); number++) key = `header:${text} (${number})`;
  keys.add(key);
  return source(
    {
      key,
      header: text,
      kind: part === null ? 'other' : partKinds[part],
      offByDefault: true,
      hidden,
      part,
    },
    { place: found.column, indicator },
  );
}

const source = (
  column: Pick<ShareColumn, 'key' | 'header' | 'kind'> & Partial<ShareColumn>,
  rest: Partial<SourceOfColumn> = {},
): SourceOfColumn => ({
  column: { offByDefault: false, hidden: false, part: null, ...column },
  place: null,
  indicator: null,
  ...rest,
});
