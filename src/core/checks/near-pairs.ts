// Pairs of keys that one letter or another form of the same name tells apart, without comparing each with each.

/** Above so many keys the search would cost more than all the rest together. */
export const mostKeys = 20_000;

export interface NearPair {
  first: number;
  second: number;
  /** One letter, or a Russian form of a Kyrgyz name, its own or that of its raion: «Кек-Ташский» for «Көк-Таш». */
  by: 'letter' | 'form';
}

/**
 * Indices of such pairs, each once, the earlier first. Keys that differ in a digit are different on purpose; equal keys are
 * no pair.
 */
export function nearPairs(given: readonly string[]): NearPair[] {
  if (given.length > mostKeys) return [];
  const keys = given.map(bareForm);
  // Two texts one edit apart share a text that each becomes by leaving out one letter, or by leaving it as it is.
  const byShortened = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const name = key.slice(key.lastIndexOf('|') + 1);
    if (name.length < 5) return;
    for (const shortened of shortenings(key)) {
      const list = byShortened.get(shortened);
      if (list) list.push(index);
      else byShortened.set(shortened, [index]);
    }
  });
  const pairs = new Map<string, NearPair>();
  for (const list of byShortened.values()) {
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const [first, second] = [list[i] ?? 0, list[j] ?? 0];
        const [a, b] = [given[first] ?? '', given[second] ?? ''];
        const oneLetter = isNear(a, b);
        const sameForm = a !== b && keys[first] === keys[second];
        if (oneLetter || sameForm || isNear(keys[first] ?? '', keys[second] ?? '')) {
          pairs.set(`${first} ${second}`, { first, second, by: oneLetter ? 'letter' : 'form' });
        }
      }
    }
  }
  return [...pairs.values()].sort((a, b) => a.first - b.first);
}

/** A key without the endings and letters that Russian gives to the Kyrgyz names of places. */
const bareForm = (key: string): string =>
  key
    .replace(/ь?ский(?= #|\||$)/g, '')
    .replace(/ь/g, '')
    .replace(/ю/g, 'у');

/** The key itself and the key without each letter of its name; the place before it has to be the same. */
function shortenings(key: string): Set<string> {
  const start = key.lastIndexOf('|') + 1;
  const all = new Set([key]);
  for (let at = start; at < key.length; at++) all.add(key.slice(0, at) + key.slice(at + 1));
  return all;
}

/** Whether one letter is changed, added or left out, or two neighbours are swapped; never a digit. */
function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (/[\d#]/.test(left + right)) return false;
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return (left.length <= 1 && right.length <= 1) || swapped;
}
