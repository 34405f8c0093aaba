// Which group each municipality belongs to, by whatever its cells in one column say.
import { textOf } from '../table/cells';
import { comparable } from '../table/names';
import { oblastKey, raionKey } from '../table/oblasts';
import type { Table } from '../table/table';

export interface Grouping {
  /** By municipality, the index of its group in `labels`. */
  of: Int32Array;
  /** In the order in which groups first occur, as most rows spell them; '' where the rows say nothing. */
  labels: string[];
}

/** By oblast; null where the table tells none. */
export const byOblast = (table: Table): Grouping | null =>
  table.grouped ? groupUnits(table.oblasts, table.oblasts, oblastKey) : null;

/** By raion, those of one name in two oblasts apart; null where no row names one. */
export function byRaion(table: Table): Grouping | null {
  if (table.raions.every((raion) => raion === '')) return null;
  const places = table.raions.map((raion, unit) => `${raion}\n${raion === '' ? '' : (table.oblasts[unit] ?? '')}`);
  const grouping = groupUnits(table.raions, places, (place) => {
    const [raion = '', oblast = ''] = place.split('\n');
    return `${oblastKey(oblast)}|${raionKey(raion)}`;
  });
  return { ...grouping, labels: toldApart(grouping, table) };
}

/** By any text: those that read the same whatever their case, spaces and dashes are one group. */
export const byText = (texts: readonly string[]): Grouping => groupUnits(texts, texts, comparable);

/** The key under which a value of a column is the same in all its spellings. */
export const valueKey = (role: string | null, text: string): string =>
  role === 'oblast' ? oblastKey(textOf(text)) : role === 'raion' ? raionKey(textOf(text)) : comparable(text);

function groupUnits(texts: readonly string[], sources: readonly string[], keyOf: (source: string) => string): Grouping {
  const of = new Int32Array(texts.length);
  const byKey = new Map<string, number>();
  const known = new Map<string, number>();
  const spellings: Map<string, number>[] = [];
  texts.forEach((text, unit) => {
    const source = sources[unit] ?? '';
    let group = known.get(source);
    if (group === undefined) {
      const key = keyOf(source);
      group = byKey.get(key) ?? spellings.length;
      byKey.set(key, group);
      known.set(source, group);
      spellings[group] ??= new Map<string, number>();
    }
    of[unit] = group;
    spellings[group]!.set(text, (spellings[group]!.get(text) ?? 0) + 1);
  });
  return { of, labels: spellings.map(commonest) };
}

const commonest = (spellings: Map<string, number>): string =>
  [...spellings].reduce((best, next) => (next[1] > best[1] ? next : best))[0];

/** Raions of one name get their oblast beside it. */
function toldApart({ of, labels }: Grouping, table: Table): string[] {
  return labels.map((label, group) => {
    if (label === '' || labels.filter((other) => raionKey(other) === raionKey(label)).length < 2) return label;
    const oblast = table.oblasts[of.indexOf(group)] ?? '';
    return oblast === '' ? label : `${label}, ${oblast}`;
  });
}
