// What the add-on writes into the document, in Kyrgyz.
import type { SheetWords } from '../en/sheet';

export const sheet = {
  summarySheet: 'Жыйынтык',
  summaryByRaion: 'Райондор боюнча жыйынтык',
  summaryOf: (name, what) => `${name} – ${what}`,
  keptVersion: ({ name, kept, at }) =>
    `${kept} сакталган: ${name} жыйынтыгы, маалыматы ${at} карата. Бул көчүрмө жаңыртылбайт.`,
  classLegend: { legend: 'Категориялардын түстөрү:', colours: ['боз', 'сары', 'жашыл'] },
  numbered: (n) => `№ ${n}`,
  remark: {
    missing: (indicator) => `${indicator}: балл жок`,
    unusable: (indicator) => `${indicator}: баллды эсепке алууга болбойт`,
    possible: (classes) => `мүмкүн: ${classes}`,
    certain: 'категория ансыз деле белгилүү',
    between: (total, lower, upper) => `жалпы балл ${total}, эки категориянын ортосунда: ${lower}, ${upper}`,
    misread: (indicators) => `формула эмес, маанилер: формула баллды туура эмес окумак (${indicators})`,
    duplicate: (rows) => `ошол эле муниципалитет бар саптар: ${rows}`,
  },
} satisfies SheetWords;
