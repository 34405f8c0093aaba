// The panel in Russian.
import { decimal, plural } from '../numbers';
import { ofMunicipalityWord } from './nouns';
import type { SidebarWords } from '../en/sidebar';

const num = (value: number) => decimal('ru', value);

const cells = (n: number) =>
  `${num(n)}\u00a0${plural('ru', n, { one: 'ячейку', few: 'ячейки', many: 'ячеек', other: 'ячейки' })}`;
const inCells = (n: number) => `${num(n)}\u00a0${plural('ru', n, { one: 'ячейке', other: 'ячейках' })}`;
const ofMunicipalities = (n: number) => `${num(n)}\u00a0${ofMunicipalityWord(n)}`;

export const sidebar = {
  loading: 'Читаем таблицу…',
  checkAgain: 'Проверить снова',
  checked: 'Проверено.',
  back: 'Назад',
  panelLanguage: 'Язык панели',
  method: (name) => `Методика: ${name}`,
  main: {
    fill: 'Заполнить категории и сводку',
    fillAndRefresh: 'Заполнить категории, обновить сводку',
    refresh: 'Обновить категории и сводку',
    refreshAndBuild: 'Обновить категории, собрать сводку',
    build: 'Собрать сводку',
    refreshSummary: 'Обновить сводку',
    open: 'Открыть сводку',
  },
  again: 'Обновить ещё раз',
  willWrite: (columns, sheets, n) =>
    `Запишем в столбцы ${columns} и на ${n === 1 ? 'лист' : 'листы'} ${sheets}. Остальное не тронем.`,
  doing: { classify: 'Заполняем категории…', summarise: 'Собираем сводку…' },
  step: (n, of) => `Шаг ${n} из ${of}`,
  done: 'Готово: категории и сводка обновлены.',
  leading: (count, of, policy) => `У ${num(count)} из ${num(of)} политика ${policy}`,
  classesStale: 'Баллы изменились после заполнения категорий',
  summaryStale: 'Сводка устарела',
  shares: (classed, without) =>
    `Доли от ${ofMunicipalities(classed)} с категорией` + (without > 0 ? `; ещё ${num(without)} без категории.` : '.'),
  nothingClassed: 'Ни у одного муниципалитета категории пока нет.',
  problems: 'Что посмотреть',
  differing: 'Где не сходится',
  row: (row) => `Строка ${row}`,
  goTo: (cell) => `Перейти к ячейке ${cell}`,
  showMore: (n) => `Показать ещё ${num(n)}`,
  andMore: (n) => `и ещё ${num(n)} в таблице`,
  steps: {
    title: 'Шаги',
    columns: 'Столбцы',
    check: 'Проверка',
    classes: 'Категории',
    summary: 'Сводка',
    share: 'Поделиться',
  },
  states: {
    found: (n) => `${plural('ru', n, { one: 'узнан', other: 'узнано' })} ${n}`,
    clean: 'смотреть нечего',
    toLookAt: (n) => `посмотреть ${num(n)}`,
    notFilled: 'не заполнены',
    filled: (at) => `заполнены ${at}`,
    none: 'пока нет',
    made: (at) => `собрана ${at}`,
    outOfDate: 'пора обновить',
    misplaced: 'не у своих строк',
    share: 'для партнёров',
  },
  columns: {
    title: 'Столбцы',
    intro: 'Так понята таблица. Поправьте, если что-то не так.',
    missing: (roles) => `Не найдено: ${roles}. Укажите, в каком это столбце.`,
    alike: (role, columns) => `${role}: одинаково подходят ${columns}.`,
    likely: 'не наверняка',
    choose: 'Выберите',
    nothing: 'Не используется',
    groups: { place: 'Муниципалитет', scores: 'Баллы', evidence: 'Обоснования', other: 'Прочее' },
    whatIs: (letter) => `Что в столбце ${letter}`,
    isNow: (letter, role) => `Столбец ${letter}: ${role}`,
    remember: 'Запомнить',
    remembering: 'Запоминаем…',
    remembered: 'Столбцы запомнены.',
    open: 'Выбрать столбцы',
    openSheet: (name) => `Открыть лист ${name}`,
    ours: 'Сюда пишет Теңдик',
  },
  settings: {
    title: 'Настройки',
    documentLanguage: 'Язык столбцов и сводки',
    documentLanguageHint: 'Общий для всех, кто работает в этой таблице; изменится при следующем заполнении.',
    panelLanguageHint: 'Только для вас.',
    live: 'Суммы, категории и их число',
    values: 'значения',
    formulas: 'живые формулы',
    liveHint:
      'Формулы меняются сразу за каждой правкой, значения — по нажатию кнопки. Изменится при следующем заполнении.',
    filter: 'Добавить в таблицу фильтр',
    filterHint: 'Строки, которые он скроет, будут скрыты у всех, кто работает в этой таблице.',
    filterAdded: 'Теперь в таблице есть фильтр.',
  },
  typedOver: {
    title: 'Заменить?',
    intro: (n) =>
      `В ${inCells(n)}, ${plural('ru', n, { one: 'которую', other: 'которые' })} заполняет Теңдик, стоит другое.`,
    stands: 'стоит',
    will: 'будет',
    empty: 'пусто',
    replace: (n) => `Заменить ${cells(n)}`,
    leave: 'Оставить как есть',
    leaveHint: 'Если оставить, больше ничего записано не будет.',
  },
} satisfies SidebarWords;
