// Errors in Russian.
import type { ErrorWords } from '../error-data';
import { decimal, quote } from '../numbers';
import { cited, lastlyFew } from '../phrases';

const num = (value: number) => decimal('ru', value);

const cite = (text: string): string => cited('ru', text);

const nothingWritten = 'Ничего не записано.';
const openScores = 'Откройте лист с баллами и повторите.';

export const errors = {
  'no-table': ({ sheetName, rowsLooked, otherSheets }) => ({
    what: `На листе ${cite(sheetName)} ничего нет.`,
    where: `Искали заголовок таблицы в первых ${rowsLooked} строках.${elsewhere(otherSheets)}`,
    todo: 'Откройте лист, где муниципалитеты стоят по строкам, а баллы по столбцам, и проверьте снова.',
  }),
  'no-header': ({ sheetName, rowsLooked, found, otherSheets }, { indicators }) => ({
    what: `На листе ${cite(sheetName)} не нашёлся заголовок таблицы.`,
    where: `Искали в первых ${rowsLooked} строках; лист начинается с ${cite(found)}.${elsewhere(otherSheets)}`,
    todo: `${otherSheets?.length ? 'Откройте нужный лист или подпишите' : 'Подпишите'} столбцы так, чтобы их можно было узнать: ${['муниципалитет', ...indicators.map(lower)].join(', ')}. Затем проверьте снова.`,
  }),
  'column-missing': ({ sheetName, roles, headerRow, seen, otherSheets }, names) => ({
    what:
      `На листе ${cite(sheetName)} не хватает ` +
      `${roles.length === 1 ? 'столбца' : 'столбцов'}: ${roles.map((role) => cite(names.role(role))).join(', ')}.`,
    where: `Заголовки в строке ${headerRow}: ${headers(seen)}${elsewhere(otherSheets)}`,
    todo: 'Добавьте столбец, подпишите его так, чтобы было видно, что в нём стоит, или укажите его в панели. Затем проверьте снова.',
  }),
  'column-ambiguous': ({ sheetName, role, candidates }, names) => ({
    what: `На листе ${cite(sheetName)} за ${cite(names.role(role))} можно принять не один столбец.`,
    where: `Это ${candidates.map(({ letter, header }) => `${letter} (${cite(header)})`).join(', ')}.`,
    todo: 'Выберите нужный в панели или измените заголовок лишнего. Затем проверьте снова.',
  }),
  'columns-changed': ({ sheetName }) => ({
    what: `Пока вы выбирали, столбцы листа ${cite(sheetName)} изменились.`,
    where: 'Ничего не запомнено.',
    todo: 'Откройте список столбцов снова и выберите ещё раз.',
  }),
  'no-scores': ({ sheetName, headerRow }) => ({
    what: `На листе ${cite(sheetName)} нет ни одной строки с баллами.`,
    where: `Заголовок в строке ${headerRow}; смотрели все строки под ним.`,
    todo: 'Впишите баллы под заголовком или откройте лист, где они есть, и проверьте снова.',
  }),
  'too-many-for-formulas': ({ sheetName, units, most }) => ({
    what: `На листе ${cite(sheetName)} муниципалитетов: ${decimal('ru', units)}. Для живых формул это слишком много.`,
    where: `Формулами заполняются до ${decimal('ru', most)} муниципалитетов. Ничего не записано.`,
    todo: 'В настройках выберите значения вместо живых формул и заполните снова.',
  }),
  'not-grid': ({ sheetName, kind }) => ({
    what:
      kind === 'chart'
        ? `${cite(sheetName)}: это диаграмма на весь лист, ячеек в ней нет.`
        : `Лист ${cite(sheetName)} подключён к базе данных: прочитать его по ячейкам нельзя.`,
    where: '',
    todo:
      kind === 'chart'
        ? 'Откройте лист с баллами и проверьте снова.'
        : 'Нажмите на этом листе «Извлечь», откройте полученный обычный лист и проверьте снова.',
  }),
  protected: ({ sheetName, range }) => ({
    what: `Вам нельзя менять то, что нужно заполнить: лист ${cite(sheetName)}${range && `, ${range},`} защищён.`,
    where: nothingWritten,
    todo: 'Попросите того, кто поставил защиту (Данные › Защитить листы и диапазоны), разрешить вам правку или работайте в копии.',
  }),
  'sheet-gone': ({ cell }) => ({
    what: `Листа с ячейкой ${cell} в таблице больше нет.`,
    where: '',
    todo: 'Проверьте снова: список будет составлен заново.',
  }),
  'summary-missing': () => ({
    what: 'Сводки в этой таблице нет.',
    where: 'Возможно, её лист удалили.',
    todo: 'Заполните категории и сводку ещё раз: она появится снова.',
  }),
  busy: () => ({
    what: 'Сейчас эту таблицу заполняет кто-то другой.',
    where: nothingWritten,
    todo: 'Подождите минуту и повторите.',
  }),
  'grid-full': () => ({
    what: 'Справа от таблицы не помещаются четыре столбца: достигнут предел Google Таблиц.',
    where: nothingWritten,
    todo: 'Удалите ненужные листы, строки или столбцы и повторите.',
  }),
  'typed-over': ({ cells }) => ({
    what: `В ячейки, которые мы заполняем, кто-то вписал своё: ${lastlyFew(
      cells.map(({ cell }) => cell),
      5,
    )}`,
    where: 'Ничего не заменено.',
    todo: 'Откройте панель: она покажет, что будет заменено, и спросит.',
  }),
  'summary-sheet-is-active': ({ sheetName }) => ({
    what: `Открыт лист ${cite(sheetName)}: это сводка, а не таблица с баллами.`,
    where: '',
    todo: openScores,
  }),
  'partner-sheet-is-active': ({ sheetName }) => ({
    what: `Открыт лист ${cite(sheetName)}: это лист для партнёров или их ответ, а не таблица с баллами.`,
    where: '',
    todo: openScores,
  }),
  'partner-source-gone': ({ sheetName, sourceName }) => ({
    what: `Листа ${cite(sourceName)}, по которому сделан лист ${cite(sheetName)}, больше нет.`,
    where: 'Лист для партнёров оставлен как есть.',
    todo: 'Если он не нужен, удалите его; если нужен, верните лист с баллами (Файл › История версий).',
  }),
  'source-gone': ({ sheetName, sourceName }) => ({
    what: `Листа ${cite(sourceName)}, по которому составлена сводка ${cite(sheetName)}, больше нет.`,
    where: 'Сводка оставлена как есть.',
    todo: 'Если она не нужна, удалите её лист; если нужна, верните лист с баллами (Файл › История версий).',
  }),
  'value-missing': ({ sheetName, column, value, values }) => ({
    what: `На листе ${cite(sheetName)} ни у одного муниципалитета в столбце ${cite(column)} не стоит ${cite(value)}.`,
    where: values.length > 0 ? `Есть такие значения: ${citedFew(values)}` : '',
    todo: 'Выберите в панели другое значение.',
  }),
  'filter-exists': ({ sheetName }) => ({
    what: `На листе ${cite(sheetName)} фильтр уже есть.`,
    where: 'Фильтр на листе может быть только один; он оставлен как есть.',
    todo: 'Пользуйтесь им или уберите его (Данные › Удалить фильтр) и повторите.',
  }),
  'filter-over-merges': ({ sheetName, cells }) => ({
    what: `На листе ${cite(sheetName)} есть ячейки, объединённые по нескольким строкам: ${cells.join(', ')}.`,
    where: 'Google Таблицы не ставят фильтр на такие ячейки; ничего не изменено.',
    todo: 'Отмените объединение (Формат › Объединить ячейки › Отменить объединение) и повторите.',
  }),
  'removal-changed': () => ({
    what: 'С тех пор как был показан список, таблица изменилась.',
    where: 'Ничего не убрано.',
    todo: 'Просмотрите список ещё раз и подтвердите снова.',
  }),
  'summary-column-gone': ({ sheetName, column, role, columns }, names) => ({
    what: `На листе ${cite(sheetName)} нет столбца ${cite(column || names.role(role))}: по нему составлена сводка.`,
    where: columns && columns.length > 0 ? `Есть такие: ${citedFew(columns)}` : 'Ничего не записано.',
    todo: 'Верните столбцу прежний заголовок или выберите для сводки другой столбец.',
  }),
  'population-too-small': ({ population, units }) => ({
    what: `Выборка не может быть больше целого: оценено ${decimal('ru', units)}, а всего указано ${decimal('ru', population)}.`,
    where: nothingWritten,
    todo: `Укажите целое число не меньше ${decimal('ru', units)} или выберите «все муниципалитеты».`,
  }),
  'nothing-to-share': ({ what }) => ({
    what:
      what === 'columns'
        ? 'Передавать нечего: не осталось ни одного столбца.'
        : 'Передавать нечего: все муниципалитеты в скрытых строках.',
    where: 'Скрытые строки и столбцы не передаются, если они не отмечены.',
    todo: what === 'columns' ? 'Отметьте хотя бы один столбец.' : 'Покажите строки или отметьте «скрытые строки».',
  }),
  'rows-not-asked': ({ sheetName, rows, most }) => ({
    what: `На листе ${cite(sheetName)} муниципалитетов: ${num(rows)}. Какие из их строк скрыты, не проверялось.`,
    where: `Google Таблицы сообщают это только построчно, и если строк больше ${num(most)}, ждать пришлось бы слишком долго.`,
    todo: 'Если скрытые строки передавать нельзя, удалите их в копии. Если можно, отметьте «скрытые строки».',
  }),
  unexpected: ({ message }) => ({
    what: 'Случилась ошибка, которую мы не предусмотрели.',
    where: `Её текст: ${quote('ru', message)}.`,
    todo: 'Повторите; если она возникнет снова, перешлите этот текст тому, кто установил вам Теңдик.',
  }),
} satisfies ErrorWords;

const elsewhere = (sheets: readonly { name: string }[] = []) =>
  sheets.length === 0
    ? ''
    : ` Такая таблица, похоже, на ${sheets.length === 1 ? 'листе' : 'листах'} ` +
      `${sheets.map(({ name }) => cite(name)).join(', ')}.`;

const headers = (seen: readonly string[]) => lastlyFew(seen.map(cite), 8);

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const citedFew = (texts: readonly string[]) => lastlyFew(texts.map(cite), 10);
