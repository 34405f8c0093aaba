// The order in which names are listed, whatever the keyboard they were typed on.
import { comparable } from './names';

/** Sorts by name, a Latin K among the Cyrillic ones and Ө beside О; equal names keep their order. */
export function byName<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const keyed = items.map((item) => ({ item, key: comparable(nameOf(item)) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ item }) => item);
}
