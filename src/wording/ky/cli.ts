// The command line in Kyrgyz.
import type { CliWords } from '../en/cli';
import { decimal, quote } from '../numbers';

const num = (value: number) => decimal('ky', value);

export const cli = {
  help: `Теңдик муниципалитеттердин гендердик саясатынын баллдарын текшерет жана эсептейт.

  tendik check FILE                  баллдарды текшерүү
  tendik score FILE -o OUT.xlsx      жалпы баллды, категорияны жана жыйынтыкты толтуруу
  tendik report FILE --html OUT.html өнөктөштөр үчүн отчет; дагы --xlsx OUT.xlsx, --csv OUT.csv

FILE — .xlsx же .csv.
  --sheet АТЫ      баллдар турган барак; айтылбаса, файл ачылган барак
  --lang ru|ky|en  отчеттун тили; файлда жок болсо, мамычалар менен жыйынтыктын да тили
  --json           бир JSON объектин чыгаруу (docs/contract.d.ts)
  -o, --output     кайда жазуу керек; FILE өзү алмаштырылбайт
  --live           жалпы балл, категория жана сандар баллга ээрчиген формулалар менен жазылат
  --with ТИЗМЕ     отчетко дагы эмне кирет: evidence,barriers,comments,raters
                   (негиздемелер, тоскоолдуктар, эскертмелер, эксперттердин аттары)
  --version

Чыгуу коду: 0 — таза, 1 — баллдарда ката бар, 2 — аткарууга болбоду.`,
  steps: {
    reading: 'Файл окулууда …',
    checking: 'Баллдар текшерилүүдө …',
    scoring: 'Жалпы баллдар жана категориялар эсептелүүдө …',
    writing: 'Файл жазылууда …',
  },
  failures: {
    'no-command': () =>
      'Эмне кылуу керегин жазыңыз: tendik check FILE, tendik score FILE -o OUT.xlsx же tendik report FILE --html OUT.html.',
    'unknown-command': ({ value }) => `${quote('ky', value)} деген буйрук жок. Бары: check, score жана report.`,
    'unknown-option': ({ value }) =>
      `${quote('ky', value)} деген ачкыч белгисиз же андан кийин мааниси жок. tendik --help караңыз.`,
    'one-file': ({ command }) => `Бир файлды атаңыз: tendik ${command} FILE.`,
    'unknown-language': ({ value }) => `${quote('ky', value)} деген тил белгисиз. ru, ky же en тандаңыз.`,
    'file-uneven': ({ text }) => `Эч нерсе эсептелген жок. ${text}`,
    'no-output': () => 'Кайда жазуу керегин көрсөтүңүз: -o OUT.xlsx.',
    'no-report': () => 'Эмне жазуу керегин көрсөтүңүз: --html OUT.html, --xlsx OUT.xlsx же --csv OUT.csv.',
    'wrong-ending': ({ option, file, ending }) =>
      `${option} ачкычынан кийин ${quote('ky', file)} турат. Аты ${ending} менен бүтсүн.`,
    'unknown-part': ({ value, parts }) =>
      `${quote('ky', value)} отчетко кире албайт. --with ачкычынан кийин булар болот: ${parts.join(', ')}.`,
    'output-not-xlsx': ({ file }) =>
      `Натыйжа .xlsx файлы болот, -o ачкычынан кийин болсо ${quote('ky', file)} турат. Аты .xlsx менен бүтсүн.`,
    'output-is-input': ({ file }) =>
      `Натыйжа ${quote('ky', file)} файлынын өзүн алмаштырып коймок. Башка файлды атаңыз.`,
    'file-not-found': ({ file }) => `${quote('ky', file)} деген файл жок. Атын жана папкасын текшериңиз.`,
    'file-unreadable': ({ file }) =>
      `${quote('ky', file)} окулбай жатат. Бул файл экенин жана аны ачууга уруксатыңыз барын текшериңиз.`,
    'cannot-write': ({ file }) =>
      `${quote('ky', file)} жазылбай калды. Папка бар экенин, ага жазууга болорун жана файл башка программада ачык эместигин текшериңиз.`,
    'no-such-sheet': ({ value, sheets }) =>
      `${quote('ky', value)} деген барак жок. Бары: ${sheets.map((name) => quote('ky', name)).join(', ')}.`,
    'not-built': () => 'Программа али түзүлө элек. Адегенде npm run build аткарыңыз.',
  },
  otherSheets: (sheets) =>
    `Баллдар башка баракта болсо, аны --sheet менен атаңыз. Барактар: ${sheets.map((name) => quote('ky', name)).join(', ')}.`,
  onSheet: (file, sheet) => `${file}, ${quote('ky', sheet)} барагы`,
  clean: (units) => `${num(units)} муниципалитет, оңдой турган эч нерсе жок.`,
  toCorrect: (units, errors) => `${num(units)} муниципалитет, ${num(errors)} катаны оңдоо керек.`,
  onlyWarnings: (units, warnings) => `${num(units)} муниципалитет, ката жок, карай турганы — ${num(warnings)}.`,
  skipped: (list) => `Эсепке кирбеген саптар: ${list}.`,
  inRows: (what, rows) => `${what} (${rows})`,
  severities: { error: 'ката', warning: 'көңүл буруңуз', note: 'белги' },
  headers: {
    cell: 'Уяча',
    unit: 'Муниципалитет',
    severity: '',
    message: 'Эмне табылды',
    class: 'Категория',
    count: 'Саны',
    share: 'Үлүшү',
  },
  wholeTable: 'таблица',
  shareOf: (classed) => `Үлүштөр категориясы аныкталган муниципалитеттердин санынан (${classed}) эсептелген.`,
  notRefreshed: (sheetName, why) => `${sheetName} жыйынтыгы жаңыртылган жок. ${why}`,
  losses: (list) => `Жаңы файлга кирбейт: ${list}.`,
  leftBehind: (list) => `Кирген жок: ${list}.`,
  parts: {
    evidence: 'негиздемелер',
    barriers: 'тоскоолдуктар',
    comments: 'эскертмелер',
    raters: 'эксперттердин аттары',
  },
  absent: (parts) => `Суралды, бирок баракта мындай мамыча жок: ${parts.join(', ')}.`,
  written: (file) => `${file} файлына жазылды.`,
} satisfies CliWords;
