// What a partner sheet holds, as plain values: the lines above, the columns that we fill in, and those for partners to fill in.
import type { Language } from '../../../core/language';
import { allowedScores } from '../../../core/method/method';
import { plain, quote } from '../../../wording/numbers';
import { partnerWords } from '../../../wording/partner';
import { numbersInRow } from '../../../wording/phrases';
import { reportWords } from '../../../wording/report';
import { type RowCode, rowCode } from './row-code';
import type { ShareColumnKind, ShareData } from '../share-types';
import { sheetCode } from './sheet-code';

/** Lines above the header: title, source, explanation, what partners can do. */
export const linesAbove = 4;

export type PartnerKind = ShareColumnKind | 'proposed' | 'reason' | 'code';

export interface PartnerColumn {
  /** Of a `ShareColumn`; of a partner's column the indicator's key, `reason` or `code`. */
  key: string;
  header: string;
  kind: PartnerKind;
}

export interface PartnerTable {
  language: Language;
  above: string[];
  /** Those that we fill in. */
  columns: PartnerColumn[];
  /** Those that partners fill in, and the codes; none without proposals. */
  owned: PartnerColumn[];
  rows: PartnerRow[];
}

export interface PartnerRow {
  /** One for each of `columns`. */
  cells: (string | number)[];
  /** Of the municipality, without scores. */
  unit: string;
  code: string;
  /** Oblast, raion and name as far as they stand in the cells. */
  place: string;
}

/**
 * @param units the code of each row's municipality
 * @param proposals the indicators that can be proposed a score for, by index, and the sheet's token; null: none
 */
export function partnerTable(
  data: ShareData,
  units: readonly RowCode[],
  proposals: { indicators: number[]; token: string } | null,
): PartnerTable {
  const { language, method } = data;
  const columns = data.columns.map(({ key, header, kind }) => ({ key, header, kind }));
  const say = partnerWords(language);
  const keys = keysOf(columns);
  const owned: PartnerColumn[] = [];
  if (proposals) {
    for (const index of proposals.indicators) {
      const indicator = method.indicators[index];
      if (indicator) {
        owned.push({ key: indicator.key, header: say.proposed(indicator.short[language]), kind: 'proposed' });
      }
    }
    owned.push({ key: 'reason', header: say.reason, kind: 'reason' });
    owned.push({ key: 'code', header: `${say.code}\n${sheetCode(proposals)}`, kind: 'code' });
  }
  return {
    language,
    above: [
      data.title,
      [source(data), ...data.notes].join(' · '),
      explanation(data),
      proposals ? say.hint(numbersInRow(language, allowedScores(method))) : '',
    ],
    columns,
    owned,
    rows: data.rows.map(({ cells }, index) => {
      const known = units[index] ?? { unit: '', scores: [] };
      const values = cells.map((cell) => cell ?? '');
      return {
        cells: values,
        unit: known.unit,
        code: rowCode(known),
        place: placeIn((key) => values[keys.indexOf(key)]),
      };
    }),
  };
}

export const keysOf = (columns: readonly { key: string }[]): string[] => columns.map(({ key }) => key);

/** Oblast, raion and name as they stand in a row; '' where the sheet does not tell them. */
export function placeIn(cellOf: (key: string) => unknown): string {
  const told = ['oblast', 'raion', 'name'].map((key) => String(cellOf(key) ?? '').trim());
  return told[2] === '' ? '' : told.join('|').toLowerCase();
}

function source({ language, source: from, computedAt, timeZone, rows }: ShareData): string {
  const sheet = quote(language, from.sheetName);
  return partnerWords(language).source({ sheet, units: rows.length, at: computedAt, zone: timeZone });
}

/** The method and what the figures mean, as far as figures are among the columns. */
function explanation({ language, method, columns }: ShareData): string {
  const { foot } = reportWords(language);
  const has = (kind: ShareColumnKind): boolean => columns.some((column) => column.kind === kind);
  const bands = method.classes.map(({ short, from, to }) => `${short[language]} ${band(language, from, to)}`);
  const scale = foot.scale({ indicators: method.indicators.length, ...method.scale });
  return [
    foot.method({ source: method.source[language], version: method.version }),
    ...(has('score') || has('total') ? [scale.charAt(0).toUpperCase() + scale.slice(1)] : []),
    ...(has('class') ? [foot.bands(bands.join(', '))] : []),
    ...(has('score') ? [partnerWords(language).empty] : []),
  ].join(' ');
}

const band = (language: Language, from: number, to: number): string =>
  from === to ? plain(language, from) : `${plain(language, from)}–${plain(language, to)}`;
