// Findings in Russian: what each says, and what to do about it.
import type { FindingWords } from '../finding-words';
import { decimal, plain, plural } from '../numbers';
import { municipalityWord, ofMunicipalityWord } from './nouns';
import { cited, either, firstFew, named, numbersInRow, typed } from '../phrases';
import type { Names } from '../names';
import { ofIndicator } from '../of-indicator';

const num = (value: number) => decimal('ru', value);

const cite = (text: string): string => cited('ru', text);

const possibleClasses = (possible: readonly string[], names: Names): string => {
  const classes = possible.map((key) => names.outcome(key));
  if (classes.length === 0) return '';
  return classes.length === 1
    ? ` Категория ясна и без него: ${classes[0]}.`
    : ` Возможные категории: ${either('ru', classes)}.`;
};

/** In the genitive: «у 21 муниципалитета», «у 5 муниципалитетов». */
const ofMunicipalities = (n: number) => `${num(n)}\u00a0${ofMunicipalityWord(n)}`;

export const findings = {
  'score-missing': [
    ofIndicator(({ possible }, names) => `пусто.${possibleClasses(possible, names)}`),
    'Поставьте балл; если оценки нет, оставьте ячейку пустой.',
  ],
  'score-out-of-range': [
    ofIndicator(({ seen, accepted }) => `стоит ${typed('ru', seen)}, допустимо ${numbersInRow('ru', accepted)}.`),
    'Поставьте один из допустимых баллов.',
  ],
  'score-off-step': [
    ofIndicator(({ seen, accepted }) => `стоит ${typed('ru', seen)}, допустимо ${numbersInRow('ru', accepted)}.`),
    'Поставьте один из допустимых баллов.',
  ],
  'score-text-number': [
    ofIndicator(({ seen, value }) => `${cite(seen)} записано текстом, считается как\u00a0${plain('ru', value)}.`),
    'Запишите балл числом.',
  ],
  'score-is-date': [
    ofIndicator(({ seen }) => `стоит дата ${cite(seen)}, учесть её как балл нельзя.`),
    'Задайте ячейке числовой формат и введите балл заново.',
  ],
  'score-is-error': [ofIndicator(({ seen }) => `формула даёт ${seen}.`), 'Исправьте формулу или введите балл.'],
  'score-is-boolean': [
    ofIndicator(({ seen }) => `стоит ${cite(seen)}, это не балл.`),
    'Уберите флажок и введите балл числом.',
  ],
  'score-is-text': [
    ofIndicator(({ seen }) => `стоит ${cite(seen)}, это не балл.`),
    'Введите балл числом; если оценки нет, очистите ячейку.',
  ],
  'duplicate-unit': [
    ({ rows }) =>
      `Те же область, район и название, что в ${rows.length === 1 ? 'строке' : 'строках'} ${rows.join(', ')}; учтены все.`,
    'Уточните название или уберите лишнюю строку.',
  ],
  'name-missing': [() => 'Баллы в строке есть, а названия нет.', 'Впишите название муниципалитета.'],
  'total-between-classes': [
    ({ total, lower, upper }, names) =>
      `Сумма ${plain('ru', total)} не входит ни в одну категорию: она между ${named('ru', names.outcome(lower))} и ${named('ru', names.outcome(upper))}.`,
    'Проверьте половинные баллы: границы категорий заданы для целых сумм.',
  ],
  'classes-misplaced': [
    ({ count }) => `Строки переставили без наших столбцов: не сходится у ${ofMunicipalities(count)}.`,
    'Обновите категории.',
  ],
  'classes-outdated': [
    ({ count }) => `Баллы изменились: у ${ofMunicipalities(count)} в наших столбцах стоит другое.`,
    'Обновите категории.',
  ],
  'group-from-section': [
    ({ group, row }) => `Строки под разделом ${cite(group)} (строка ${row}) отнесены к нему.`,
    'Если это не так, добавьте столбец с областями или районами.',
  ],
  'score-placeholder': [
    ofIndicator(({ seen }) => `стоит ${cite(seen)}. Это не балл и не ноль.`),
    'Поставьте балл; если не оценивали, оставьте пусто или напишите «не оценивался».',
  ],
  'score-look-alike': [
    ofIndicator(({ seen, like }) => `стоит буква ${cite(seen)}, она похожа на ${like}, но это не число.`),
    'Введите нужную цифру.',
  ],
  'score-not-assessed': [
    ofIndicator(() => 'указано, что не оценивался. Это не балл, но и не забытая ячейка.'),
    'Если это так, делать ничего не нужно.',
  ],
  'score-by-formula': [
    ofIndicator(
      ({ formula, count }) =>
        `с формулой ${num(count)} ${plural('ru', count, { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' })}, первая ${cite(formula)}. Читается то, что видно.`,
    ),
    'Убедитесь, что формула даёт нужное.',
  ],
  'score-merged': [
    ofIndicator(({ range }) => `ячейки ${range} объединены, балл есть только в первой строке.`),
    'Разъедините ячейки и поставьте балл в каждой строке.',
  ],
  'score-without-evidence': [
    ofIndicator(({ score }) => `балл ${plain('ru', score)}, обоснование пусто.`),
    'Укажите документ или ссылку, на которых основан балл.',
  ],
  'evidence-with-lowest-score': [
    ofIndicator(({ score }) => `балл ${plain('ru', score)}, а обоснование есть.`),
    'Проверьте, не забыт ли балл.',
  ],
  'evidence-no-link': [
    ({ seen }) => `${cite(seen)} начинается как ссылка, но ею не является.`,
    'Скопируйте ссылку заново из адресной строки.',
  ],
  'fills-vary': [
    ofIndicator(
      ({ colors }) =>
        `ячейки залиты ${colors === 1 ? 'цветом не все' : `разными цветами (${colors})`}. Что значит цвет, ни в одной цифре не учтено.`,
    ),
    'Если цвет что-то значит, запишите это баллом или примечанием.',
  ],
  'column-likely': [({ header }) => `${cite(header)}: узнан только по заголовку.`, 'Проверьте его на шаге «Столбцы».'],
  'column-passed-over': [
    ofIndicator(
      ({ header, other }) => `прочитан столбец ${cite(header)}, он назван в точности так; ${cite(other)} не прочитан.`,
    ),
    'Если нужен другой, выберите его на шаге «Столбцы».',
  ],
  'column-without-scores': [
    ({ header, usable, filled }) => `${cite(header)}: баллов только ${usable} из ${filled} заполненных ячеек.`,
    'Проверьте, тот ли это столбец.',
  ],
  'column-hidden': [
    ({ header }) => `${cite(header)}: столбец скрыт, но баллы из него прочитаны.`,
    'Покажите столбец, если баллы будут проверять другие.',
  ],
  'rows-hidden': [
    ({ count, filtered, rows }) =>
      `В скрытых строках (${firstFew(rows.map(String), 5)}) ${num(count)} ${municipalityWord(count)}${filtered > 0 ? `, из них по фильтру ${num(filtered)}` : ''}. Они прочитаны и учтены.`,
    'Покажите строки или удалите лишние.',
  ],
  'total-row-differs': [
    ofIndicator(
      ({ seen, expected }) => `стоит ${typed('ru', seen)}, а баллы этих строк дают ${plain('ru', expected)}.`,
    ),
    'Исправьте итог или изменённый балл.',
  ],
  'hand-total-differs': [
    ({ seen, low, high }) =>
      `Стоит ${cite(seen)}, по баллам ${low === high ? plain('ru', low) : `от ${plain('ru', low)} до ${plain('ru', high)}`}.`,
    'Исправьте сумму или баллы; наша считается по баллам.',
  ],
  'hand-class-differs': [
    ({ seen, expected }, names) => `Стоит ${cite(seen)}, по баллам: ${names.outcome(expected)}.`,
    'Исправьте категорию или баллы; наша считается по баллам.',
  ],
  'oblast-missing': [() => 'Область не указана: в сводке муниципалитет не попадёт ни в одну.', 'Впишите область.'],
  'oblast-unknown': [
    ({ seen, nearest }) =>
      `Области ${cite(seen)} мы не знаем.${nearest === null ? '' : ` Может быть, ${cite(nearest)}?`}`,
    'Исправьте название области.',
  ],
  'oblast-spelling': [
    ({ seen, usual }) => `${cite(seen)}, чаще пишут ${cite(usual)}. Учтены как одна область.`,
    'Пишите во всех строках одинаково.',
  ],
  'name-spaces': [
    ({ seen, tidy }) => `В ${cite(seen)} есть незаметные пробелы; без них ${cite(tidy)}.`,
    'Уберите лишние пробелы.',
  ],
  'name-look-alike': [
    ({ seen, letters, tidy }) => `В ${cite(seen)} чужие буквы (${letters}); должно быть ${cite(tidy)}.`,
    'Введите название заново.',
  ],
  'name-near-duplicate': [
    ({ other, row, by }) =>
      by === 'letter'
        ? `Отличается одной буквой от ${cite(other)} в строке ${row}. Учтены оба.`
        : `Возможно, другая форма названия ${cite(other)} в строке ${row}. Учтены оба.`,
    'Проверьте, разные ли это муниципалитеты.',
  ],
  'name-is-number': [
    ({ seen }) => `На месте названия стоит ${cite(seen)}.`,
    'Впишите название или проверьте список столбцов.',
  ],
  'name-too-long': [
    ({ length }) => `Знаков: ${length}. Возможно, это примечание среди муниципалитетов.`,
    'Перенесите примечание под таблицу.',
  ],
  'unit-without-scores': [
    () => 'В строке нет ни одного балла. Она учтена как муниципалитет без категории.',
    'Поставьте баллы или удалите строку, если это не муниципалитет.',
  ],
  'several-scorings': [
    ({ count }) =>
      `${decimal('ru', count)} ${plural('ru', count, { one: 'муниципалитет стоит', few: 'муниципалитета стоят', many: 'муниципалитетов стоят', other: 'муниципалитета стоят' })} в нескольких строках: раунды или эксперты разные. Каждая строка учтена как отдельный муниципалитет.`,
    'Оставьте на листе один раунд и одного эксперта или соберите сводку одного раунда; иначе в ней посчитаны оценки, а не муниципалитеты.',
  ],
  'filter-not-asked': [
    ({ count }) =>
      `На листе фильтр, муниципалитетов ${decimal('ru', count)}. Какие из них он скрывает, не выяснялось; прочитаны все.`,
    'Снимите фильтр, если скрытые строки не должны учитываться незаметно.',
  ],
  'classes-retyped': [
    ({ count }) =>
      `В наших столбцах у ${num(count)} ${ofMunicipalityWord(count)} стоит не то, что дают баллы, хотя баллы не менялись.`,
    'Обновите категории или исправьте баллы.',
  ],
  'name-merged': [
    ({ count, first }) =>
      `Строк, где название взято из объединённой ячейки выше: ${num(count)}; первое — ${cite(first)}.`,
    'Если это не так, разъедините ячейки и впишите название в каждую строку.',
  ],
  'name-like-sum': [
    ({ seen }) =>
      `${cite(seen)} похоже на подпись строки итогов или средних. Баллы в ней не равны ни тем, ни другим, поэтому она учтена как муниципалитет.`,
    'Если это не муниципалитет, подпишите строку «Итого» или «Средний балл».',
  ],
  'name-is-error': [
    ({ seen }) => `На месте названия стоит ${seen}. Строка учтена.`,
    'Исправьте формулу или впишите название.',
  ],
} satisfies FindingWords;
