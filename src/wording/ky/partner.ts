// The partner sheet in Kyrgyz.
import { decimal } from '../numbers';
import type { PartnerWords } from '../en/partner';

export const partner = {
  sheet: 'Өнөктөштөргө',
  source: ({ sheet, units, at, zone }) =>
    `Булагы: ${sheet} барагы, ${decimal('ky', units)} муниципалитет; ${at} (${zone}) абалы боюнча`,
  empty: 'Бош уяча балл жок дегенди билдирет, нөл эмес.',
  hint: (scores) =>
    `Баллга макул эмессизби? Сары мамычага балл жазып (${scores}), себебин же шилтемесин көрсөтүңүз. Саптарды бүтүндөй гана иреттесе болот; акыркы мамычаны өзгөртпөңүз: жообуңуз муниципалитетин ошол аркылуу табат.`,
  proposed: (indicator) => `Сиздин балл: ${indicator}`,
  reason: 'Себеби же шилтеме',
  code: 'Код, өзгөртпөңүз',
  kept: 'Жогоруда мындан ары көрсөтүлбөйт; сунушталганы ушул жерде сакталды:',
  protection: 'Бул уячаларды Теңдик ар бир жаңыртууда кайра толтурат',
} satisfies PartnerWords;
