// The rows of the sample, with the slips that people make: see the sheet «Сведения» in it.
import type { CellValue } from '../files/workbook';

export interface SampleRow {
  oblast: string;
  raion: string;
  name: string;
  /** Documents, mechanism, budgeting. */
  scores: [CellValue, CellValue, CellValue];
  remark?: string;
  note?: string;
  /** Which of the three scores somebody coloured. */
  flagged?: 0 | 1 | 2;
}

type Rest = Omit<SampleRow, 'oblast' | 'raion' | 'name' | 'scores'>;

const row = (oblast: string, raion: string, name: string, scores: SampleRow['scores'], rest: Rest = {}): SampleRow => ({
  oblast,
  raion,
  name,
  scores,
  ...rest,
});

const batken = 'Баткенская';
const jalalAbad = 'Джалал-Абадская';
const issykKul = 'Иссык-Кульская';
const naryn = 'Нарынская';
const osh = 'Ошская';
const talas = 'Таласская';
const chui = 'Чуйская';

export const SAMPLE_ROWS: readonly SampleRow[] = [
  row(batken, 'Арчалинский', 'Жаңы-Булак', ['2,0', 1, 0]),
  row(batken, 'Арчалинский', 'Бөрү-Төр', [1, 1, 0]),
  row(batken, 'Арчалинский', 'Таш-Короо', [2, ' 1', 0], { remark: 'Стратегия до 2022 года' }),
  // The first letter is a Latin K.
  row(batken, 'Сайкечуйский', 'Kызыл-Арча', [2, 2, 0]),
  row(batken, 'Сайкечуйский', 'Сай-Башы', [0, 1, 0]),
  row(batken, 'Сайкечуйский', 'Алтын-Кашат', [3, 2, 1]),
  row(jalalAbad, 'Кашкатерекский', 'Бел-Алды', [2, 1, 1]),
  row(jalalAbad, 'Кашкатерекский', 'Ала-Кайың', [1, 0, 0]),
  row(jalalAbad, 'Кашкатерекский', 'Тоо-Этек ', [2, 1, 0]),
  row('Жалал-Абадская', 'Кашкатерекский', 'Кең-Кашка  айылный аймак', [2, 2, 1]),
  row(jalalAbad, 'Жангакталинский', 'г. Суу-Башат ', [3, 3, 'н/д'], { remark: 'Бюджет запрошен', flagged: 2 }),
  row(jalalAbad, 'Жангакталинский', 'Күн-Батыш', [1, 1, 0]),
  row(jalalAbad, 'Жангакталинский', 'Чий-Өзөк', [2, 1, 0]),
  row(jalalAbad, 'Жангакталинский', 'Эски-Көпүрө', ['3', 1, 0]),
  row(issykKul, 'Толкунский', 'Бугу-Тоо', [2, 2, 0]),
  row(issykKul, 'Толкунский', 'Кум-Өзөк', [1, 0, 1]),
  row(issykKul, 'Толкунский', 'Нур-Булуң', [3, 1, 1]),
  row(issykKul, 'Жаркашатский', 'Айлуу-Таш', [2, 0, 0], { remark: 'Комиссия не создана' }),
  row(issykKul, 'Жаркашатский', 'Толкун-Кашат', [2, 1, '0']),
  row(naryn, 'Монгутерский', 'Кара-Дөбө', [3, 3, 4], { note: 'Проверить: в протоколе стоит 4?' }),
  row(naryn, 'Монгутерский', 'Мөңгү-Төр', [1, 1, 0]),
  row(naryn, 'Монгутерский', 'Жылкы-Суу', [2, 1, 0]),
  row(naryn, 'Конуржолский', 'Коңур-Жол', [2, 1, 1]),
  row(naryn, 'Конуржолский', 'Теке-Жар', [0, 0, 0], { remark: 'Документов не представлено' }),
  row(osh, 'Беркуттуский', 'Ак-Кептер', [2, null, 2], { remark: 'Второй эксперт ещё не поставил балл', flagged: 1 }),
  row(osh, 'Беркуттуский', 'Беш-Кептер', [2, 2, 0]),
  row(osh, 'Беркуттуский', 'Алма-Кырчын', [3, '2,0', 0]),
  // The third letter of the oblast is a Latin c.
  row('Ошcкая', 'Беркуттуский', 'Боз-Аска', [1, 0, 0]),
  row(osh, 'Сарыкечуйский', 'Тал-Кечүү', [2, 1, 0]),
  row(osh, 'Сарыкечуйский', 'Ээр-Таш', [2, 2, 1]),
  row(osh, 'Сарыкечуйский', 'Жаз-Кечүү', [1, 1, 0]),
  row(osh, 'Сарыкечуйский', 'Үч-Байтерек', [3, 1, 0]),
  row(talas, 'Карбашатский', 'Кар-Башат', [2, 1, 1]),
  row(talas, 'Карбашатский', 'Арча-Кол', [1, 1, 0]),
  row(talas, 'Карбашатский', 'Көк-Кайыңды', [2, '1 ', 0]),
  row(talas, 'Карбашатский', 'Ой-Бешик', [3, 2, 2], { remark: 'Бюджет принят с гендерным анализом' }),
  row(chui, 'Чечектинский', 'Бай-Чечек', [3, 2, 0]),
  row(chui, 'Чечектинский', 'Сыр-Жол', [1, 0, 0]),
  row(chui, 'Чечектинский', 'Төө-Жайлоо', [2, 1, 0]),
  row(chui, 'Чечектинский', 'Чоң-Мөңгү', [2, 1, 0]),
];
