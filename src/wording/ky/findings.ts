// Findings in Kyrgyz.
import type { FindingWords } from '../findings';
import { decimal, plain } from '../numbers';
import { cited, either, firstFew, numbersInRow, typed } from '../phrases';
import type { Names } from '../names';
import { ofIndicator } from '../of-indicator';

const num = (value: number) => decimal('ky', value);

const cite = (text: string): string => cited('ky', text);

const possibleClasses = (possible: readonly string[], names: Names): string => {
  const classes = possible.map((key) => names.outcome(key));
  if (classes.length === 0) return '';
  return classes.length === 1
    ? ` Категория ансыз деле белгилүү: ${classes[0]}.`
    : ` Мүмкүн болгон категория: ${either('ky', classes)}.`;
};

export const findings = {
  'score-missing': ofIndicator(({ possible }, names) => `бош.${possibleClasses(possible, names)}`),
  'score-out-of-range': ofIndicator(
    ({ seen, accepted }) => `${typed('ky', seen)} турат, жарактуу баллдар: ${numbersInRow('ky', accepted)}.`,
  ),
  'score-off-step': ofIndicator(
    ({ seen, accepted }) => `${typed('ky', seen)} турат, жарактуу баллдар: ${numbersInRow('ky', accepted)}.`,
  ),
  'score-text-number': ofIndicator(
    ({ seen, value }) => `${cite(seen)} текст катары жазылган, ${plain('ky', value)} деп эсептелет.`,
  ),
  'score-is-date': ofIndicator(({ seen }) => `${cite(seen)} датасы турат, аны балл катары эсептөөгө болбойт.`),
  'score-is-error': ofIndicator(({ seen }) => `формула ${seen} берип жатат.`),
  'score-is-boolean': ofIndicator(({ seen }) => `${cite(seen)} турат, бул балл эмес.`),
  'score-is-text': ofIndicator(({ seen }) => `${cite(seen)} турат, бул балл эмес.`),
  'duplicate-unit': ({ rows }) =>
    `Облусу, району жана аталышы ушул ${rows.length === 1 ? 'сап' : 'саптар'} менен бирдей: ${rows.join(', ')}; баары эсепке алынды.`,
  'name-missing': () => 'Сапта баллдар бар, бирок аталышы жок.',
  'total-between-classes': ({ total, lower, upper }, names) =>
    `Жалпы балл ${plain('ky', total)} эч бир категорияга кирбейт, ал эки категориянын ортосунда: ${names.outcome(lower)}, ${names.outcome(upper)}.`,
  'classes-misplaced': ({ count }) =>
    `Саптар биздин мамычаларсыз жылдырылган: ${num(count)} муниципалитетте дал келбейт.`,
  'classes-outdated': ({ count }) =>
    `Баллдар өзгөргөн: ${num(count)} муниципалитетте биздин мамычаларда башка нерсе турат.`,
  'group-from-section': ({ group, row }) =>
    `${cite(group)} бөлүмүнүн (${row}-сап) астындагы саптар ага таандык деп алынды.`,
  'score-placeholder': ofIndicator(({ seen }) => `${cite(seen)} турат. Бул балл да, нөл да эмес.`),
  'score-look-alike': ofIndicator(
    ({ seen, like }) => `${cite(seen)} тамгасы турат, ал ${like} санына окшош, бирок сан эмес.`,
  ),
  'score-not-assessed': ofIndicator(() => 'бааланган эмес деп жазылган. Бул балл эмес, унутулган уяча да эмес.'),
  'score-by-formula': ofIndicator(
    ({ formula, count }) =>
      `формуласы бар уячалар — ${num(count)}, биринчиси ${cite(formula)}. Көрүнүп турган маани окулат.`,
  ),
  'score-merged': ofIndicator(({ range }) => `${range} уячалары бириктирилген, балл биринчи сапта гана бар.`),
  'score-without-evidence': ofIndicator(({ score }) => `балл ${plain('ky', score)}, негиздемеси бош.`),
  'evidence-with-lowest-score': ofIndicator(({ score }) => `балл ${plain('ky', score)}, бирок негиздеме бар.`),
  'evidence-no-link': ({ seen }) => `${cite(seen)} шилтемедей башталат, бирок шилтеме эмес.`,
  'fills-vary': ofIndicator(
    ({ colors }) =>
      `уячалар ${colors === 1 ? 'жарым-жартылай боёлгон' : `ар кандай түскө боёлгон (${colors})`}. Түстүн мааниси эч бир эсепке кирбейт.`,
  ),
  'column-likely': ({ header }) => `${cite(header)}: аталышы боюнча гана таанылды.`,
  'column-passed-over': ofIndicator(
    ({ header, other }) => `${cite(header)} мамычасы окулду, анын аты дал ошондой; ${cite(other)} окулган жок.`,
  ),
  'column-without-scores': ({ header, usable, filled }) =>
    `${cite(header)}: толтурулган ${filled} уячанын ${usable} гана балл.`,
  'column-hidden': ({ header }) => `${cite(header)} мамычасы жашырылган, бирок баллдары окулду.`,
  'rows-hidden': ({ count, filtered, rows }) =>
    `Жашырылган саптарда (${firstFew(rows.map(String), 5)}) ${num(count)} муниципалитет бар${filtered > 0 ? `, анын ичинен чыпка менен жашырылганы — ${num(filtered)}` : ''}. Алар окулду жана эсепке алынды.`,
  'total-row-differs': ofIndicator(
    ({ seen, expected }) => `${typed('ky', seen)} турат, бул саптардын баллдары ${plain('ky', expected)} берет.`,
  ),
  'hand-total-differs': ({ seen, low, high }) =>
    `${cite(seen)} турат, баллдар боюнча: ${low === high ? plain('ky', low) : `${plain('ky', low)}–${plain('ky', high)}`}.`,
  'hand-class-differs': ({ seen, expected }, names) =>
    `${cite(seen)} турат, баллдар боюнча: ${names.outcome(expected)}.`,
  'oblast-missing': () => 'Облус бош: жыйынтыкта муниципалитет эч бир облуска кирбейт.',
  'oblast-unknown': ({ seen, nearest }) =>
    `${cite(seen)} деген облусту билбейбиз.${nearest === null ? '' : ` Балким, ${cite(nearest)}?`}`,
  'oblast-spelling': ({ seen, usual }) =>
    `${cite(seen)}, көбүнчө ${cite(usual)} деп жазылган. Экөө бир облус катары эсептелди.`,
  'name-spaces': ({ seen, tidy }) => `${cite(seen)}: көрүнбөгөн боштуктар бар; аларсыз — ${cite(tidy)}.`,
  'name-look-alike': ({ seen, letters, tidy }) =>
    `${cite(seen)}: бөтөн тамгалар бар (${letters}); туурасы — ${cite(tidy)}.`,
  'name-near-duplicate': ({ other, row, by }) =>
    by === 'letter'
      ? `${row}-саптагы ${cite(other)} аталышынан бир тамга менен айырмаланат. Экөө тең эсепке алынды.`
      : `Балким, ${row}-саптагы ${cite(other)} аталышынын башка формасы. Экөө тең эсепке алынды.`,
  'name-is-number': ({ seen }) => `Аталыштын ордунда ${cite(seen)} турат.`,
  'name-too-long': ({ length }) => `${length} белги. Балким, бул муниципалитеттердин арасындагы эскертүү.`,
  'unit-without-scores': () => 'Бул сапта бир да балл жок. Ал категориясы жок муниципалитет катары эсептелди.',
  'several-scorings': ({ count }) =>
    `${decimal('ky', count)} муниципалитет бир нече сапта турат: раунду же эксперти башка. Ар бир сап өзүнчө муниципалитет катары эсептелди.`,
  'filter-not-asked': ({ count }) =>
    `Баракта чыпка бар, муниципалитеттердин саны — ${decimal('ky', count)}. Чыпка кайсынысын жашырганы такталган жок; баары окулду.`,
  'classes-retyped': ({ count }) =>
    `Биздин мамычаларда ${num(count)} муниципалитетте баллдар бергенден башка маани турат, бирок баллдар өзгөргөн эмес.`,
  'name-merged': ({ count, first }) =>
    `Аталышы жогорку бириктирилген уячадан алынган саптар: ${num(count)}; биринчиси — ${cite(first)}.`,
  'name-like-average': ({ seen }) =>
    `${cite(seen)} орточо маанилер сабынын аталышына окшош. Баллдары бүтүн жана орточого барабар эмес, ошондуктан муниципалитет катары эсептелди.`,
  'name-is-error': ({ seen }) => `Аталыштын ордунда ${seen} турат. Сап эсепке алынды.`,
} satisfies FindingWords;
