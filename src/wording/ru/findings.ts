// Findings in Russian.
import type { FindingWords, SeverityWords } from '../findings';
import { plain, plural } from '../numbers';
import { cited, either, named, numbersInRow, typed } from '../phrases';
import type { Names } from '../names';

const possibleClasses = (possible: readonly string[], names: Names): string => {
  const classes = possible.map((key) => names.outcome(key));
  if (classes.length === 0) return '';
  return classes.length === 1 ? ` Категория ясна и без него: ${classes[0]}.` : ` Возможные категории: ${either('ru', classes)}.`;
};

/** In the genitive: «у 21 муниципалитета», «у 5 муниципалитетов». */
const ofMunicipalities = (n: number) =>
  `${n}\u00a0${plural('ru', n, { one: 'муниципалитета', other: 'муниципалитетов' })}`;

export const findings = {
  'score-missing': {
    title: 'Балл не поставлен',
    message: ({ indicator, possible }, names) =>
      `${names.indicator(indicator)}: пусто.${possibleClasses(possible, names)}`,
    fix: 'Поставьте балл; если оценки нет, оставьте ячейку пустой.',
  },
  'score-out-of-range': {
    title: 'Балл вне шкалы',
    message: ({ indicator, seen, accepted }, names) =>
      `${names.indicator(indicator)}: стоит ${typed('ru', seen)}, допустимо ${numbersInRow('ru', accepted)}.`,
    fix: 'Поставьте один из допустимых баллов.',
  },
  'score-off-step': {
    title: 'Такого балла на шкале нет',
    message: ({ indicator, seen, accepted }, names) =>
      `${names.indicator(indicator)}: стоит ${typed('ru', seen)}, допустимо ${numbersInRow('ru', accepted)}.`,
    fix: 'Поставьте один из допустимых баллов.',
  },
  'score-text-number': {
    title: 'Число записано текстом',
    message: ({ indicator, seen, value }, names) =>
      `${names.indicator(indicator)}: ${cited('ru', seen)} считается как\u00a0${plain('ru', value)}.`,
    fix: 'Запишите балл числом.',
  },
  'score-is-date': {
    title: 'Дата вместо балла',
    message: ({ indicator, seen }, names) =>
      `${names.indicator(indicator)}: стоит дата ${cited('ru', seen)}, учесть её как балл нельзя.`,
    fix: 'Задайте ячейке числовой формат и введите балл заново.',
  },
  'score-is-error': {
    title: 'Ошибка формулы вместо балла',
    message: ({ indicator, seen }, names) => `${names.indicator(indicator)}: формула даёт ${seen}.`,
    fix: 'Исправьте формулу или введите балл.',
  },
  'score-is-boolean': {
    title: 'Флажок или ИСТИНА/ЛОЖЬ вместо балла',
    message: ({ indicator, seen }, names) => `${names.indicator(indicator)}: стоит ${cited('ru', seen)}, это не балл.`,
    fix: 'Уберите флажок и введите балл числом.',
  },
  'score-is-text': {
    title: 'Текст вместо балла',
    message: ({ indicator, seen }, names) => `${names.indicator(indicator)}: стоит ${cited('ru', seen)}, это не балл.`,
    fix: 'Введите балл числом; если оценки нет, очистите ячейку.',
  },
  'duplicate-unit': {
    title: 'Муниципалитет указан больше одного раза',
    message: ({ rows }) =>
      `Те же область, район и название, что в ${rows.length === 1 ? 'строке' : 'строках'} ${rows.join(', ')}; учтены все.`,
    fix: 'Уточните название или уберите лишнюю строку.',
  },
  'name-missing': {
    title: 'Нет названия муниципалитета',
    message: () => 'Баллы в строке есть, а названия нет.',
    fix: 'Впишите название муниципалитета.',
  },
  'total-between-classes': {
    title: 'Сумма баллов между категориями',
    message: ({ total, lower, upper }, names) =>
      `Сумма ${plain('ru', total)} не входит ни в одну категорию: она между ${named('ru', names.outcome(lower))} и ${named('ru', names.outcome(upper))}.`,
    fix: 'Проверьте половинные баллы: границы категорий заданы для целых сумм.',
  },
  'classes-misplaced': {
    title: 'Категории стоят не у своих муниципалитетов',
    message: ({ count }) => `Строки переставили без наших столбцов: не сходится у ${ofMunicipalities(count)}.`,
    fix: 'Обновите категории.',
  },
  'classes-outdated': {
    title: 'Категории устарели',
    message: ({ count }) => `Баллы изменились: у ${ofMunicipalities(count)} в наших столбцах стоит другое.`,
    fix: 'Обновите категории.',
  },
  'group-from-section': {
    title: 'Область или район по строке-разделу',
    message: ({ group, row }) => `Строки под разделом ${cited('ru', group)} (строка ${row}) отнесены к нему.`,
    fix: 'Если это не так, добавьте столбец с областями или районами.',
  },
} satisfies FindingWords;

export const severities = { error: 'ошибка', warning: 'предупреждение', note: 'к сведению' } satisfies SeverityWords;
