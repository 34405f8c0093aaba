// What stands in the analyst's sheet, in Kyrgyz.
import type { SheetWords } from '../sheet';

export const sheet = {
  summarySheet: 'Жыйынтык',
  summaryByRaion: 'Райондор боюнча жыйынтык',
  summaryOf: (name, what) => `${name} – ${what}`,
  keptVersion: ({ name, kept, at }) =>
    `${kept} сакталган: ${name} жыйынтыгы, маалыматы ${at} карата. Бул көчүрмө жаңыртылбайт.`,
  classLegend: { legend: 'Категориялардын түстөрү:', colours: ['боз', 'сары', 'жашыл'] },
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
  numbered: (n) => `№ ${n}`,
  outcomes: { between: 'категориялардын ортосунда', undetermined: 'аныкталган жок' },
  remark: {
    missing: (indicator) => `${indicator}: балл жок`,
    unusable: (indicator) => `${indicator}: баллды эсепке алууга болбойт`,
    possible: (classes) => `мүмкүн: ${classes}`,
    certain: 'категория ансыз деле белгилүү',
    between: (total, lower, upper) => `жалпы балл ${total}, эки категориянын ортосунда: ${lower}, ${upper}`,
    misread: (indicators) => `формула эмес, маанилер: формула баллды туура эмес окумак (${indicators})`,
    duplicate: (rows) => `ошол эле муниципалитет бар саптар: ${rows}`,
  },
  skipReasons: {
    blank: { one: 'бош сап', other: 'бош сап' },
    section: { one: 'бөлүм сабы', other: 'бөлүм сабы' },
    subtotal: { one: 'аралык жыйынтык', other: 'аралык жыйынтык' },
    total: { one: 'жыйынтык сабы', other: 'жыйынтык сабы' },
    average: { one: 'орточо маанилердин сабы', other: 'орточо маанилердин сабы' },
    header: { one: 'кайталанган баш сап', other: 'кайталанган баш сап' },
    footnote: { one: 'шилтеме', other: 'шилтеме' },
    'set-aside': { one: 'четке коюлган сап', other: 'четке коюлган сап' },
  },
} satisfies SheetWords;
