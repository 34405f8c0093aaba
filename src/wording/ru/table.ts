// What columns, rows and results of a table are called, in Russian.
import type { TableWords } from '../en/table';

export const table = {
  columns: {
    total: 'Сумма баллов',
    class: 'Категория политики',
    present: 'Имеющиеся индикаторы',
    remark: 'Замечание',
  },
  roles: {
    name: 'Муниципалитет',
    oblast: 'Область',
    raion: 'Район',
    evidence: 'Обоснование',
    barriers: 'Барьеры',
    rater: 'Эксперт',
    round: 'Раунд или дата',
    population: 'Население',
    total: 'Сумма в самой таблице',
    class: 'Категория в самой таблице',
    comment: 'Примечание',
    code: 'Код (СОАТЕ)',
    number: 'Номер по порядку',
  },
  outcomes: { between: 'между категориями', undetermined: 'не определена' },
  skipReasons: {
    blank: { one: 'пустая строка', few: 'пустые строки', many: 'пустых строк', other: 'пустой строки' },
    section: { one: 'строка-раздел', few: 'строки-раздела', many: 'строк-разделов', other: 'строки-раздела' },
    subtotal: {
      one: 'промежуточный итог',
      few: 'промежуточных итога',
      many: 'промежуточных итогов',
      other: 'промежуточного итога',
    },
    total: { one: 'строка итогов', few: 'строки итогов', many: 'строк итогов', other: 'строки итогов' },
    average: {
      one: 'строка средних или долей',
      few: 'строки средних или долей',
      many: 'строк средних или долей',
      other: 'строки средних или долей',
    },
    header: {
      one: 'повтор заголовка',
      few: 'повтора заголовка',
      many: 'повторов заголовка',
      other: 'повтора заголовка',
    },
    footnote: { one: 'сноска', few: 'сноски', many: 'сносок', other: 'сноски' },
    'set-aside': {
      one: 'отложенная строка',
      few: 'отложенные строки',
      many: 'отложенных строк',
      other: 'отложенной строки',
    },
  },
} satisfies TableWords;
