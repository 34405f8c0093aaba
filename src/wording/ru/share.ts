// Reports and files for partners, in Russian.
import { decimal, plain, plural, quote } from '../numbers';
import { municipalityWord } from './nouns';
import type { ShareWords } from '../en/share';

const municipalities = municipalityWord;
const columns = (n: number) => plural('ru', n, { one: 'столбец', few: 'столбца', many: 'столбцов', other: 'столбца' });
const points = (n: number) => plural('ru', n, { one: 'балла', few: 'баллов', many: 'баллов', other: 'балла' });
const num = (value: number) => decimal('ru', value);
const places = ({ first, last }: { first: number; last: number }) =>
  first === last ? num(first) : `${num(first)}–${num(last)}`;

const bare = (name: string) => name.replace(/[«»]/g, '');

export const share = {
  unnamed: 'Муниципалитет без названия',
  unnamedOblast: 'Область не указана',
  sheets: { data: 'Данные' },
  source: ({ sheet, units, at, zone }) =>
    `Источник: лист ${quote('ru', sheet)}, ${num(units)} ${municipalities(units)}; по состоянию на ${at} (${zone}).`,
  contents: 'Содержание',
  summary: 'Сводка',
  municipalities: (n) => `${num(n)} ${municipalities(n)}`,
  list: 'Муниципалитеты',
  listNote: 'Сумма баллов и категория каждого; подробнее – на его странице.',
  page: {
    back: 'К содержанию',
    total: ({ total, most }) => `${plain('ru', total)} из ${plain('ru', most)}`,
    totalLabel: 'Сумма баллов',
    range: ({ low, high, most }) => `${plain('ru', low)}–${plain('ru', high)} из ${plain('ru', most)}`,
    classLabel: 'Категория политики',
    means: ({ band, name }) => `Сумма ${band} означает: политика ${name}.`,
    between: ({ lower, upper }) =>
      `Сумма лежит между двумя категориями (${lower} и ${upper}) и не относится ни к одной из них.`,
    incomplete: 'Есть не все баллы, поэтому указано, какой ещё может быть сумма.',
    certain: 'Категория одна и та же, какими бы ни были недостающие баллы.',
    possible: (classes) => `Возможные категории: ${classes}.`,
    upChanges: ({ total, name }) => `Ещё один балл (сумма ${plain('ru', total)}) – и категория будет «${bare(name)}».`,
    upBetween: ({ total }) => `С ещё одним баллом сумма ${plain('ru', total)} оказалась бы между двумя категориями.`,
    upStays: ({ next, missing }) =>
      `Ещё один балл категорию не изменит: до категории «${bare(next)}» не хватает ${plain('ru', missing)} ${points(missing)}.`,
    upTop: 'Ещё один балл категорию не изменит: она и так самая высокая.',
    upMost: 'Это самая высокая возможная сумма.',
    place: ({ first, last, of }) =>
      `Место ${places({ first, last })} из ${num(of)}` + (last > first ? ' (поделено)' : ''),
    placeInGroup: ({ first, last, of }) =>
      `в области ${places({ first, last })} из ${num(of)}` + (last > first ? ' (поделено)' : ''),
    noPlace: 'Без места: в ранжирование входят только муниципалитеты, у которых есть все баллы.',
    scores: 'Баллы по индикаторам',
    indicator: 'Индикатор',
    score: 'Балл',
    groupMean: 'Среднее по области',
    mean: 'Среднее по всем',
    noScore: 'нет балла',
    notScore: (seen) => `${quote('ru', seen)} – не балл методики`,
    legend: { own: 'этот муниципалитет', group: 'среднее по области', all: 'среднее по всем' },
    chart: ({ score, group, all, most }) =>
      `${score} из ${most}; ${group === null ? '' : `среднее по области ${group}, `}среднее по всем ${all}`,
    scale: ({ total, most }) => `Сумма ${total} на шкале от 0 до ${most}`,
    evidence: 'Обоснование',
    barriers: 'Барьеры',
  },
  left: {
    'hidden-rows': (n) => `${num(n)} ${municipalities(n)} в скрытых строках`,
    'filtered-rows': (n) => `${num(n)} ${municipalities(n)} в строках, скрытых фильтром`,
    'not-summarised': (n) => `${num(n)} ${municipalities(n)} вне этой сводки`,
    'hidden-columns': (n) => `скрытые столбцы: ${num(n)}`,
    'score-in-total': () => 'балл по одному индикатору – но его можно вычислить: сумма минус остальные баллы',
    'summary-tables': () => 'таблицы сводки, для которых нужны все баллы, сумма и категория',
    'other-columns': (n) => `${num(n)} ${plural('ru', n, { one: 'другой', other: 'других' })} ${columns(n)}`,
    evidence: (n) => `обоснования (${num(n)} ${columns(n)})`,
    barriers: (n) => `барьеры (${num(n)} ${columns(n)})`,
    comments: (n) => `примечания (${num(n)} ${columns(n)})`,
    raters: (n) => `имена экспертов (${num(n)} ${columns(n)})`,
  },
} satisfies ShareWords;
