// Findings in Kyrgyz.
import type { FindingWords, SeverityWords } from '../findings';
import { decimal, plain } from '../numbers';
import { cited, either, firstFew, numbersInRow, typed } from '../phrases';
import type { Names } from '../names';

const possibleClasses = (possible: readonly string[], names: Names): string => {
  const classes = possible.map((key) => names.outcome(key));
  if (classes.length === 0) return '';
  return classes.length === 1
    ? ` Категория ансыз деле белгилүү: ${classes[0]}.`
    : ` Мүмкүн болгон категория: ${either('ky', classes)}.`;
};

export const findings = {
  'score-missing': {
    title: 'Балл коюлган эмес',
    message: ({ indicator, possible }, names) =>
      `${names.indicator(indicator)}: бош.${possibleClasses(possible, names)}`,
  },
  'score-out-of-range': {
    title: 'Балл шкаладан тышкары',
    message: ({ indicator, seen, accepted }, names) =>
      `${names.indicator(indicator)}: ${typed('ky', seen)} турат, жарактуу баллдар: ${numbersInRow('ky', accepted)}.`,
  },
  'score-off-step': {
    title: 'Шкалада мындай балл жок',
    message: ({ indicator, seen, accepted }, names) =>
      `${names.indicator(indicator)}: ${typed('ky', seen)} турат, жарактуу баллдар: ${numbersInRow('ky', accepted)}.`,
  },
  'score-text-number': {
    title: 'Сан текст катары жазылган',
    message: ({ indicator, seen, value }, names) =>
      `${names.indicator(indicator)}: ${cited('ky', seen)} жазуусу ${plain('ky', value)} деп эсептелет.`,
  },
  'score-is-date': {
    title: 'Баллдын ордунда дата',
    message: ({ indicator, seen }, names) =>
      `${names.indicator(indicator)}: ${cited('ky', seen)} датасы турат, аны балл катары эсептөөгө болбойт.`,
  },
  'score-is-error': {
    title: 'Баллдын ордунда формуланын катасы',
    message: ({ indicator, seen }, names) => `${names.indicator(indicator)}: формула ${seen} берип жатат.`,
  },
  'score-is-boolean': {
    title: 'Баллдын ордунда белгиче же TRUE/FALSE',
    message: ({ indicator, seen }, names) =>
      `${names.indicator(indicator)}: ${cited('ky', seen)} турат, бул балл эмес.`,
  },
  'score-is-text': {
    title: 'Баллдын ордунда текст',
    message: ({ indicator, seen }, names) =>
      `${names.indicator(indicator)}: ${cited('ky', seen)} турат, бул балл эмес.`,
  },
  'duplicate-unit': {
    title: 'Муниципалитет бир нече жолу жазылган',
    message: ({ rows }) =>
      `Облусу, району жана аталышы ушул ${rows.length === 1 ? 'сап' : 'саптар'} менен бирдей: ${rows.join(', ')}; баары эсепке алынды.`,
  },
  'name-missing': {
    title: 'Муниципалитеттин аталышы жок',
    message: () => 'Сапта баллдар бар, бирок аталышы жок.',
  },
  'total-between-classes': {
    title: 'Жалпы балл эки категориянын ортосунда',
    message: ({ total, lower, upper }, names) =>
      `Жалпы балл ${plain('ky', total)} эч бир категорияга кирбейт, ал эки категориянын ортосунда: ${names.outcome(lower)}, ${names.outcome(upper)}.`,
  },
  'classes-misplaced': {
    title: 'Категориялар башка муниципалитеттердин жанында турат',
    message: ({ count }) => `Саптар биздин мамычаларсыз жылдырылган: ${count} муниципалитетте дал келбейт.`,
  },
  'classes-outdated': {
    title: 'Категориялар эскирип калган',
    message: ({ count }) => `Баллдар өзгөргөн: ${count} муниципалитетте биздин мамычаларда башка нерсе турат.`,
  },
  'group-from-section': {
    title: 'Облус же район бөлүм сабынан алынган',
    message: ({ group, row }) =>
      `${cited('ky', group)} бөлүмүнүн (${row}-сап) астындагы саптар ага таандык деп алынды.`,
  },
  'score-placeholder': {
    title: 'Балл жок, бирок бир нерсе турат',
    message: ({ indicator, seen }, names) =>
      `${names.indicator(indicator)}: ${cited('ky', seen)} турат. Бул балл да, нөл да эмес.`,
  },
  'score-look-alike': {
    title: 'Сандын ордунда тамга',
    message: ({ indicator, seen, like }, names) =>
      `${names.indicator(indicator)}: ${cited('ky', seen)} тамгасы турат, ал ${like} санына окшош, бирок сан эмес.`,
  },
  'score-not-assessed': {
    title: 'Бааланган эмес',
    message: ({ indicator }, names) =>
      `${names.indicator(indicator)}: бааланган эмес деп жазылган. Бул балл эмес, унутулган уяча да эмес.`,
  },
  'score-by-formula': {
    title: 'Формула берген баллдар',
    message: ({ indicator, formula, count }, names) =>
      `${names.indicator(indicator)}: формуласы бар уячалар — ${count}, биринчиси ${cited('ky', formula)}. Көрүнүп турган маани окулат.`,
  },
  'score-merged': {
    title: 'Бир нече сапка бир балл',
    message: ({ indicator, range }, names) =>
      `${names.indicator(indicator)}: ${range} уячалары бириктирилген, балл биринчи сапта гана бар.`,
  },
  'score-without-evidence': {
    title: 'Негиздемеси жок балл',
    message: ({ indicator, score }, names) =>
      `${names.indicator(indicator)}: балл ${plain('ky', score)}, негиздемеси бош.`,
  },
  'evidence-with-lowest-score': {
    title: 'Эң төмөнкү баллдын негиздемеси бар',
    message: ({ indicator, score }, names) =>
      `${names.indicator(indicator)}: балл ${plain('ky', score)}, бирок негиздеме бар.`,
  },
  'evidence-no-link': {
    title: 'Ачылбаган шилтеме',
    message: ({ seen }) => `${cited('ky', seen)} шилтемедей башталат, бирок шилтеме эмес.`,
  },
  'fills-vary': {
    title: 'Түстү окууга болбойт',
    message: ({ indicator, colors }, names) =>
      `${names.indicator(indicator)}: уячалар ${colors === 1 ? 'жарым-жартылай боёлгон' : `ар кандай түскө боёлгон (${colors})`}. Түстүн мааниси эч бир эсепке кирбейт.`,
  },
  'column-likely': {
    title: 'Так таанылбаган мамыча',
    message: ({ header }) => `${cited('ky', header)}: аталышы боюнча гана таанылды.`,
  },
  'column-without-scores': {
    title: 'Балл мамычасында балл аз',
    message: ({ header, usable, filled }) =>
      `${cited('ky', header)}: толтурулган ${filled} уячанын ${usable} гана балл.`,
  },
  'column-hidden': {
    title: 'Баллдар жашырылган мамычада',
    message: ({ header }) => `${cited('ky', header)} мамычасы жашырылган, бирок баллдары окулду.`,
  },
  'rows-hidden': {
    title: 'Жашырылган саптардагы муниципалитеттер',
    message: ({ count, filtered, rows }) =>
      `Жашырылган саптарда (${firstFew(rows.map(String), 5)}) ${count} муниципалитет бар${filtered > 0 ? `, анын ичинен чыпка менен жашырылганы — ${filtered}` : ''}. Алар окулду жана эсепке алынды.`,
  },
  'total-row-differs': {
    title: 'Жыйынтык сабы суммага барабар эмес',
    message: ({ indicator, seen, expected }, names) =>
      `${names.indicator(indicator)}: ${typed('ky', seen)} турат, жогорудагы баллдардын суммасы — ${plain('ky', expected)}.`,
  },
  'hand-total-differs': {
    title: 'Сиздин жалпы балл дал келбейт',
    message: ({ seen, low, high }) =>
      `${cited('ky', seen)} турат, баллдар боюнча: ${low === high ? plain('ky', low) : `${plain('ky', low)}–${plain('ky', high)}`}.`,
  },
  'hand-class-differs': {
    title: 'Сиздин категория дал келбейт',
    message: ({ seen, expected }, names) => `${cited('ky', seen)} турат, баллдар боюнча: ${names.outcome(expected)}.`,
  },
  'oblast-missing': {
    title: 'Облус көрсөтүлгөн эмес',
    message: () => 'Облус бош: жыйынтыкта муниципалитет эч бир облуска кирбейт.',
  },
  'oblast-unknown': {
    title: 'Белгисиз облус',
    message: ({ seen, nearest }) =>
      `${cited('ky', seen)} деген облусту билбейбиз.${nearest === null ? '' : ` Балким, ${cited('ky', nearest)}?`}`,
  },
  'oblast-spelling': {
    title: 'Облус ар башкача жазылган',
    message: ({ seen, usual }) =>
      `${cited('ky', seen)}, көбүнчө ${cited('ky', usual)} деп жазылган. Экөө бир облус катары эсептелди.`,
  },
  'name-spaces': {
    title: 'Ашыкча боштуктар',
    message: ({ seen, tidy }) => `${cited('ky', seen)}: көрүнбөгөн боштуктар бар; аларсыз — ${cited('ky', tidy)}.`,
  },
  'name-look-alike': {
    title: 'Башка алфавиттин тамгалары',
    message: ({ seen, letters, tidy }) =>
      `${cited('ky', seen)}: бөтөн тамгалар бар (${letters}); туурасы — ${cited('ky', tidy)}.`,
  },
  'name-near-duplicate': {
    title: 'Дээрлик окшош аталыштар',
    message: ({ other, row }) =>
      `${row}-саптагы ${cited('ky', other)} аталышынан бир тамга менен айырмаланат. Экөө тең эсепке алынды.`,
  },
  'name-is-number': {
    title: 'Аталыштын ордунда сан',
    message: ({ seen }) => `Аталыштын ордунда ${cited('ky', seen)} турат.`,
  },
  'name-too-long': {
    title: 'Өтө узун аталыш',
    message: ({ length }) => `${length} белги. Балким, бул муниципалитеттердин арасындагы эскертүү.`,
  },
  'unit-without-scores': {
    title: 'Бир да балл жок',
    message: () => 'Бул сапта бир да балл жок. Ал категориясы жок муниципалитет катары эсептелди.',
  },
  'filter-not-asked': {
    title: 'Узун барактагы чыпка',
    message: ({ count }) =>
      `Баракта чыпка бар, муниципалитеттердин саны — ${decimal('ky', count)}. Чыпка кайсынысын жашырганы такталган жок; баары окулду.`,
  },
  'classes-retyped': {
    title: 'Жалпы балл же категория кол менен өзгөртүлгөн',
    message: ({ count }) =>
      `Биздин мамычаларда ${count} муниципалитетте баллдар бергенден башка маани турат, бирок баллдар өзгөргөн эмес.`,
  },
  'name-is-error': {
    title: 'Аталыштын ордунда формула катасы',
    message: ({ seen }) => `Аталыштын ордунда ${seen} турат. Сап эсепке алынды.`,
  },
} satisfies FindingWords;

export const severities = { error: 'ката', warning: 'эскертүү', note: 'маалымат' } satisfies SeverityWords;
