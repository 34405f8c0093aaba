// The menu and its alerts in Kyrgyz.
import type { MenuOnlyWords } from '../en/menu';
import { decimal, quote } from '../numbers';

const num = (value: number) => decimal('ky', value);

export const menu = {
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
  moreKinds: (n) => `жана дагы ${num(n)} түрү`,
  openPanel: 'Баары панелде көрсөтүлгөн: Кеңейтүүлөр (Расширения) › Теңдик › Ачуу.',
  replaceTyped: 'Баллдар берген натыйжа менен алмаштыралыбы?',
  classified: (units, columns) => `Категориялар толтурулду: ${num(units)} муниципалитет, мамычалар: ${columns}.`,
  summarised: (sheets) => `Жыйынтык даяр: ${sheets}.`,
  removal: {
    stays: 'Бул калат; аны да панелден алып салса болот',
    ask: 'Азыр алып салынсынбы?',
  },
  sheetNotAdded: (message) => ({
    what: 'Google Таблицалар жаңы барак кошкон жок.',
    where: `Билдирүү: ${quote('ky', message)}. Эч нерсе өзгөргөн жок.`,
    todo: 'Бул таблицаны өзгөртүү укугу жана анда орун керек: керексиз барактарды өчүрүңүз же көчүрмөсүндө иштеңиз.',
  }),
} satisfies MenuOnlyWords;
