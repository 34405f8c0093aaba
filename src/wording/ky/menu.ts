// The menu, its alerts and the help in Kyrgyz; also what a check says in a line.
import type { MenuWords } from '../menu';
import { span } from '../phrases';

export const menu = {
  addOn: 'Теңдик',
  share: 'Натыйжалар менен бөлүшүү',
  items: {
    open: 'Ачуу',
    check: 'Текшерүү',
    classify: 'Категорияларды толтуруу',
    summarise: 'Жыйынтыкты жаңыртуу',
    share: 'Бөлүшүү…',
    newSheet: 'Баалоо үчүн жаңы барак',
    validate: 'Баллдарды тизме менен чектөө',
    sample: 'Мисал барагы',
    help: 'Жардам',
    remove: 'Теңдик кошконду алып салуу',
  },
  verdict: (units, toLookAt) =>
    toLookAt === 0
      ? `${units} муниципалитет, баары жайында`
      : `${units} муниципалитет, карап чыга турганы — ${toLookAt}`,
  rowsRead: (sheetName, first, last) =>
    `${sheetName} барагы, ${first === last ? 'сап' : 'саптар'}: ${span(first, last)}.`,
  skipped: (list) => `Өткөрүп жиберилди: ${list}.`,
  moreKinds: (n) => `жана дагы ${n} түрү`,
  openPanel: 'Баары панелде көрсөтүлгөн: Кеңейтүүлөр (Расширения) › Теңдик › Ачуу.',
  replaceTyped: 'Баллдар берген натыйжа менен алмаштыралыбы?',
  classified: (units, columns) => `Категориялар толтурулду: ${units} муниципалитет, мамычалар: ${columns}.`,
  notRefreshed: 'Жаңыртылган жок:',
  summarised: (sheets) => `Жыйынтык даяр: ${sheets}.`,
} satisfies MenuWords;
