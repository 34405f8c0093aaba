// Taking away what Tendik added, in Russian.
import type { RemovalWords } from '../en/removal';

export const removal = {
  title: 'Убрать всё, что добавил Теңдик',
  goes: 'Будет убрано',
  columns: (letters, sheet) => `Столбцы ${letters} на листе ${sheet}: станут пустыми`,
  sheet: (name) => `Лист ${name}`,
  answered: (n) => `партнёры писали в ${n} ${n % 10 === 1 && n % 100 !== 11 ? 'строке' : 'строках'}`,
  rules: (n) => `Правила для цвета и выпадающих списков: ${n}`,
  stays: 'Останется, если не отметить',
  yours: 'Ваши ячейки и листы останутся как есть.',
  written: (sheet, cells) => `Останется и вписанное в наши ячейки: лист ${sheet}, ${cells}.`,
  nothing: 'Теңдик ничего сюда не добавил.',
  remove: 'Убрать',
  removing: 'Убираем…',
  removed: 'Всё, что добавил Теңдик, убрано.',
} satisfies RemovalWords;
