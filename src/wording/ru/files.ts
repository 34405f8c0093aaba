// Files that cannot be opened, and what a save loses, in Russian.
import type { FileWords } from '../files';
import { quote } from '../numbers';

export const files = {
  problems: {
    'file-empty': (file) => `Файл ${quote('ru', file)} пуст. Выберите другой.`,
    'file-damaged': (file) =>
      `Файл ${quote('ru', file)} повреждён или скопирован не полностью. Скопируйте или скачайте его ещё раз; если он открывается в Excel или LibreOffice, сохраните его там под новым именем.`,
    'file-encrypted': (file) =>
      `Файл ${quote('ru', file)} закрыт паролем. Откройте его в Excel, снимите пароль (Файл › Сведения › Защита книги › Зашифровать с использованием пароля) и сохраните.`,
    'file-old-xls': (file) =>
      `Файл ${quote('ru', file)} записан в формате Excel 97–2003 (.xls). Откройте его в Excel или LibreOffice и сохраните как .xlsx.`,
    'file-unknown': (file) =>
      `Файл ${quote('ru', file)} — не .xlsx и не .csv. Сохраните таблицу в одном из этих двух форматов.`,
    'file-too-large': (file) =>
      `Файл ${quote('ru', file)} слишком велик, чтобы открыть его здесь. Сохраните лист с баллами в отдельный файл.`,
  },
  losses: {
    macros: 'макросы',
    'pivot-tables': 'сводные таблицы (их ячейки останутся значениями)',
    slicers: 'срезы и временные шкалы',
    'threaded-comments': 'цепочки комментариев (тексты останутся примечаниями)',
    'external-links': 'связи с другими книгами (последние значения останутся)',
    'form-controls': 'кнопки и другие элементы управления на листах',
    'data-connections': 'подключения к базам данных',
    'protected-ranges': 'защита отдельных диапазонов и предупреждения при правке',
  },
} satisfies FileWords;
