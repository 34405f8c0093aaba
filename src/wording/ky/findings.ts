// Findings in Kyrgyz.
import type { FindingWords, SeverityWords } from '../findings';
import { plain } from '../numbers';
import { cited, either, numbersInRow, typed } from '../phrases';
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
    fix: 'Баллды коюңуз; баа жок болсо, уячаны бош калтырыңыз.',
  },
  'score-out-of-range': {
    title: 'Балл шкаладан тышкары',
    message: ({ indicator, seen, accepted }, names) =>
      `${names.indicator(indicator)}: ${typed('ky', seen)} турат, жарактуу баллдар: ${numbersInRow('ky', accepted)}.`,
    fix: 'Жарактуу баллдардын бирин коюңуз.',
  },
  'score-off-step': {
    title: 'Шкалада мындай балл жок',
    message: ({ indicator, seen, accepted }, names) =>
      `${names.indicator(indicator)}: ${typed('ky', seen)} турат, жарактуу баллдар: ${numbersInRow('ky', accepted)}.`,
    fix: 'Жарактуу баллдардын бирин коюңуз.',
  },
  'score-text-number': {
    title: 'Сан текст катары жазылган',
    message: ({ indicator, seen, value }, names) =>
      `${names.indicator(indicator)}: ${cited('ky', seen)} жазуусу ${plain('ky', value)} деп эсептелет.`,
    fix: 'Баллды сан түрүндө жазыңыз.',
  },
  'score-is-date': {
    title: 'Баллдын ордунда дата',
    message: ({ indicator, seen }, names) =>
      `${names.indicator(indicator)}: ${cited('ky', seen)} датасы турат, аны балл катары эсептөөгө болбойт.`,
    fix: 'Уячага сан форматын берип, баллды кайра жазыңыз.',
  },
  'score-is-error': {
    title: 'Баллдын ордунда формуланын катасы',
    message: ({ indicator, seen }, names) => `${names.indicator(indicator)}: формула ${seen} берип жатат.`,
    fix: 'Формуланы оңдоңуз же баллды жазыңыз.',
  },
  'score-is-boolean': {
    title: 'Баллдын ордунда белгиче же TRUE/FALSE',
    message: ({ indicator, seen }, names) =>
      `${names.indicator(indicator)}: ${cited('ky', seen)} турат, бул балл эмес.`,
    fix: 'Белгичени алып салып, баллды сан түрүндө жазыңыз.',
  },
  'score-is-text': {
    title: 'Баллдын ордунда текст',
    message: ({ indicator, seen }, names) =>
      `${names.indicator(indicator)}: ${cited('ky', seen)} турат, бул балл эмес.`,
    fix: 'Баллды сан түрүндө жазыңыз; баа жок болсо, уячаны тазалаңыз.',
  },
  'duplicate-unit': {
    title: 'Муниципалитет бир нече жолу жазылган',
    message: ({ rows }) =>
      `Облусу, району жана аталышы ушул ${rows.length === 1 ? 'сап' : 'саптар'} менен бирдей: ${rows.join(', ')}; баары эсепке алынды.`,
    fix: 'Аталышын тактаңыз же ашыкча сапты алып салыңыз.',
  },
  'name-missing': {
    title: 'Муниципалитеттин аталышы жок',
    message: () => 'Сапта баллдар бар, бирок аталышы жок.',
    fix: 'Муниципалитеттин аталышын жазыңыз.',
  },
  'total-between-classes': {
    title: 'Жалпы балл эки категориянын ортосунда',
    message: ({ total, lower, upper }, names) =>
      `Жалпы балл ${plain('ky', total)} эч бир категорияга кирбейт, ал эки категориянын ортосунда: ${names.outcome(lower)}, ${names.outcome(upper)}.`,
    fix: 'Жарым баллдарды текшериңиз: категориялардын чектери бүтүн сандар үчүн берилген.',
  },
  'classes-misplaced': {
    title: 'Категориялар башка муниципалитеттердин жанында турат',
    message: ({ count }) => `Саптар биздин мамычаларсыз жылдырылган: ${count} муниципалитетте дал келбейт.`,
    fix: 'Категорияларды жаңыртыңыз.',
  },
  'classes-outdated': {
    title: 'Категориялар эскирип калган',
    message: ({ count }) => `Баллдар өзгөргөн: ${count} муниципалитетте биздин мамычаларда башка нерсе турат.`,
    fix: 'Категорияларды жаңыртыңыз.',
  },
  'group-from-section': {
    title: 'Облус же район бөлүм сабынан алынган',
    message: ({ group, row }) =>
      `${cited('ky', group)} бөлүмүнүн (${row}-сап) астындагы саптар ага таандык деп алынды.`,
    fix: 'Туура эмес болсо, облус же район үчүн мамыча кошуңуз.',
  },
} satisfies FindingWords;

export const severities = { error: 'ката', warning: 'эскертүү', note: 'маалымат' } satisfies SeverityWords;
