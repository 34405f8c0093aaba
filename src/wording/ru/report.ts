// The summary's sentences in Russian.
import { decimal, percent, plain, plural, quote } from '../numbers';
import { municipalityWord, ofMunicipalityWord } from './nouns';
import type { ReportWords } from '../en/report';

/** After «из», «у», «от»: муниципалитета, муниципалитетов. */
const ofMunicipalities = ofMunicipalityWord;
const municipalities = municipalityWord;
const rows = (n: number) => plural('ru', n, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' });
const indicators = (n: number) =>
  plural('ru', n, { one: 'индикатор', few: 'индикатора', many: 'индикаторов', other: 'индикатора' });
const points = (n: number) => plural('ru', n, { one: 'балл', few: 'балла', many: 'баллов', other: 'балла' });
const ofPoints = (n: number) => plural('ru', n, { one: 'балла', few: 'баллов', many: 'баллов', other: 'балла' });
const num = (value: number) => decimal('ru', value);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const places = {
  oblast: { name: 'область', by: 'областям', none: 'область не указана', within: 'в области' },
  raion: { name: 'район', by: 'районам', none: 'район не указан', within: 'в районе' },
};

export const report = {
  headline: {
    nobody: 'В таблице нет муниципалитетов',
    nobodySelected: 'В таблице нет ни одного из нужных здесь муниципалитетов',
    noneClassed: ({ units }) =>
      units === 1
        ? 'У единственного муниципалитета категории пока нет'
        : `Ни у одного из ${num(units)} ${ofMunicipalities(units)} категории пока нет`,
    all: ({ n, whole, name }) =>
      n === 1
        ? `У единственного муниципалитета с категорией политика ${name}`
        : `У всех ${num(n)} ${ofMunicipalities(n)}${whole ? '' : ' с категорией'} политика ${name}`,
    classes: ({ classed, parts }) => {
      const [top, ...rest] = parts.map(({ count, name }, index) =>
        index === 0
          ? `У\u00a0${num(count)} из ${num(classed)} ${ofMunicipalities(classed)} (${percent('ru', count / classed, classed)}) политика ${name}`
          : `у\u00a0${num(count)} ${name}`,
      );
      return [top, rest.join(', ')].filter(Boolean).join('; ');
    },
  },
  read: ({ read, units, outside, skipped }) =>
    outside > 0
      ? `Прочитано строк: ${num(read)}; муниципалитетов здесь: ${num(units)}, других муниципалитетов: ${num(outside)}, прочих строк: ${num(skipped)}.`
      : skipped === 0
        ? `Прочитано строк: ${num(read)}, все – муниципалитеты.`
        : `Прочитано строк: ${num(read)}; муниципалитетов: ${num(units)}, прочих строк: ${num(skipped)}.`,
  only: ({ column, value, outside }) =>
    (typeof column === 'string'
      ? `Только муниципалитеты, у которых ${places[column].name} – ${quote('ru', value)}`
      : `Только муниципалитеты, у которых в столбце ${quote('ru', column.header)} стоит ${quote('ru', value)}`) +
    `; ещё ${num(outside)} ${municipalities(outside)} таблицы сюда не ${plural('ru', outside, { one: 'входит', other: 'входят' })}.`,
  classed: ({ classed, without }) =>
    `С категорией: ${num(classed)}` + (without.length === 0 ? '.' : `; без категории: ${without.join(', ')}.`),
  without: {
    'score-missing': (n) => `${num(n)} (не поставлен балл)`,
    'score-unusable': (n) => `${num(n)} (балл нельзя учесть)`,
    'not-assessed': (n) => `${num(n)} (не оценивался)`,
    between: (n) => `${num(n)} (сумма между категориями)`,
  },
  duplicates: ({ names }) =>
    names === 1
      ? 'Внимание: один муниципалитет стоит в таблице не один раз и каждый раз учтён (см. в конце).'
      : `Внимание: ${num(names)} ${municipalities(names)} ${plural('ru', names, { one: 'стоит', other: 'стоят' })} в таблице не один раз и каждый раз ${plural('ru', names, { one: 'учтён', other: 'учтены' })} (см. в конце).`,
  severalScorings: ({ units }) =>
    `Внимание: ${units === 1 ? 'один' : num(units)} ${municipalities(units)} ${plural('ru', units, { one: 'оценён', other: 'оценены' })} не один раз (в разных раундах или разными экспертами), и каждая оценка учтена как отдельный муниципалитет.`,
  municipalities: 'Муниципалитеты',
  share: 'Доля',
  total: 'Всего',
  none: {
    'no-complete-rows': 'баллы неполные',
    'no-usable-scores': 'нет баллов',
    'nothing-classed': 'нет категорий',
  },
  classes: {
    title: ({ classed }) => `Категория политики: ${num(classed)} ${municipalities(classed)}`,
    nothing: 'Категория политики: пока ни у одного муниципалитета',
    band: 'Сумма баллов',
    classed: 'всего с\u00a0категорией',
    note: ({ classed, sum }) =>
      `Доли от ${classed === 1 ? 'единственного' : num(classed)} ${ofMunicipalities(classed)} с категорией` +
      (sum === null ? '.' : `; из-за округления в сумме ${sum}.`),
    interval: '95\u00a0%-й интервал',
    intervalNote: ({ n, population, unit, asOf }) =>
      `95-процентные интервалы Уилсона с поправкой на конечную совокупность: n\u00a0=\u00a0${num(n)} ${municipalities(n)} с категорией, N\u00a0=\u00a0${num(population)} (${[unit, asOf].filter(Boolean).join(', ')}). Они верны, если муниципалитеты отобраны случайно.`,
    apart: 'Муниципалитеты без категории показаны числом, в доли не входят.',
    chart: ({ classed }) => `Категория политики, число муниципалитетов (всего ${num(classed)})`,
  },
  groups: {
    title: (column) =>
      typeof column === 'string' ? `По ${places[column].by}` : `По столбцу ${quote('ru', column.header)}`,
    strongest: ({ group, mean, most }) =>
      `Сильнее всех ${group}: в среднем ${decimal('ru', mean, 1)} балла из ${plain('ru', most)}`,
    head: (column) => (typeof column === 'string' ? capital(places[column].name) : column.header),
    unnamed: (column) => (typeof column === 'string' ? places[column].none : 'не указано'),
    without: 'без категории',
    share: (name) => `${name}, доля`,
    sharesNote: ({ exact }) =>
      'Доли – от муниципалитетов с категорией в той же строке' +
      (exact ? '.' : '; из-за округления их сумма не везде 100 %.'),
    rest: ({ groups }) => `прочие (${num(groups)})`,
    units: 'всего',
    mean: 'средняя сумма',
    note: ({ complete, units }) =>
      complete === 0
        ? 'Средних нет: ни у одного муниципалитета нет всех баллов.'
        : units === 1
          ? 'Средняя сумма баллов – по единственному муниципалитету.'
          : complete === units
            ? `Средняя сумма баллов – по всем ${num(units)} ${plural('ru', units, { one: 'муниципалитету', other: 'муниципалитетам' })}.`
            : `Средняя сумма баллов – по тем, у кого есть все баллы: ${num(complete)} из ${num(units)} ${ofMunicipalities(units)}.`,
    chart: (column) =>
      typeof column === 'string'
        ? `Муниципалитеты с категорией, по ${places[column].by}`
        : `Муниципалитеты с категорией, по столбцу ${quote('ru', column.header)}`,
  },
  present: {
    title: 'Сколько индикаторов имеется в каждой категории',
    finding: ({ name, present, of, count, n }) =>
      `${capital(name)} политика: чаще всего ${present === 0 ? 'ни одного индикатора' : `${num(present)} ${indicators(present)}`} из ${num(of)} (у ${num(count)} из ${num(n)})`,
    head: 'Категория',
    column: (n) => `${num(n)} ${indicators(n)}`,
    note: ({ n, from }) =>
      `По муниципалитетам с категорией, у которых есть все баллы: ${num(n)}. Индикатор имеется, если балл не меньше ${plain('ru', from)}.`,
  },
  indicators: {
    title: 'Баллы по индикаторам',
    weakest: ({ name, present, n }) =>
      present === 0
        ? `${name}: нет ни у одного из ${num(n)}`
        : `${name} есть ${present * 2 < n ? 'лишь ' : ''}у\u00a0${num(present)} из ${num(n)}`,
    head: 'Индикатор',
    score: (score) => `${plain('ru', score)} ${points(score)}`,
    n: 'оценено',
    present: (from) => `имеется (≥ ${plain('ru', from)})`,
    share: 'доля имеющих',
    mean: 'средний балл',
    note: ({ n }) =>
      n === null
        ? 'Доли и средние – от числа муниципалитетов, оценённых по этому индикатору.'
        : `Доли и средние – от ${num(n)} ${plural('ru', n, { one: 'оценённого', other: 'оценённых' })} ${ofMunicipalities(n)}.`,
    chart: 'Баллы по индикаторам, число муниципалитетов',
  },
  borderline: {
    title: ({ units, complete }) =>
      `На границе: один балл меняет категорию у ${num(units)} из ${num(complete)} ${ofMunicipalities(complete)}`,
    nothing: ({ complete }) =>
      `Ни одна категория не держится на одном балле (все баллы есть у ${num(complete)} ${ofMunicipalities(complete)})`,
    incomplete: 'На границе: все баллы пока ни у кого не проставлены',
    up: ({ n, names }) => `На балл больше – и категория сменилась бы у ${num(n)}: ${names}.`,
    down: ({ n, names }) => `На балл меньше – и категория сменилась бы у ${num(n)}: ${names}.`,
    noneUp: 'На балл больше – категория не сменилась бы ни у кого.',
    noneDown: 'На балл меньше – категория не сменилась бы ни у кого.',
    note: 'В скобках сумма баллов; только муниципалитеты, у которых есть все баллы.',
  },
  league: {
    first: ({ name, total, most }) =>
      `Первое место – ${name}: ${plain('ru', total)} ${Number.isInteger(total) ? points(total) : 'балла'} из ${plain('ru', most)}`,
    firstShared: ({ units, total, most }) =>
      `Первое место делят ${num(units)} ${municipalities(units)}: ${plain('ru', total)} ${Number.isInteger(total) ? points(total) : 'балла'} из ${plain('ru', most)}`,
    nobody: 'Мест пока нет: все баллы ни у кого не проставлены',
    head: 'Муниципалитет',
    place: 'место',
    placeIn: (column) => `место ${typeof column === 'string' ? places[column].within : 'в группе'}`,
    total: 'сумма баллов',
    class: 'категория',
    rule: 'Места по сумме баллов; равные суммы делят места: 2–3 значит второе и третье.',
    limit: ({ shown, of, sheet }) =>
      `Показаны первые ${num(shown)} из ${num(of)}; остальные стоят со своими суммами на листе ${sheet}.`,
    unranked: ({ names }) => `Без места, так как не все баллы есть или не все можно учесть: ${names}.`,
  },
  more: (n) => `и ещё ${num(n)}`,
  leftOut: {
    nothing: 'Ничего не пропущено: каждая прочитанная строка – муниципалитет с категорией',
    title: ({ units }) => `Без категории: ${num(units)} ${municipalities(units)}`,
    rowsOnly: 'Строки, которые не муниципалитеты',
    empty: ({ cell, indicator }) => `${cell} пусто (${indicator})`,
    unusable: ({ cell, indicator, seen }) => `в ${cell} стоит ${seen} (${indicator})`,
    between: 'сумма между категориями',
    row: (row) => `строка ${row}`,
    possible: (classes) => `возможно: ${classes}`,
    more: (n) => `И ещё ${num(n)} ${municipalities(n)} без категории.`,
    setAside: (kinds) => `Отложены с указанием причины (см. журнал): ${kinds}.`,
    skipped: ({ skipped }) => `Не муниципалитеты, не учтено: ${num(skipped)} ${rows(skipped)}.`,
    skippedRows: ({ reason, rows: at, count }) =>
      `${num(count)} ${reason} (${count === 1 ? 'строка' : 'строки'} ${at})`,
    duplicate: ({ unit, rows: at }) => `Стоит в таблице не один раз: ${unit} (строки ${at}); учтена каждая строка.`,
  },
  foot: {
    method: ({ source, version }) => `Методика: ${source}; версия ${version}.`,
    scale: ({ indicators: n, min, max, step }) =>
      `${num(n)} ${indicators(n)}, по каждому ${plain('ru', min)}–${plain('ru', max)} ${points(max)}` +
      (step === 1 ? '.' : ` с шагом ${plain('ru', step)} ${ofPoints(step)}.`),
    bands: (bands) => `Категории по сумме баллов: ${bands}.`,
    source: ({ sheet, range }) => `Источник: лист ${sheet}, ${range}.`,
    census: 'Сплошная оценка: в таблице все муниципалитеты, поэтому ошибки выборки у долей нет.',
    sample: ({ n, population, unit, asOf }) =>
      (n === population ? `Все ${num(n)}` : `Выборка: ${num(n)} из ${num(population)}`) +
      ` (${[unit, asOf].filter(Boolean).join(', ')}).`,
    computed: ({ at, zone }) => `Рассчитано ${at} (${zone}).`,
    made: ({ fingerprint, version }) => `Отпечаток данных ${fingerprint} · Tendik ${version}`,
  },
} satisfies ReportWords;
