// What a column can be, beside the method's indicators, and the words it is recognised by.
import type { HeaderWords } from '../method/method';

/** Columns that say which municipality a row is. */
export const placeRoles = ['name', 'oblast', 'raion'] as const;
export type PlaceRole = (typeof placeRoles)[number];

/** Columns that a table may have beside these and the scores. `evidence` may be told apart by indicator: `evidence:KEY`. */
export const optionalRoles = [
  'evidence',
  'barriers',
  'rater',
  'round',
  'population',
  'total',
  'class',
  'comment',
  'code',
  'number',
] as const;
export type OptionalRole = (typeof optionalRoles)[number];

/** From the surest words to the least sure ones: a header is matched by the first list that has a hit. */
export const placeWords: Record<PlaceRole, readonly HeaderWords[]> = {
  name: [
    [
      ['муниципалитет'],
      ['айыл'],
      ['аильн'],
      ['аимак'],
      ['аймак'],
      ['municipal'],
      ['окмоту'],
      ['мсу'],
      ['омсу'],
      ['самоуправлен'],
      ['local', 'government'],
      ['муниципальн'],
      ['жоб'],
      ['ayil'],
      ['aiyl'],
    ],
    [
      ['наименован'],
      ['назван'],
      ['аталыш'],
      ['name'],
      ['аа'],
      ['ао'],
      ['территор'],
      ['населенн', 'пункт'],
      ['село'],
      ['village'],
      ['lsg'],
      ['community'],
    ],
  ],
  oblast: [
    [['област'], ['облус'], ['обл'], ['oblast']],
    [['регион'], ['region'], ['province']],
  ],
  raion: [[['район'], ['раион'], ['р', 'н'], ['raion'], ['rayon']], [['district']]],
};

/** Words of columns that count municipalities. */
export const countWords: HeaderWords = [['количеств'], ['число'], ['кол', 'во'], ['саны'], ['number', 'of']];

/** Words of columns that hold money, not points. */
export const moneyWords: HeaderWords = [['сом'], ['тыс'], ['млн'], ['долл'], ['руб'], ['usd'], ['kgs'], ['som']];

export const optionalWords: Record<OptionalRole, HeaderWords> = {
  evidence: [
    ['обоснован'],
    ['источник'],
    ['ссылк'],
    ['доказательств'],
    ['подтвержда'],
    ['основани'],
    ['негиздем'],
    ['далил'],
    ['булак'],
    ['шилтем'],
    ['evidence'],
    ['source'],
    ['link'],
  ],
  barriers: [['барьер'], ['препятств'], ['тоскоол'], ['barrier'], ['obstacle']],
  rater: [['эксперт'], ['оценщик'], ['баалоочу'], ['rater'], ['expert'], ['scorer']],
  round: [['раунд'], ['дата'], ['период'], ['куну'], ['тур'], ['round'], ['date'], ['period']],
  population: [['населени'], ['жител'], ['калк'], ['population'], ['inhabitant']],
  total: [['всего'], ['общий', 'балл'], ['итог'], ['сумм'], ['жалпы'], ['жыйынт'], ['total'], ['sum']],
  class: [['категори'], ['класс'], ['class'], ['category']],
  comment: [
    ['примечан'],
    ['замечан'],
    ['комментари'],
    ['эскерт'],
    ['ремарк'],
    ['comment'],
    ['remark'],
    ['note'],
    ['тушундурмо'],
  ],
  code: [['код'], ['соате'], ['soate'], ['code']],
  number: [['№'], ['пп'], ['п', 'п'], ['no'], ['номер']],
};
