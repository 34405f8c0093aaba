// The summary's sentences in Kyrgyz.
import { decimal, percent, plain, quote } from '../numbers';
import type { ReportWords } from '../en/report';
import { inThem } from './suffixes';

const num = (value: number) => decimal('ky', value);
/** «23үндө»: in 23 of them. */
const within = (n: number) => num(n) + inThem(n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const places = {
  oblast: { name: 'облусу', plain: 'облус', many: 'Облустар', within: 'облустагы' },
  raion: { name: 'району', plain: 'район', many: 'Райондор', within: 'райондогу' },
};

export const report = {
  headline: {
    nobody: 'Таблицада муниципалитет жок',
    nobodySelected: 'Таблицада бул жерге керектүү муниципалитет жок',
    noneClassed: ({ units }) =>
      units === 1
        ? 'Жалгыз муниципалитеттин категориясы азырынча жок'
        : `${num(units)} муниципалитеттин бир да бирине категория азырынча берилген эмес`,
    all: ({ n, whole, name }) =>
      n === 1
        ? `Категориясы бар жалгыз муниципалитетте саясат ${name}`
        : `${whole ? 'Бардык' : 'Категориясы бар бардык'} ${num(n)} муниципалитетте саясат ${name}`,
    classes: ({ classed, parts }) => {
      const [top, ...rest] = parts.map(({ count, name }, index) =>
        index === 0
          ? `${num(classed)} муниципалитеттин ${within(count)} (${percent('ky', count / classed, classed)}) саясат ${name}`
          : `${within(count)} ${name}`,
      );
      return [top, rest.join(', ')].filter(Boolean).join('; ');
    },
  },
  read: ({ read, units, outside, skipped }) =>
    outside > 0
      ? `Окулган саптар: ${num(read)}; бул жердеги муниципалитеттер: ${num(units)}, калган муниципалитеттер: ${num(outside)}, башка саптар: ${num(skipped)}.`
      : skipped === 0
        ? `Окулган саптар: ${num(read)}, баары муниципалитет.`
        : `Окулган саптар: ${num(read)}; муниципалитеттер: ${num(units)}, башка саптар: ${num(skipped)}.`,
  only: ({ column, value, outside }) =>
    (typeof column === 'string'
      ? `${capital(places[column].name)} ${quote('ky', value)} болгон муниципалитеттер гана`
      : `${quote('ky', column.header)} мамычасында ${quote('ky', value)} турган муниципалитеттер гана`) +
    `; таблицанын дагы ${num(outside)} муниципалитети бул жерге кирбейт.`,
  classed: ({ classed, without }) =>
    `Категориясы бар: ${num(classed)}` + (without.length === 0 ? '.' : `; категориясы жок: ${without.join(', ')}.`),
  without: {
    'score-missing': (n) => `${num(n)} (балл коюлган эмес)`,
    'score-unusable': (n) => `${num(n)} (баллды эсепке алууга болбойт)`,
    'not-assessed': (n) => `${num(n)} (бааланган эмес)`,
    between: (n) => `${num(n)} (жалпы балл эки категориянын ортосунда)`,
  },
  duplicates: ({ names }) =>
    `Көңүл буруңуз: ${names === 1 ? 'бир' : num(names)} муниципалитет таблицада бир нече жолу турат жана ар бир жолу эсептелген (аягын караңыз).`,
  severalScorings: ({ units }) =>
    `Көңүл буруңуз: ${units === 1 ? 'бир' : num(units)} муниципалитет бир нече жолу (ар башка раунддарда же ар башка эксперттер тарабынан) бааланган, ар бир баалоо өзүнчө муниципалитет катары эсептелген.`,
  municipalities: 'Муниципалитеттер',
  share: 'Үлүшү',
  total: 'Баары',
  none: {
    'no-complete-rows': 'балл толук эмес',
    'no-usable-scores': 'балл жок',
    'nothing-classed': 'категория жок',
  },
  classes: {
    title: ({ classed }) => `Саясаттын категориясы: ${num(classed)} муниципалитет`,
    nothing: 'Саясаттын категориясы: азырынча эч бир муниципалитетте жок',
    band: 'Жалпы балл',
    classed: 'категориясы бар',
    note: ({ classed, sum }) =>
      `Үлүштөр категориясы бар ${num(classed)} муниципалитетке карата эсептелген` +
      (sum === null ? '.' : `; тегеректөөдөн улам алардын суммасы ${sum}.`),
    interval: '95\u00a0% аралыгы',
    intervalNote: ({ n, population, unit, asOf }) =>
      `Уилсондун 95 пайыздык интервалдары, чектүү жыйындыга оңдоо менен: n\u00a0=\u00a0категориясы бар ${num(n)} муниципалитет, N\u00a0=\u00a0${num(population)} (${[unit, asOf].filter(Boolean).join(', ')}). Муниципалитеттер кокустан тандалган болсо гана туура.`,
    apart: 'Категориясы жок муниципалитеттер өзүнчө саналган, үлүштөргө кирбейт.',
    chart: ({ classed }) => `Саясаттын категориясы, муниципалитеттердин саны (баары ${num(classed)})`,
  },
  groups: {
    title: (column) =>
      typeof column === 'string' ? `${places[column].many} боюнча` : `${quote('ky', column.header)} мамычасы боюнча`,
    strongest: ({ group, mean, most }) =>
      `Эң жогорку көрсөткүч – ${group}: орточо ${decimal('ky', mean, 1)} балл (эң көбү ${plain('ky', most)})`,
    head: (column) => (typeof column === 'string' ? capital(places[column].plain) : column.header),
    unnamed: (column) => (typeof column === 'string' ? `${places[column].plain} көрсөтүлгөн эмес` : 'көрсөтүлгөн эмес'),
    without: 'категориясы жок',
    share: (name) => `${name}, үлүшү`,
    sharesNote: ({ exact }) =>
      'Үлүштөр ошол эле саптагы категориясы бар муниципалитеттерге карата эсептелген' +
      (exact ? '.' : '; тегеректөөдөн улам алардын суммасы дайыма эле 100 % болбойт.'),
    rest: ({ groups }) => `калгандары (${num(groups)})`,
    units: 'баары',
    mean: 'орточо жалпы балл',
    note: ({ complete, units }) =>
      complete === 0
        ? 'Орточо жалпы балл жок: эч бир муниципалитеттин баллдары толук эмес.'
        : units === 1
          ? 'Орточо жалпы балл жалгыз муниципалитет боюнча эсептелген.'
          : complete === units
            ? `Орточо жалпы балл бардык ${num(units)} муниципалитет боюнча эсептелген.`
            : `Орточо жалпы балл бардык баллдары коюлган муниципалитеттер боюнча эсептелген: ${num(units)} ичинен ${num(complete)}.`,
    chart: (column) =>
      `Категориясы бар муниципалитеттер, ${typeof column === 'string' ? places[column].many.toLowerCase() : `${quote('ky', column.header)} мамычасы`} боюнча`,
  },
  present: {
    title: 'Ар бир категорияда канча индикатор бар',
    finding: ({ name, present, of, count, n }) =>
      `${capital(name)} саясат: көбүнчө ${num(of)} индикатордун ${present === 0 ? 'бири да жок' : `${num(present)} бар`} (${num(n)} ичинен ${within(count)})`,
    head: 'Категория',
    column: (n) => `${num(n)} индикатор`,
    note: ({ n, from }) =>
      `Бардык баллдары коюлуп, категориясы бар муниципалитеттер: ${num(n)}. Балл ${plain('ky', from)} же андан жогору болсо, индикатор бар деп эсептелет.`,
  },
  indicators: {
    title: 'Индикаторлор боюнча баллдар',
    weakest: ({ name, present, n }) =>
      present === 0
        ? `${name} ${num(n)} муниципалитеттин биринде да жок`
        : `${name} ${num(n)} муниципалитеттин ${within(present)} ${present * 2 < n ? 'гана ' : ''}бар`,
    head: 'Индикатор',
    score: (score) => `${plain('ky', score)} балл`,
    n: 'бааланган',
    present: (from) => `бар (≥ ${plain('ky', from)})`,
    share: 'барлардын үлүшү',
    mean: 'орточо балл',
    note: ({ n }) =>
      n === null
        ? 'Үлүштөр жана орточолор ошол индикатор боюнча бааланган муниципалитеттерге карата эсептелген.'
        : `Үлүштөр жана орточолор бааланган ${num(n)} муниципалитетке карата эсептелген.`,
    chart: 'Индикаторлор боюнча баллдар, муниципалитеттердин саны',
  },
  borderline: {
    title: ({ units, complete }) =>
      `Чек арада: ${num(complete)} муниципалитеттин ${within(units)} бир балл категорияны өзгөртөт`,
    nothing: ({ complete }) =>
      `Бир балл эч бир категорияны өзгөртпөйт (бардык баллдары бар муниципалитеттер: ${num(complete)})`,
    incomplete: 'Чек арада: азырынча эч бир муниципалитеттин баллдары толук эмес',
    up: ({ n, names }) => `Бир балл көп болсо, ${num(n)} муниципалитеттин категориясы өзгөрмөк: ${names}.`,
    down: ({ n, names }) => `Бир балл аз болсо, ${num(n)} муниципалитеттин категориясы өзгөрмөк: ${names}.`,
    noneUp: 'Бир балл көп болсо, эч бир категория өзгөрмөк эмес.',
    noneDown: 'Бир балл аз болсо, эч бир категория өзгөрмөк эмес.',
    note: 'Кашаада жалпы балл; бардык баллдары коюлган муниципалитеттер гана.',
  },
  league: {
    first: ({ name, total, most }) =>
      `Биринчи орун – ${name}: ${plain('ky', total)} балл (эң көбү ${plain('ky', most)})`,
    firstShared: ({ units, total, most }) =>
      `Биринчи орунду ${num(units)} муниципалитет бөлүшөт: ${plain('ky', total)} балл (эң көбү ${plain('ky', most)})`,
    nobody: 'Орундар азырынча жок: эч бир муниципалитеттин баллдары толук эмес',
    head: 'Муниципалитет',
    place: 'орун',
    placeIn: (column) => `${typeof column === 'string' ? places[column].within : 'топтогу'} орун`,
    total: 'жалпы балл',
    class: 'категория',
    rule: 'Орундар жалпы балл боюнча; балл тең болсо, орундар бөлүшүлөт: 2–3 – экинчи жана үчүнчү орун.',
    limit: ({ shown, of, sheet }) =>
      `${num(of)} ичинен алгачкы ${num(shown)} көрсөтүлдү; калгандары жалпы баллдары менен ${sheet} барагында турат.`,
    unranked: ({ names }) => `Баллдары толук эмес же эсепке алынбагандыктан орду жок: ${names}.`,
  },
  more: (n) => `жана дагы ${num(n)}`,
  leftOut: {
    nothing: 'Эч нерсе калтырылган жок: окулган ар бир сап – категориясы бар муниципалитет',
    title: ({ units }) => `Категориясы жок: ${num(units)} муниципалитет`,
    rowsOnly: 'Муниципалитет болбогон саптар',
    empty: ({ cell, indicator }) => `${cell} бош (${indicator})`,
    unusable: ({ cell, indicator, seen }) => `${cell} уячасында ${seen} турат (${indicator})`,
    between: 'жалпы балл эки категориянын ортосунда',
    row: (row) => `${row}-сап`,
    possible: (classes) => `мүмкүн: ${classes}`,
    more: (n) => `Дагы ${num(n)} муниципалитеттин категориясы жок.`,
    setAside: (kinds) => `Себеби жазылып, кийинкиге калтырылды (журналды караңыз): ${kinds}.`,
    skipped: ({ skipped }) => `Муниципалитет эмес, эсептелген жок: ${num(skipped)} сап.`,
    skippedRows: ({ reason, rows: at, count }) => `${num(count)} ${reason} (саптар: ${at})`,
    duplicate: ({ unit, rows: at }) => `Таблицада бир нече жолу турат: ${unit} (саптар: ${at}); ар бир сап эсептелген.`,
  },
  foot: {
    method: ({ source, version }) => `Методика: ${source}; версиясы ${version}.`,
    scale: ({ indicators: n, min, max, step }) =>
      `${num(n)} индикатор, ар бири ${plain('ky', min)}–${plain('ky', max)} балл` +
      (step === 1 ? '.' : `, кадамы ${plain('ky', step)} балл.`),
    bands: (bands) => `Жалпы балл боюнча категориялар: ${bands}.`,
    source: ({ sheet, range }) => `Булагы: ${sheet} барагы, ${range}.`,
    census: 'Жаппай баалоо: таблицада бардык муниципалитеттер бар, ошондуктан үлүштөрдө тандоо катасы жок.',
    sample: ({ n, population, unit, asOf }) =>
      (n === population ? `Баары ${num(n)}` : `Тандалма: ${num(population)} ичинен ${num(n)}`) +
      ` (${[unit, asOf].filter(Boolean).join(', ')}).`,
    computed: ({ at, zone }) => `Эсептелди: ${at} (${zone}).`,
    made: ({ fingerprint, version }) => `Маалыматтын изи ${fingerprint} · Tendik ${version}`,
  },
} satisfies ReportWords;
