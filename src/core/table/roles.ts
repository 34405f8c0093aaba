// What a column can be, beside the method's indicators, and the words it is recognised by.
import type { HeaderWords } from '../method/method';

/** Columns that are read. */
export type PlaceRole = 'name' | 'oblast' | 'raion';

/** Columns recognised so that they are not taken for something else. */
export type OtherRole = 'number' | 'total' | 'class' | 'evidence' | 'comment';

/** From the surest words to the least sure ones: a header is matched by the first list that has a hit. */
export const placeWords: Record<PlaceRole, readonly HeaderWords[]> = {
  name: [
    [['муниципалитет'], ['айыл'], ['аильн'], ['аимак'], ['аймак'], ['municipal'], ['окмоту'], ['мсу']],
    [['наименован'], ['назван'], ['аталыш'], ['name'], ['аа']],
  ],
  oblast: [[['област'], ['облус'], ['oblast'], ['регион'], ['region'], ['province']]],
  raion: [[['район'], ['раион'], ['raion'], ['district']]],
};

export const otherWords: Record<OtherRole, HeaderWords> = {
  evidence: [
    ['обоснован'],
    ['источник'],
    ['ссылк'],
    ['негиздем'],
    ['булак'],
    ['шилтем'],
    ['evidence'],
    ['source'],
    ['link'],
    ['доказательств'],
  ],
  comment: [['примечан'], ['комментари'], ['эскерт'], ['ремарк'], ['comment'], ['remark'], ['note'], ['тушундурмо']],
  total: [['всего'], ['итог'], ['сумм'], ['жалпы'], ['жыйынт'], ['total'], ['sum']],
  class: [['категори'], ['класс'], ['class'], ['category']],
  number: [['№'], ['пп'], ['п', 'п'], ['no'], ['номер'], ['код'], ['соате'], ['soate'], ['code']],
};
