// The command line in Russian.
import type { CliWords } from '../en/cli';
import { decimal, plural, quote } from '../numbers';
import { municipalityWord } from './nouns';

const num = (value: number) => decimal('ru', value);

const municipalities = municipalityWord;

export const cli = {
  help: `Теңдик проверяет и подсчитывает оценки гендерной политики муниципалитетов.

  tendik check FILE                  проверить баллы
  tendik score FILE -o OUT.xlsx      заполнить суммы, категории и сводку
  tendik report FILE --html OUT.html отчёт для партнёров; также --xlsx OUT.xlsx, --csv OUT.csv

FILE — это .xlsx или .csv.
  --sheet ИМЯ      лист с баллами; иначе тот, на котором файл открывается
  --lang ru|ky|en  язык отчёта, а также столбцов и сводки, если их в файле ещё нет
  --json           вывести один объект JSON (docs/contract.d.ts)
  -o, --output     куда записать; сам FILE не заменяется
  --live           суммы, категории и число муниципалитетов – формулами, которые следуют за баллами
  --with СПИСОК    что ещё включить в отчёт: evidence,barriers,comments,raters
                   (обоснования, барьеры, примечания, имена экспертов)
  --version

Код выхода: 0 — чисто, 1 — в баллах есть ошибки, 2 — выполнить не удалось.`,
  steps: {
    reading: 'Читаем файл …',
    checking: 'Проверяем баллы …',
    scoring: 'Считаем суммы и категории …',
    writing: 'Записываем файл …',
  },
  failures: {
    'no-command': () =>
      'Укажите, что сделать: tendik check FILE, tendik score FILE -o OUT.xlsx или tendik report FILE --html OUT.html.',
    'unknown-command': ({ value }) => `Команды ${quote('ru', value)} нет. Есть check, score и report.`,
    'unknown-option': ({ value }) =>
      `Ключ ${quote('ru', value)} здесь неизвестен, или после него нет значения. Смотрите tendik --help.`,
    'one-file': ({ command }) => `Укажите один файл: tendik ${command} FILE.`,
    'unknown-language': ({ value }) => `Язык ${quote('ru', value)} неизвестен. Выберите ru, ky или en.`,
    'file-uneven': ({ text }) => `Ничего не посчитано. ${text}`,
    'no-output': () => 'Укажите, куда записать: -o OUT.xlsx.',
    'no-report': () => 'Укажите, что записать: --html OUT.html, --xlsx OUT.xlsx или --csv OUT.csv.',
    'wrong-ending': ({ option, file, ending }) =>
      `После ${option} стоит имя ${quote('ru', file)}. Пусть оно заканчивается на ${ending}.`,
    'unknown-part': ({ value, parts }) =>
      `${quote('ru', value)} включить в отчёт нельзя. После --with можно указать: ${parts.join(', ')}.`,
    'output-not-xlsx': ({ file }) =>
      `Результат — файл .xlsx, а после -o стоит имя ${quote('ru', file)}. Пусть оно заканчивается на .xlsx.`,
    'output-is-input': ({ file }) => `Результат заменил бы сам файл ${quote('ru', file)}. Укажите другой файл.`,
    'file-not-found': ({ file }) => `Файла ${quote('ru', file)} нет. Проверьте имя и папку.`,
    'file-unreadable': ({ file }) =>
      `Файл ${quote('ru', file)} не читается. Проверьте, что это файл и что вам разрешено его открывать.`,
    'cannot-write': ({ file }) =>
      `Записать ${quote('ru', file)} не удалось. Проверьте, что папка есть, что в неё можно писать и что файл не открыт в другой программе.`,
    'no-such-sheet': ({ value, sheets }) =>
      `Листа ${quote('ru', value)} нет. Есть: ${sheets.map((name) => quote('ru', name)).join(', ')}.`,
    'not-built': () => 'Программа ещё не собрана. Сначала выполните npm run build.',
  },
  otherSheets: (sheets) =>
    `Если баллы на другом листе, назовите его ключом --sheet. Есть листы: ${sheets.map((name) => quote('ru', name)).join(', ')}.`,
  onSheet: (file, sheet) => `${file}, лист ${quote('ru', sheet)}`,
  clean: (units) => `${num(units)} ${municipalities(units)}, исправлять нечего.`,
  toCorrect: (units, errors) =>
    `${num(units)} ${municipalities(units)}, нужно исправить: ${num(errors)} ${plural('ru', errors, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })}.`,
  onlyWarnings: (units, warnings) =>
    `${num(units)} ${municipalities(units)}, ошибок нет, стоит посмотреть: ${num(warnings)}.`,
  skipped: (list) => `Пропущены: ${list}.`,
  inRows: (what, rows) => `${what} (${rows})`,
  severities: { error: 'ошибка', warning: 'внимание', note: 'заметка' },
  headers: {
    cell: 'Ячейка',
    unit: 'Муниципалитет',
    severity: '',
    message: 'Что найдено',
    class: 'Категория',
    count: 'Число',
    share: 'Доля',
  },
  wholeTable: 'таблица',
  shareOf: (classed) => `Доли — от числа муниципалитетов, у которых определена категория (${classed}).`,
  notRefreshed: (sheetName, why) => `Сводка ${sheetName} не обновлена. ${why}`,
  losses: (list) => `В новый файл не войдут: ${list}.`,
  leftBehind: (list) => `Не вошли: ${list}.`,
  parts: { evidence: 'обоснования', barriers: 'барьеры', comments: 'примечания', raters: 'имена экспертов' },
  absent: (parts) => `Запрошено, но такого столбца на листе нет: ${parts.join(', ')}.`,
  written: (file) => `Записано в ${file}.`,
} satisfies CliWords;
