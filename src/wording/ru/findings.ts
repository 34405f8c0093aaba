// Findings in Russian.
import type { FindingWords } from '../findings';
import { decimal, plain, plural } from '../numbers';
import { cited, either, firstFew, named, numbersInRow, typed } from '../phrases';
import type { Names } from '../names';

const possibleClasses = (possible: readonly string[], names: Names): string => {
  const classes = possible.map((key) => names.outcome(key));
  if (classes.length === 0) return '';
  return classes.length === 1
    ? ` Категория ясна и без него: ${classes[0]}.`
    : ` Возможные категории: ${either('ru', classes)}.`;
};

/** In the genitive: «у 21 муниципалитета», «у 5 муниципалитетов». */
const ofMunicipalities = (n: number) =>
  `${n}\u00a0${plural('ru', n, { one: 'муниципалитета', other: 'муниципалитетов' })}`;

export const findings = {
  'score-missing': ({ indicator, possible }, names) =>
    `${names.indicator(indicator)}: пусто.${possibleClasses(possible, names)}`,
  'score-out-of-range': ({ indicator, seen, accepted }, names) =>
    `${names.indicator(indicator)}: стоит ${typed('ru', seen)}, допустимо ${numbersInRow('ru', accepted)}.`,
  'score-off-step': ({ indicator, seen, accepted }, names) =>
    `${names.indicator(indicator)}: стоит ${typed('ru', seen)}, допустимо ${numbersInRow('ru', accepted)}.`,
  'score-text-number': ({ indicator, seen, value }, names) =>
    `${names.indicator(indicator)}: ${cited('ru', seen)} записано текстом, считается как\u00a0${plain('ru', value)}.`,
  'score-is-date': ({ indicator, seen }, names) =>
    `${names.indicator(indicator)}: стоит дата ${cited('ru', seen)}, учесть её как балл нельзя.`,
  'score-is-error': ({ indicator, seen }, names) => `${names.indicator(indicator)}: формула даёт ${seen}.`,
  'score-is-boolean': ({ indicator, seen }, names) =>
    `${names.indicator(indicator)}: стоит ${cited('ru', seen)}, это не балл.`,
  'score-is-text': ({ indicator, seen }, names) =>
    `${names.indicator(indicator)}: стоит ${cited('ru', seen)}, это не балл.`,
  'duplicate-unit': ({ rows }) =>
    `Те же область, район и название, что в ${rows.length === 1 ? 'строке' : 'строках'} ${rows.join(', ')}; учтены все.`,
  'name-missing': () => 'Баллы в строке есть, а названия нет.',
  'total-between-classes': ({ total, lower, upper }, names) =>
    `Сумма ${plain('ru', total)} не входит ни в одну категорию: она между ${named('ru', names.outcome(lower))} и ${named('ru', names.outcome(upper))}.`,
  'classes-misplaced': ({ count }) =>
    `Строки переставили без наших столбцов: не сходится у ${ofMunicipalities(count)}.`,
  'classes-outdated': ({ count }) => `Баллы изменились: у ${ofMunicipalities(count)} в наших столбцах стоит другое.`,
  'group-from-section': ({ group, row }) =>
    `Строки под разделом ${cited('ru', group)} (строка ${row}) отнесены к нему.`,
  'score-placeholder': ({ indicator, seen }, names) =>
    `${names.indicator(indicator)}: стоит ${cited('ru', seen)}. Это не балл и не ноль.`,
  'score-look-alike': ({ indicator, seen, like }, names) =>
    `${names.indicator(indicator)}: стоит буква ${cited('ru', seen)}, она похожа на ${like}, но это не число.`,
  'score-not-assessed': ({ indicator }, names) =>
    `${names.indicator(indicator)}: указано, что не оценивался. Это не балл, но и не забытая ячейка.`,
  'score-by-formula': ({ indicator, formula, count }, names) =>
    `${names.indicator(indicator)}: с формулой ${count} ${plural('ru', count, { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' })}, первая ${cited('ru', formula)}. Читается то, что видно.`,
  'score-merged': ({ indicator, range }, names) =>
    `${names.indicator(indicator)}: ячейки ${range} объединены, балл есть только в первой строке.`,
  'score-without-evidence': ({ indicator, score }, names) =>
    `${names.indicator(indicator)}: балл ${plain('ru', score)}, обоснование пусто.`,
  'evidence-with-lowest-score': ({ indicator, score }, names) =>
    `${names.indicator(indicator)}: балл ${plain('ru', score)}, а обоснование есть.`,
  'evidence-no-link': ({ seen }) => `${cited('ru', seen)} начинается как ссылка, но ею не является.`,
  'fills-vary': ({ indicator, colors }, names) =>
    `${names.indicator(indicator)}: ячейки залиты ${colors === 1 ? 'цветом не все' : `разными цветами (${colors})`}. Что значит цвет, ни в одной цифре не учтено.`,
  'column-likely': ({ header }) => `${cited('ru', header)}: узнан только по заголовку.`,
  'column-passed-over': ({ indicator, header, other }, names) =>
    `${names.indicator(indicator)}: прочитан столбец ${cited('ru', header)}, он назван в точности так; ${cited('ru', other)} не прочитан.`,
  'column-without-scores': ({ header, usable, filled }) =>
    `${cited('ru', header)}: баллов только ${usable} из ${filled} заполненных ячеек.`,
  'column-hidden': ({ header }) => `${cited('ru', header)}: столбец скрыт, но баллы из него прочитаны.`,
  'rows-hidden': ({ count, filtered, rows }) =>
    `В скрытых строках (${firstFew(rows.map(String), 5)}) ${count} ${plural('ru', count, { one: 'муниципалитет', few: 'муниципалитета', many: 'муниципалитетов', other: 'муниципалитета' })}${filtered > 0 ? `, из них по фильтру ${filtered}` : ''}. Они прочитаны и учтены.`,
  'total-row-differs': ({ indicator, seen, expected }, names) =>
    `${names.indicator(indicator)}: стоит ${typed('ru', seen)}, сумма баллов выше ${plain('ru', expected)}.`,
  'hand-total-differs': ({ seen, low, high }) =>
    `Стоит ${cited('ru', seen)}, по баллам ${low === high ? plain('ru', low) : `от ${plain('ru', low)} до ${plain('ru', high)}`}.`,
  'hand-class-differs': ({ seen, expected }, names) =>
    `Стоит ${cited('ru', seen)}, по баллам: ${names.outcome(expected)}.`,
  'oblast-missing': () => 'Область не указана: в сводке муниципалитет не попадёт ни в одну.',
  'oblast-unknown': ({ seen, nearest }) =>
    `Области ${cited('ru', seen)} мы не знаем.${nearest === null ? '' : ` Может быть, ${cited('ru', nearest)}?`}`,
  'oblast-spelling': ({ seen, usual }) =>
    `${cited('ru', seen)}, чаще пишут ${cited('ru', usual)}. Учтены как одна область.`,
  'name-spaces': ({ seen, tidy }) => `В ${cited('ru', seen)} есть незаметные пробелы; без них ${cited('ru', tidy)}.`,
  'name-look-alike': ({ seen, letters, tidy }) =>
    `В ${cited('ru', seen)} чужие буквы (${letters}); должно быть ${cited('ru', tidy)}.`,
  'name-near-duplicate': ({ other, row, by }) =>
    by === 'letter'
      ? `Отличается одной буквой от ${cited('ru', other)} в строке ${row}. Учтены оба.`
      : `Возможно, другая форма названия ${cited('ru', other)} в строке ${row}. Учтены оба.`,
  'name-is-number': ({ seen }) => `На месте названия стоит ${cited('ru', seen)}.`,
  'name-too-long': ({ length }) => `Знаков: ${length}. Возможно, это примечание среди муниципалитетов.`,
  'unit-without-scores': () => 'В строке нет ни одного балла. Она учтена как муниципалитет без категории.',
  'several-scorings': ({ count }) =>
    `${decimal('ru', count)} ${plural('ru', count, { one: 'муниципалитет стоит', few: 'муниципалитета стоят', many: 'муниципалитетов стоят', other: 'муниципалитета стоят' })} в нескольких строках: раунды или эксперты разные. Каждая строка учтена как отдельный муниципалитет.`,
  'filter-not-asked': ({ count }) =>
    `На листе фильтр, муниципалитетов ${decimal('ru', count)}. Какие из них он скрывает, не выяснялось; прочитаны все.`,
  'classes-retyped': ({ count }) =>
    `В наших столбцах у ${count} ${plural('ru', count, { one: 'муниципалитета', other: 'муниципалитетов' })} стоит не то, что дают баллы, хотя баллы не менялись.`,
  'name-is-error': ({ seen }) => `На месте названия стоит ${seen}. Строка учтена.`,
} satisfies FindingWords;
