// Names made comparable. Only for comparing: what the analyst typed is never rewritten.

/** Latin letters that look like Cyrillic ones; mapped only inside texts that are Cyrillic otherwise. */
const lookAlikes: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  t: 'т',
  h: 'н',
  b: 'в',
};

/** Kyrgyz letters that are often typed as their Russian neighbours, and the wrong letters that stand in for them. */
const foldings: Record<string, string> = { ё: 'е', ө: 'о', ѳ: 'о', ү: 'у', ұ: 'у', ң: 'н', ӊ: 'н' };

/** Lower case, one kind of letter, words separated by single spaces, nothing else left. */
export function comparable(text: string): string {
  let lower = text.toLowerCase().normalize('NFC');
  if (/[а-яөүңёѳӊ]/.test(lower)) lower = lower.replace(/[aceopxykmthb]/g, (letter) => lookAlikes[letter] ?? letter);
  lower = lower.replace(/[ёөѳүұңӊ]/g, (letter) => foldings[letter] ?? letter);
  // Most names hold nothing but these; the classes of all of Unicode cost many times as much.
  return (usual.test(lower) ? lower.replace(/[^a-zа-я0-9]+/g, ' ') : lower.replace(/[^\p{L}\p{N}]+/gu, ' ')).trim();
}

const usual = /^[\x00-\x7fа-я«»–—№\u00a0]*$/;

/** A footnote's mark glued to a text: «Жаңы-Булак1)», «Муниципалитет*», «…²». */
const footnoteMark = /\s*(?:\*+|[¹²³⁴-⁹⁰]+)$|(?<=[^(\d])\d{1,2}\)$/;

export const withoutFootnoteMark = (text: string): string => text.replace(footnoteMark, '');

/** Words that say what kind of unit it is, in the forms met in real sheets. */
const ruralWords = new Set(
  (
    'аа ао айыл айылы айылнын аймак аймагы аймагынын айылный айыльный аыйлный ' +
    'аильный айылнный округ окмоту айылдык кенеш кенеши село с сельская сельский управа'
  ).split(' '),
);
const townWords = new Set('г гор город городская ш шаар шаары шаардык мэрия мэриясы city town'.split(' '));

/**
 * A municipality's name without the words for its kind. A town keeps a mark: the town of Кара-Суу and the rural
 * municipality of Кара-Суу around it are two.
 */
export function unitKey(name: string): string {
  // A name may bear its number in the list: «1. Ак-Суу».
  const bare = withoutFootnoteMark(name).replace(/^\s*\d{1,3}[.)]\s+/, '');
  // «а/а», «А/Ө» and «а. а.» come apart at their separators; they mean the same as «АА».
  const words = comparable(bare)
    .replace(/(^| )а [ао](?= |$)/g, '$1аа')
    .split(' ');
  const town = words.some((word) => townWords.has(word));
  const kept = words.filter((word) => !ruralWords.has(word) && !townWords.has(word));
  // «Кенеш айыл аймагы» is a municipality called Кенеш.
  const named = kept.length > 0 ? kept : words.filter((word) => word === 'кенеш');
  return (named.length > 0 ? named : words).join(' ') + (town ? ' #town' : '');
}

/** What looks the same on screen, in the case in which it does. */
const sameLooks: Record<string, string> = {
  ...{ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У' },
  ...{ a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к' },
  ...{ ѳ: 'ө', Ѳ: 'Ө', ӊ: 'ң', Ӊ: 'Ң', ұ: 'ү', Ұ: 'Ү' },
};
const cyrillic = /[а-яёөүң]/i;
const anyOther = /[a-zѳӊұ]/i;

/**
 * Letters of another alphabet in a Cyrillic text, and the text with the right ones; null where there are none. A word with a
 * letter that no Cyrillic one looks like is a Latin word and stays.
 */
export function strangeLetters(text: string): { letters: string; tidy: string } | null {
  if (!anyOther.test(text) || !cyrillic.test(text)) return null;
  const found = new Set<string>();
  const tidy = text.replace(/[\p{L}]+/gu, (word) => {
    if (Array.from(word).some((letter) => !cyrillic.test(letter) && !(letter in sameLooks))) return word;
    return word.replace(/\p{L}/gu, (letter) => {
      const right = sameLooks[letter];
      if (right !== undefined) found.add(letter);
      return right ?? letter;
    });
  });
  return found.size > 0 ? { letters: [...found].join(', '), tidy } : null;
}
