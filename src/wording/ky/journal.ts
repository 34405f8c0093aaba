// The journal sheet in Kyrgyz.
import type { JournalWords } from '../en/journal';

export const journal = {
  name: 'Теңдик · журнал',
  columns: ['Убакыт', 'Эмне', 'Барак', 'Уяча', 'Муниципалитет', 'Эскертүү', 'Мурун', 'Азыр', 'Себеби'],
  decisions: {
    correction: 'оңдолду',
    undo: 'кайтарылды',
    setAside: 'кийинкиге калтырылды',
    takenBack: 'кайра ачылды',
    accepted: 'сунуш кабыл алынды',
    declined: 'сунуш четке кагылды',
  },
} satisfies JournalWords;
