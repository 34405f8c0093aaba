// The journal sheet in Russian.
import type { JournalWords } from '../en/journal';

export const journal = {
  name: 'Теңдик · журнал',
  columns: ['Время', 'Что', 'Лист', 'Ячейка', 'Муниципалитет', 'Замечание', 'Было', 'Стало', 'Причина'],
  decisions: {
    correction: 'исправлено',
    undo: 'возвращено',
    setAside: 'отложено',
    takenBack: 'снова открыто',
    accepted: 'предложение принято',
    declined: 'предложение отклонено',
  },
} satisfies JournalWords;
