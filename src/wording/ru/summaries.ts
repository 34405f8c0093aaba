// Summaries and their settings in the panel, in Russian.
import { decimal, plural } from '../numbers';
import type { SummaryWords } from '../en/summaries';

const num = (value: number) => decimal('ru', value);

export const summaries = {
  none: 'Сводки пока нет.',
  of: (sheet) => `Лист ${sheet}`,
  by: (column) => `по столбцу ${column}`,
  only: (value) => `только ${value}`,
  orphan: 'её лист удалён',
  orphanHint: 'Лист, по которому собрана сводка, удалён: она остаётся как есть, обновить её нельзя.',
  elsewhere: (sheet) => `Чтобы выбрать другие столбцы, откройте лист ${sheet}.`,
  group: 'По какому столбцу',
  ungrouped: 'без группировки',
  which: 'Какие муниципалитеты',
  all: 'все',
  basis: {
    title: 'В таблице',
    none: 'не указано',
    census: 'все муниципалитеты',
    sample: 'выборка из них',
    hint: 'Тогда доли даются с доверительным интервалом.',
    population: 'Сколько их всего',
    unit: 'Что считается',
    asOf: 'На какую дату',
  },
  faults: {
    whole: 'Впишите целое число, например 484.',
    small: (n) => `Не меньше ${num(n)}: столько их в таблице.`,
    unit: 'Укажите, что считается, например «айылные аймаки».',
    asOf: 'Укажите дату, например «1 января 2026 года».',
  },
  shows: (shown, of) => (shown === of ? 'Что показать: всё' : `Что показать: частей ${shown} из ${of}`),
  blocks: {
    classes: 'Категории политики',
    groups: 'По областям или другому столбцу',
    indicators: 'Баллы по индикаторам',
    present: 'Имеющиеся индикаторы по категориям',
    borderline: 'На границе категорий',
    league: 'Муниципалитеты по местам',
    'left-out': 'Что не вошло',
  },
  lostCharts: (n) =>
    plural('ru', n, {
      one: `Удалена ${n} диаграмма.`,
      few: `Удалены ${n} диаграммы.`,
      other: `Удалено диаграмм: ${n}.`,
    }),
  restore: 'Вернуть удалённые диаграммы',
  restored: 'Диаграммы снова на месте.',
  save: 'Сохранить и обновить',
  make: 'Собрать сводку',
  saved: (sheet) => `${sheet}: обновлено.`,
  keep: 'Сохранить эту версию',
  keepHint: 'Появится копия с датой, только значения: обновления её не меняют.',
  keeping: 'Делаем копию…',
  kept: (sheet) => `Версия сохранена на листе ${sheet}.`,
  another: 'Ещё одна сводка…',
  fresh: 'Новая сводка',
} satisfies SummaryWords;
