// What the add-on writes into the document, in Russian.
import { named } from '../phrases';
import type { SheetWords } from '../en/sheet';

export const sheet = {
  summarySheet: 'Сводка',
  summaryByRaion: 'Сводка по районам',
  summaryOf: (name, what) => `${name} – ${what}`,
  keptVersion: ({ name, kept, at }) =>
    `Сохранено ${kept}: сводка ${name} с данными на ${at}. Эта копия не обновляется.`,
  classLegend: { legend: 'Цвета категорий:', colours: ['серый', 'жёлтый', 'зелёный'] },
  numbered: (n) => `№ ${n}`,
  remark: {
    missing: (indicator) => `${indicator}: нет балла`,
    unusable: (indicator) => `${indicator}: балл нельзя учесть`,
    possible: (classes) => `возможно: ${classes}`,
    certain: 'категория ясна и так',
    between: (total, lower, upper) => `сумма ${total}: между ${named('ru', lower)} и ${named('ru', upper)}`,
    misread: (indicators) => `значения, а не формулы: формула прочла бы балл неверно (${indicators})`,
    duplicate: (rows) => `тот же муниципалитет в строках ${rows}`,
  },
} satisfies SheetWords;
