// The seven oblasts and two cities of republican significance, in all their spellings.
import { comparable } from './names';

const stems: readonly (readonly [key: string, stem: RegExp])[] = [
  ['batken', /^(баткен|batken)/],
  ['jalal-abad', /^(джалал|жалал|dzhalal|jalal)/],
  ['issyk-kul', /^(иссык|ысык|ыссык|issyk|ysyk)/],
  ['naryn', /^(нарын|naryn)/],
  ['osh', /^(ош|ошская|ошской|osh)$/],
  ['talas', /^(талас|talas)/],
  ['chui', /^(чуй|чуи|чу|chuy|chui)/],
  ['bishkek', /^(бишкек|bishkek)/],
];

const oblastWord = /^(обл|област|облус|облыс|oblast|region|province)/;
const raionWord = /^(район|раион|raion|rayon|district)/;
const cityWord = /^(г|гор|город|шаар|шаары|city)$/;

export interface Place {
  level: 'oblast' | 'raion';
  /** The same for every spelling of the same place. */
  key: string;
}

/** One key for every spelling of an oblast; other texts keep their own comparable form. */
export function oblastKey(text: string): string {
  const words = comparable(text).split(' ');
  const rest = words.filter((word) => !oblastWord.test(word) && !cityWord.test(word));
  const known = stems.find(([, stem]) => stem.test(rest[0] ?? ''));
  if (!known) return rest.join(' ');
  const city = words.some((word) => cityWord.test(word));
  return city && known[0] !== 'bishkek' ? `${known[0]} city` : known[0];
}

/** One key for every way of writing a raion. */
export const raionKey = (text: string): string =>
  comparable(text)
    .split(' ')
    .filter((word) => !raionWord.test(word))
    .join(' ');

/** Whether a line of text names an oblast or a raion and nothing else, as a section row does. */
export function placeOf(text: string): Place | null {
  const words = comparable(text).split(' ');
  if (words.some((word) => oblastWord.test(word))) return { level: 'oblast', key: oblastKey(text) };
  if (words.length <= 4 && words.some((word) => raionWord.test(word))) return { level: 'raion', key: raionKey(text) };
  const bare = words.filter((word) => !cityWord.test(word));
  // «Баткенская» alone is a section; «Баткен» alone may be a municipality's name, so it must be the adjective or «г. …».
  const adjective = /(ская|ский|скии)$/.test(bare[bare.length - 1] ?? '');
  const known = stems.some(([, stem]) => stem.test(bare[0] ?? ''));
  if (known && (adjective || (words.length > bare.length && /^(бишкек|ош)$/.test(bare[0] ?? '')))) {
    return { level: 'oblast', key: oblastKey(text) };
  }
  return null;
}
