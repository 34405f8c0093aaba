// The seven oblasts and two cities of republican significance, in all their spellings.
import { comparable } from './names';

const stems: readonly (readonly [key: string, stem: RegExp])[] = [
  ['batken', /^(баткен|batken)/],
  ['jalal-abad', /^(джалал|жалал|d?zh?alal|d?jalal)/],
  ['issyk-kul', /^(иссык|ысык|ыссык|issyk|ysyk)/],
  ['naryn', /^(нарын|naryn)/],
  ['osh', /^(ош|ошск[а-я]*|osh)$/],
  ['talas', /^(талас|talas)/],
  ['chui', /^(чуй|чуи|ch[uü][yi])|^чу$/],
  ['bishkek', /^(бишкек|bishkek)/],
];

const oblastWord = /^(обл|област|облус|облыс|oblast|region|province)/;
const raionWord = /^(район|раион|raion|rayon|district)|^рн$/;
/** «III. Нарынская область», as sections are numbered. */
const ordinal = /^[ivxх]+$|^\d+$/;
const cityWord = /^(г|гор|город|ш|шаар|шаары|city)$/;

export interface Place {
  level: 'oblast' | 'raion';
  /** The same for every spelling of the same place. */
  key: string;
  /** The word «область» or «район» stands there. */
  said?: true;
}

/** One key for every spelling of an oblast; other texts keep their own comparable form. */
export function oblastKey(text: string): string {
  const words = comparable(text).split(' ');
  const bare = words.filter((word) => !oblastWord.test(word) && !cityWord.test(word));
  const rest = bare.length > 1 && ordinal.test(bare[0] ?? '') ? bare.slice(1) : bare;
  const known = stems.find(([, stem]) => stem.test(rest[0] ?? ''));
  if (!known) return rest.join(' ');
  const city = words.some((word) => cityWord.test(word));
  return city && known[0] !== 'bishkek' ? `${known[0]} city` : known[0];
}

/** One key for every way of writing a raion. */
export const raionKey = (text: string): string =>
  placeWords(text)
    .filter((word) => !raionWord.test(word))
    .join(' ');

/** «р-н» and «р-ну» come apart at their dash. */
const placeWords = (text: string): string[] =>
  comparable(text)
    .replace(/(^| )р н[ауе]?(?= |$)/g, '$1рн')
    .split(' ');

/** What every text with the word «район» holds, also with Latin letters in it; to spare all others the rest. */
const raionLetters = /[рp][аa][йи]|[рp]\s*[-–.]?\s*[нh]|ra[iy]|distr/i;

/** Whether a text names a raion and nothing else. */
export const isRaion = (text: string): boolean => raionLetters.test(text) && placeOf(text)?.level === 'raion';

/** Whether a line of text names an oblast or a raion and nothing else, as a section row does. */
export function placeOf(text: string): Place | null {
  const words = placeWords(text);
  if (words.some((word) => oblastWord.test(word))) return { level: 'oblast', key: oblastKey(text), said: true };
  if (words.length <= 4 && words.some((word) => raionWord.test(word))) {
    return { level: 'raion', key: raionKey(text), said: true };
  }
  const bare = words.filter((word) => !cityWord.test(word));
  // «Баткенская» alone is a section; «Баткен» alone may be a municipality's name, so it must be the adjective or «г. …».
  const adjective = /(ская|ский|скии)$/.test(bare[bare.length - 1] ?? '');
  const known = stems.some(([, stem]) => stem.test(bare[0] ?? ''));
  if (known && (adjective || (words.length > bare.length && /^(бишкек|ош)$/.test(bare[0] ?? '')))) {
    return { level: 'oblast', key: oblastKey(text) };
  }
  return null;
}

/** Whether a key that `oblastKey` gave is one of the country's oblasts or cities of republican significance. */
export const isKnownOblast = (key: string): boolean =>
  stems.some(([known]) => key === known || key === `${known} city`);

const usualNames = [
  'Баткенская',
  'Джалал-Абадская',
  'Иссык-Кульская',
  'Нарынская',
  'Ошская',
  'Таласская',
  'Чуйская',
  'Бишкек',
  'Баткен',
  'Жалал-Абад',
  'Ысык-Көл',
  'Нарын',
  'Талас',
  'Чүй',
];

/** The known oblast that a text is probably meant to be: at most two letters and a third of its length away. */
export function nearestOblast(text: string): string | null {
  const wanted = comparable(text)
    .split(' ')
    .filter((word) => !oblastWord.test(word) && !cityWord.test(word))
    .join(' ');
  const near = usualNames
    .map((name) => ({ name, distance: editDistance(comparable(name), wanted) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= 2 && near.distance * 3 <= wanted.length ? near.name : null;
}

/** Levenshtein's distance: letters to change, add or leave out. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
