// The scoring form, the sheet for trying and the dropdowns of scores, in Russian.
import type { FormWords } from '../en/forms';
import { decimal, plural } from '../numbers';
import { span } from '../phrases';

const num = (value: number) => decimal('ru', value);

const cells = (n: number) =>
  `${num(n)} ${plural('ru', n, { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' })}`;

export const forms = {
  form: {
    sheet: 'Оценка',
    title: 'Гендерная оценка муниципалитетов, раунд …',
    titlePrompt:
      'Вместо многоточия впишите название раунда, например год. Что значит каждый балл, впишите под таблицей.',
    note: (scores) => `Баллы по каждому индикатору: ${scores}. Пустая ячейка значит, что балла ещё нет, а не ноль.`,
    number: '№',
    evidence: (indicator) => `Обоснование: ${indicator}`,
    comment: 'Примечание',
    levels: 'Что значит каждый балл',
    level: 'Балл',
    levelPrompt:
      'Напишите здесь, за что ставится этот балл. В источнике методики таких описаний нет, и мы их не придумываем.',
    made: (sheetName) => `Новая форма: лист ${sheetName}.`,
  },
  oblasts: [
    'Баткенская',
    'Джалал-Абадская',
    'Иссык-Кульская',
    'Нарынская',
    'Ошская',
    'Таласская',
    'Чуйская',
    'г. Бишкек',
    'г. Ош',
  ],
  oblastHelp: 'Выберите область. Можно вписать и другое название.',
  scoreHelp: (scores) => `Допустимые баллы: ${scores}. Если балла нет, оставьте ячейку пустой.`,
  sample: {
    sheet: 'Пример',
    title: 'Гендерная оценка муниципалитетов: пример',
    note: 'Иллюстративные данные: муниципалитеты и баллы вымышлены, ошибки оставлены намеренно',
    made: (sheetName) => `Пример: лист ${sheetName}.`,
  },
  restrict: {
    question: (sheetName, rows, columns, n, scores) =>
      `Лист ${sheetName}, строки ${span(rows.first, rows.last)}, столбцы ${columns}. Выпадающий список получат ячейки без своего правила, всего ${num(n)}; приниматься будут только ${scores}. Уже введённые значения останутся как есть.`,
    kept: (n) => `Не тронем, там уже есть своё правило: ${cells(n)}.`,
    goOn: 'Продолжить?',
    nothing: 'Во всех ячейках с баллами правило уже есть. Ничего не изменено.',
    done: (n) => `Выпадающий список добавлен: ${cells(n)}.`,
  },
} satisfies FormWords;
