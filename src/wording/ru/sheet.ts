// What stands in the analyst's sheet, in Russian.
import { named } from '../phrases';
import type { SheetWords } from '../sheet';

export const sheet = {
  summarySheet: 'Сводка',
  summaryByRaion: 'Сводка по районам',
  summaryOf: (name, what) => `${name} – ${what}`,
  keptVersion: ({ name, kept, at }) =>
    `Сохранено ${kept}: сводка ${name} с данными на ${at}. Эта копия не обновляется.`,
  classLegend: { legend: 'Цвета категорий:', colours: ['серый', 'жёлтый', 'зелёный'] },
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
  numbered: (n) => `№ ${n}`,
  outcomes: { between: 'между категориями', undetermined: 'не определена' },
  remark: {
    missing: (indicator) => `${indicator}: нет балла`,
    unusable: (indicator) => `${indicator}: балл нельзя учесть`,
    possible: (classes) => `возможно: ${classes}`,
    certain: 'категория ясна и так',
    between: (total, lower, upper) => `сумма ${total}: между ${named('ru', lower)} и ${named('ru', upper)}`,
    misread: (indicators) => `значения, а не формулы: формула прочла бы балл неверно (${indicators})`,
    duplicate: (rows) => `тот же муниципалитет в строках ${rows}`,
  },
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
      one: 'строка средних значений',
      few: 'строки средних значений',
      many: 'строк средних значений',
      other: 'строки средних значений',
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
} satisfies SheetWords;
