// Reports and files for partners, in Kyrgyz.
import { decimal, plain, quote } from '../numbers';
import type { ShareWords } from '../en/share';

const num = (value: number) => decimal('ky', value);
const places = ({ first, last }: { first: number; last: number }) =>
  first === last ? num(first) : `${num(first)}–${num(last)}`;
const bare = (name: string) => name.replace(/[«»]/g, '');

export const share = {
  unnamed: 'Аталышы жок муниципалитет',
  unnamedOblast: 'Облусу көрсөтүлгөн эмес',
  sheets: { data: 'Маалыматтар' },
  source: ({ sheet, units, at, zone }) =>
    `Булагы: ${quote('ky', sheet)} барагы, ${num(units)} муниципалитет; ${at} карата абал (${zone}).`,
  contents: 'Мазмуну',
  summary: 'Жыйынтык',
  municipalities: (n) => `${num(n)} муниципалитет`,
  list: 'Муниципалитеттер',
  listNote: 'Ар биринин жалпы баллы жана категориясы; толугураак – өз бетинде.',
  page: {
    back: 'Мазмунуна',
    total: ({ total, most }) => `${plain('ky', total)} / ${plain('ky', most)}`,
    totalLabel: 'Жалпы балл',
    range: ({ low, high, most }) => `${plain('ky', low)}–${plain('ky', high)} / ${plain('ky', most)}`,
    classLabel: 'Саясаттын категориясы',
    means: ({ band, name }) => `Жалпы балл ${band}: саясат ${name}.`,
    between: ({ lower, upper }) =>
      `Жалпы балл эки категориянын ортосунда (${lower}, ${upper}) жана экөөнө тең кирбейт.`,
    incomplete: 'Бардык баллдар коюлган эмес, ошондуктан жалпы балл кандай болушу мүмкүн экени көрсөтүлдү.',
    certain: 'Жетпеген баллдар кандай болсо да, категория өзгөрбөйт.',
    possible: (classes) => `Мүмкүн болгон категориялар: ${classes}.`,
    upChanges: ({ total, name }) => `Дагы бир балл кошулса (жалпы балл ${plain('ky', total)}), саясат ${name} болот.`,
    upBetween: ({ total }) =>
      `Дагы бир балл кошулса, жалпы балл (${plain('ky', total)}) эки категориянын ортосунда болуп калат.`,
    upStays: ({ next, missing }) =>
      `Дагы бир балл категорияны өзгөртпөйт: «${bare(next)}» категориясына ${plain('ky', missing)} балл жетпейт.`,
    upTop: 'Дагы бир балл категорияны өзгөртпөйт: ал ансыз деле эң жогорку категория.',
    upMost: 'Бул – мүмкүн болгон эң жогорку жалпы балл.',
    place: ({ first, last, of }) =>
      `${num(of)} ичинен ${places({ first, last })}-орун` + (last > first ? ' (бөлүшүлгөн)' : ''),
    placeInGroup: ({ first, last, of }) =>
      `облуста ${num(of)} ичинен ${places({ first, last })}-орун` + (last > first ? ' (бөлүшүлгөн)' : ''),
    noPlace: 'Орду жок: баллдары толук муниципалитеттер гана катарга коюлат.',
    scores: 'Индикаторлор боюнча баллдар',
    indicator: 'Индикатор',
    score: 'Балл',
    groupMean: 'Облус боюнча орточо',
    mean: 'Баары боюнча орточо',
    noScore: 'балл жок',
    notScore: (seen) => `${quote('ky', seen)} – методиканын баллы эмес`,
    legend: { own: 'ушул муниципалитет', group: 'облус боюнча орточо', all: 'баары боюнча орточо' },
    chart: ({ score, group, all, most }) =>
      `${score} / ${most}; ${group === null ? '' : `облус боюнча орточо ${group}, `}баары боюнча орточо ${all}`,
    scale: ({ total, most }) => `0дөн ${most} чейинки шкалада жалпы балл: ${total}`,
    evidence: 'Негиздеме',
    barriers: 'Тоскоолдуктар',
  },
  left: {
    'hidden-rows': (n) => `жашырылган саптардагы ${num(n)} муниципалитет`,
    'filtered-rows': (n) => `фильтр жашырган саптардагы ${num(n)} муниципалитет`,
    'not-summarised': (n) => `бул жыйынтыкка кирбеген ${num(n)} муниципалитет`,
    'hidden-columns': (n) => `жашырылган ${num(n)} мамыча`,
    'score-in-total': () =>
      'бир индикатордун баллы – бирок аны эсептеп чыгууга болот: жалпы баллдан калган баллдарды кемитсе',
    'summary-tables': () => 'бардык баллдарды, жалпы баллды жана категорияны талап кылган жыйынтык таблицалары',
    'other-columns': (n) => `дагы ${num(n)} мамыча`,
    evidence: (n) => `негиздемелер (${num(n)} мамыча)`,
    barriers: (n) => `тоскоолдуктар (${num(n)} мамыча)`,
    comments: (n) => `эскертмелер (${num(n)} мамыча)`,
    raters: (n) => `эксперттердин аттары (${num(n)} мамыча)`,
  },
} satisfies ShareWords;
