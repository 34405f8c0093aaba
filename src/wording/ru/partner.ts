// The partner sheet in Russian.
import { decimal } from '../numbers';
import { municipalityWord } from './nouns';
import type { PartnerWords } from '../en/partner';

const municipalities = (n: number) => `${decimal('ru', n)} ${municipalityWord(n)}`;

export const partner = {
  sheet: 'Для партнёров',
  source: ({ sheet, units, at, zone }) =>
    `Источник: лист ${sheet}, ${municipalities(units)}; по состоянию на ${at} (${zone})`,
  empty: 'Пустая ячейка значит, что балла нет, а не ноль.',
  hint: (scores) =>
    `Не согласны с баллом? Впишите балл (${scores}) в жёлтый столбец и укажите причину или ссылку. Строки можно сортировать, но только целиком; последний столбец, пожалуйста, не меняйте: по нему ваш ответ находит свой муниципалитет.`,
  proposed: (indicator) => `Ваш балл: ${indicator}`,
  reason: 'Причина или ссылка',
  code: 'Код, не меняйте',
  kept: 'Выше больше не показываются; предложенное сохранено здесь:',
  protection: 'Эти ячейки Теңдик заполняет заново при каждом обновлении',
} satisfies PartnerWords;
