// The menu and its alerts in Russian.
import type { MenuOnlyWords } from '../en/menu';
import { decimal, plural, quote } from '../numbers';
import { municipalityWord } from './nouns';

const num = (value: number) => decimal('ru', value);

const municipalities = (n: number) => `${num(n)} ${municipalityWord(n)}`;

export const menu = {
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
  moreKinds: (n) =>
    `и ещё ${num(n)}\u00a0${plural('ru', n, { one: 'вид', few: 'вида', many: 'видов', other: 'вида' })}`,
  openPanel: 'Все места перечислены в панели: Расширения › Теңдик › Открыть.',
  replaceTyped: 'Заменить тем, что дают баллы?',
  classified: (units, columns) => `Категории заполнены: ${municipalities(units)}, столбцы ${columns}.`,
  summarised: (sheets) => `Сводка готова: ${sheets}.`,
  removal: {
    stays: 'Останется; это можно убрать в панели',
    ask: 'Убрать сейчас?',
  },
  sheetNotAdded: (message) => ({
    what: 'Google Таблицы не добавили новый лист.',
    where: `Сообщение: ${quote('ru', message)}. Ничего не изменено.`,
    todo: 'Нужны право изменять эту таблицу и место в ней: удалите ненужные листы или работайте в копии.',
  }),
} satisfies MenuOnlyWords;
