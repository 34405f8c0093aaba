// Invented municipalities with the slips that people make: for the workbench's sample, and in part for the sheet for trying.

type Score = number | string | null;

/** Name, then documents, mechanism, budgeting. */
export type SampleUnit = readonly [name: string, Score, Score, Score, remark?: string];

/** Oblasts are real; raions and municipalities are not. */
export interface SampleRaion {
  oblast: string;
  raion: string;
  units: readonly SampleUnit[];
}

export const inTheSouthWest: readonly SampleRaion[] = [
  {
    oblast: 'Баткенская',
    raion: 'Арчалинский',
    units: [
      ['Жаңы-Булак', '2,0', 1, 0],
      ['Бөрү-Төр', 1, 1, 0],
      ['Таш-Короо', 2, ' 1', 0, 'Стратегия до 2022 года'],
    ],
  },
  {
    oblast: 'Баткенская',
    raion: 'Сайкечуйский',
    units: [
      // The first letter is a Latin K.
      ['Kызыл-Арча', 2, 2, 0],
      ['Сай-Башы', 0, 1, 0],
      ['Алтын-Кашат', 3, 2, 1],
    ],
  },
  {
    oblast: 'Джалал-Абадская',
    raion: 'Кашкатерекский',
    units: [
      ['Бел-Алды', 2, 1, 1],
      ['Ала-Кайың', 1, 0, 0],
      ['Тоо-Этек ', 2, 1, 0],
    ],
  },
  { oblast: 'Жалал-Абадская', raion: 'Кашкатерекский', units: [['Кең-Кашка  айылный аймак', 2, 2, 1]] },
  {
    oblast: 'Джалал-Абадская',
    raion: 'Жангакталинский',
    units: [
      ['г. Суу-Башат ', 3, 3, 'н/д', 'Бюджет запрошен'],
      ['Күн-Батыш', 1, 1, 0],
      ['Чий-Өзөк', 2, 1, 0],
      ['Эски-Көпүрө', '3', 1, 0],
    ],
  },
];

export const atTheLake: readonly SampleRaion[] = [
  {
    oblast: 'Иссык-Кульская',
    raion: 'Толкунский',
    units: [
      ['Бугу-Тоо', 2, 2, 0],
      ['Кум-Өзөк', 1, 0, 1],
      ['Нур-Булуң', 3, 1, 1],
    ],
  },
  {
    oblast: 'Иссык-Кульская',
    raion: 'Жаркашатский',
    units: [
      ['Айлуу-Таш', 2, 0, 0, 'Комиссия не создана'],
      ['Толкун-Кашат', 2, 1, '0'],
    ],
  },
];

export const fromNarynToOsh: readonly SampleRaion[] = [
  {
    oblast: 'Нарынская',
    raion: 'Монгутерский',
    units: [
      ['Кара-Дөбө', 3, 3, 4],
      ['Мөңгү-Төр', 1, 1, 0],
      ['Жылкы-Суу', 2, 1, 0],
    ],
  },
  {
    oblast: 'Нарынская',
    raion: 'Конуржолский',
    units: [
      ['Коңур-Жол', 2, 1, 1],
      ['Теке-Жар', 0, 0, 0, 'Документов не представлено'],
    ],
  },
  {
    oblast: 'Ошская',
    raion: 'Беркуттуский',
    units: [
      ['Ак-Кептер', 2, null, 2, 'Второй эксперт ещё не поставил балл'],
      ['Беш-Кептер', 2, 2, 0],
      ['Алма-Кырчын', 3, '2,0', 0],
    ],
  },
  // The third letter of the oblast is a Latin c.
  { oblast: 'Ошcкая', raion: 'Беркуттуский', units: [['Боз-Аска', 1, 0, 0]] },
];

export const further: readonly SampleRaion[] = [
  {
    oblast: 'Ошская',
    raion: 'Сарыкечуйский',
    units: [
      ['Тал-Кечүү', 2, 1, 0],
      ['Ээр-Таш', 2, 2, 1],
      ['Жаз-Кечүү', 1, 1, 0],
      ['Үч-Байтерек', 3, 1, 0],
    ],
  },
  {
    oblast: 'Таласская',
    raion: 'Карбашатский',
    units: [
      ['Кар-Башат', 2, 1, 1],
      ['Арча-Кол', 1, 1, 0],
      ['Көк-Кайыңды', 2, '1 ', 0],
      ['Ой-Бешик', 3, 2, 2, 'Бюджет принят с гендерным анализом'],
    ],
  },
  {
    oblast: 'Чуйская',
    raion: 'Чечектинский',
    units: [
      ['Бай-Чечек', 3, 2, 0],
      ['Сыр-Жол', 1, 0, 0],
      ['Төө-Жайлоо', 2, 1, 0],
      ['Чоң-Мөңгү', 2, 1, 0],
    ],
  },
];
