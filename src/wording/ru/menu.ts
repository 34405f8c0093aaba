// The menu, its alerts and the help in Russian; also what a check says in a line.
import type { MenuWords } from '../menu';
import { plural } from '../numbers';
import { span } from '../phrases';

const municipalities = (n: number) =>
  `${n} ${plural('ru', n, { one: 'муниципалитет', few: 'муниципалитета', many: 'муниципалитетов', other: 'муниципалитета' })}`;

export const menu = {
  addOn: 'Теңдик',
  share: 'Поделиться результатами',
  items: {
    open: 'Открыть',
    check: 'Проверить',
    classify: 'Заполнить категории',
    summarise: 'Обновить сводку',
    share: 'Поделиться…',
    newSheet: 'Новый лист для оценки',
    validate: 'Ограничить баллы выпадающим списком',
    sample: 'Лист с примером',
    help: 'Справка',
    remove: 'Убрать добавленное Теңдик',
  },
  verdict: (units, toLookAt) =>
    toLookAt === 0
      ? `${municipalities(units)}, всё в порядке`
      : `${municipalities(units)}, ${toLookAt} надо посмотреть`,
  rowsRead: (sheetName, first, last) =>
    `Лист ${sheetName}, ${first === last ? 'строка' : 'строки'} ${span(first, last)}.`,
  skipped: (list) => `Пропущено: ${list}.`,
  moreKinds: (n) => `и ещё ${n}\u00a0${plural('ru', n, { one: 'вид', few: 'вида', many: 'видов', other: 'вида' })}`,
  openPanel: 'Все места перечислены в панели: Расширения › Теңдик › Открыть.',
  replaceTyped: 'Заменить тем, что дают баллы?',
  classified: (units, columns) => `Категории заполнены: ${municipalities(units)}, столбцы ${columns}.`,
  notRefreshed: 'Не обновлены:',
  summarised: (sheets) => `Сводка готова: ${sheets}.`,
} satisfies MenuWords;
