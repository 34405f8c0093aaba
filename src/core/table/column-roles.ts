// What a header says that its column is, and how surely.
import { languages } from '../language';
import type { HeaderWords, Method } from '../method/method';
import type { HeaderColumn } from './header-text';
import { comparable, withoutFootnoteMark } from './names';
import {
  countWords,
  moneyWords,
  type OptionalRole,
  optionalRoles,
  optionalWords,
  placeRoles,
  placeWords,
} from './roles';

/** Confirmed by a person, known by its own words, or taken for it by words that others may bear too. */
export type Sureness = 'confirmed' | 'sure' | 'likely';

export interface RoleMatch {
  /** An indicator's key, or one of the place roles or optional roles, or `evidence:KEY`. */
  role: string;
  /** Smaller is surer: -1 confirmed, 0 the indicator's own name, 1 sure words, 2 likely words. */
  rank: number;
}

export const surenessOf = (rank: number): Sureness => (rank < 0 ? 'confirmed' : rank < 2 ? 'sure' : 'likely');

/** Whether two columns that fit this role equally well have to be asked about. */
export const isExclusive = (role: string, method: Method): boolean =>
  placeRoles.some((place) => place === role) || method.indicators.some((indicator) => indicator.key === role);

/** Roles that say whose or when the scores of a group of columns are, not what each column holds. */
const groupRoles: readonly string[] = ['rater', 'round', 'number', 'code', 'population'] satisfies OptionalRole[];

/**
 * The role of a header. A group may be called «Оценка стратегических документов» or «Эксперт 1»: where both levels together
 * name no single thing, the lower one does.
 */
export function headerRole({ text, own }: HeaderColumn, method: Method): RoleMatch | null {
  const joined = roleOf(text, method);
  if (own === undefined || (joined && !groupRoles.includes(joined.role))) return joined;
  const lower = roleOf(own, method);
  return method.indicators.some(({ key }) => key === lower?.role) ? lower : joined;
}

/** «Подтверждающие документы» prove any score, not that of the indicator of documents. */
const anyProof = /подтвержда\S* документ/;

const known = new WeakMap<Method, Map<string, RoleMatch | null>>();

/** The same texts are met again and again: a row is read alone and as the lower one of two. */
export function roleOf(text: string, method: Method): RoleMatch | null {
  let roles = known.get(method);
  if (!roles) known.set(method, (roles = new Map()));
  let role = roles.get(text);
  if (role === undefined) roles.set(text, (role = readRole(text, method)));
  return role;
}

function readRole(text: string, method: Method): RoleMatch | null {
  // «Стратеги- ческие» was divided to fit a narrow column.
  const whole = text.replace(/(\p{Ll})- (\p{Ll})/gu, '$1$2');
  const normal = comparable(withoutFootnoteMark(whole));
  const words = normal.split(' ').concat(text.includes('№') ? ['№'] : []);
  for (const { key, name, short } of method.indicators) {
    const own = languages.flatMap((language) => [name[language], short[language]]);
    if (own.some((text) => folded(text) === normal)) return { role: key, rank: 0 };
  }
  const scored = method.indicators.filter((indicator) => hit(words, indicator.words));
  const optional = isYear.test(normal) ? 'round' : optionalRole(words);
  // «Сумма бюджета, тыс. сом» is money, neither a total of scores nor one of them.
  if (optional === 'total' && (scored.length > 0 || hit(words, moneyWords))) return null;
  // «Эксперт 1: документы» is a score of that expert.
  const ofRater = optional === 'rater' && scored.length === 1 && /\d/.test(normal);
  if (optional && !ofRater) {
    const [only, second] = scored;
    const ofOne = optional === 'evidence' && only && !second && !anyProof.test(normal);
    return { role: ofOne ? `evidence:${only.key}` : optional, rank: 1 };
  }
  // «Страт. документы и бюджет» names two indicators: it is neither.
  if (scored.length > 0) return scored.length === 1 && scored[0] ? { role: scored[0].key, rank: 1 } : null;
  // «Наименование области» is an oblast: its sure word counts for more than the likely one of a name.
  const places = (['name', 'raion', 'oblast'] as const)
    .map((role) => ({ role, rank: placeWords[role].findIndex((list) => hit(words, list)) + 1 }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => a.rank - b.rank);
  return hit(words, countWords) ? null : (places[0] ?? null);
}

const isYear = /^(отчетный )?(год|жыл|year)( оценки)?$/;

/** «Комментарий эксперта» is a comment and names nobody. */
function optionalRole(words: readonly string[]): OptionalRole | undefined {
  const [first, ...others] = optionalRoles.filter((role) => hit(words, optionalWords[role]));
  return first === 'rater' ? (others.find((role) => /^(total|class|comment)$/.test(role)) ?? first) : first;
}

/** Whether all stems of one of the entries begin a word each. */
function hit(words: readonly string[], list: HeaderWords): boolean {
  return list.some((stems) =>
    stems.every((stem) => {
      const start = folded(stem);
      // Two or three letters are an abbreviation or could begin anything: to be met whole.
      return words.some((word) => (start.length <= 3 ? word === start : word.startsWith(start)));
    }),
  );
}

const foldedWords = new Map<string, string>([['№', '№']]);

/** The method's words made comparable: each once, since every cell of the first rows is compared with all of them. */
function folded(word: string): string {
  let known = foldedWords.get(word);
  if (known === undefined) foldedWords.set(word, (known = comparable(word)));
  return known;
}
