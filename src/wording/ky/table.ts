// What columns, rows and results of a table are called, in Kyrgyz.
import type { TableWords } from '../en/table';

export const table = {
  columns: {
    total: 'Жалпы балл',
    class: 'Саясаттын категориясы',
    present: 'Бар индикаторлор',
    remark: 'Эскертүү',
  },
  roles: {
    name: 'Муниципалитет',
    oblast: 'Облус',
    raion: 'Район',
    evidence: 'Негиздеме',
    barriers: 'Тоскоолдуктар',
    rater: 'Эксперт',
    round: 'Раунд же дата',
    population: 'Калктын саны',
    total: 'Таблицадагы жалпы балл',
    class: 'Таблицадагы категория',
    comment: 'Эскертме',
    code: 'Код (СОАТЕ)',
    number: 'Катар номери',
  },
  outcomes: { between: 'категориялардын ортосунда', undetermined: 'аныкталган жок' },
  skipReasons: {
    blank: { one: 'бош сап', other: 'бош сап' },
    section: { one: 'бөлүм сабы', other: 'бөлүм сабы' },
    subtotal: { one: 'аралык жыйынтык', other: 'аралык жыйынтык' },
    total: { one: 'жыйынтык сабы', other: 'жыйынтык сабы' },
    average: { one: 'орточолордун же үлүштөрдүн сабы', other: 'орточолордун же үлүштөрдүн сабы' },
    header: { one: 'кайталанган баш сап', other: 'кайталанган баш сап' },
    footnote: { one: 'шилтеме', other: 'шилтеме' },
    'set-aside': { one: 'четке коюлган сап', other: 'четке коюлган сап' },
  },
} satisfies TableWords;
