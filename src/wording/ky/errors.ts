// Errors in Kyrgyz.
import type { ErrorWords } from '../error-data';
import { decimal, quote } from '../numbers';
import { cited, lastlyFew } from '../phrases';

const num = (value: number) => decimal('ky', value);

const cite = (text: string): string => cited('ky', text);

const nothingWritten = 'Эч нерсе жазылган жок.';
const openScores = 'Баллдар турган баракты ачып, кайра аракет кылыңыз.';

export const errors = {
  'no-table': ({ sheetName, rowsLooked, otherSheets }) => ({
    what: `${cite(sheetName)} барагында эч нерсе жок.`,
    where: `Таблицанын баш сабын алгачкы ${rowsLooked} саптан издедик.${elsewhere(otherSheets)}`,
    todo: 'Муниципалитеттер саптарда, баллдар мамычаларда турган баракты ачып, кайра текшериңиз.',
  }),
  'no-header': ({ sheetName, rowsLooked, found, otherSheets }, { indicators }) => ({
    what: `${cite(sheetName)} барагынан таблицанын баш сабы табылган жок.`,
    where: `Алгачкы ${rowsLooked} саптан издедик; барак мындай башталат: ${cite(found)}.${elsewhere(otherSheets)}`,
    todo: `${otherSheets?.length ? 'Керектүү баракты ачыңыз же мамычаларды' : 'Мамычаларды'} таанылгыдай кылып атаңыз: ${['муниципалитет', ...indicators.map(lower)].join(', ')}. Анан кайра текшериңиз.`,
  }),
  'column-missing': ({ sheetName, roles, headerRow, seen, otherSheets }, names) => ({
    what:
      `${cite(sheetName)} барагында ${roles.length === 1 ? 'мамыча' : 'мамычалар'} жетишпейт: ` +
      `${roles.map((role) => cite(names.role(role))).join(', ')}.`,
    where: `${headerRow}-саптагы аталыштар: ${headers(seen)}${elsewhere(otherSheets)}`,
    todo: 'Мамычаны кошуңуз, анда эмне турганы көрүнгүдөй кылып атаңыз же аны панелден көрсөтүңүз. Анан кайра текшериңиз.',
  }),
  'column-ambiguous': ({ sheetName, role, candidates }, names) => ({
    what: `${cite(sheetName)} барагында бир нече мамыча ${cite(names.role(role))} болушу мүмкүн.`,
    where: `Алар: ${candidates.map(({ letter, header }) => `${letter} (${cite(header)})`).join(', ')}.`,
    todo: 'Керектүүсүн панелден тандаңыз же кереги жок мамычанын аталышын өзгөртүңүз. Анан кайра текшериңиз.',
  }),
  'columns-changed': ({ sheetName }) => ({
    what: `Тандап жатканыңызда ${cite(sheetName)} барагынын мамычалары өзгөрүп калды.`,
    where: 'Эч нерсе эске алынган жок.',
    todo: 'Мамычалардын тизмесин кайра ачып, дагы бир жолу тандаңыз.',
  }),
  'no-scores': ({ sheetName, headerRow }) => ({
    what: `${cite(sheetName)} барагында баллы бар бир да сап жок.`,
    where: `Баш сап — ${headerRow}-сап; анын астындагы бардык саптарды карадык.`,
    todo: 'Баш саптын астына баллдарды жазыңыз же алар турган баракты ачып, кайра текшериңиз.',
  }),
  'too-many-for-formulas': ({ sheetName, units, most }) => ({
    what: `${cite(sheetName)} барагында ${decimal('ky', units)} муниципалитет бар: жандуу формулалар үчүн бул өтө көп.`,
    where: `Формулалар эң көп ${decimal('ky', most)} муниципалитетке коюлат. Эч нерсе жазылган жок.`,
    todo: 'Жөндөөлөрдөн жандуу формулалардын ордуна маанилерди тандап, кайра толтуруңуз.',
  }),
  'not-grid': ({ sheetName, kind }) => ({
    what:
      kind === 'chart'
        ? `${cite(sheetName)} — бүтүн баракты ээлеген диаграмма, анда уячалар жок.`
        : `${cite(sheetName)} барагы маалымат базасына туташкан: аны уячалап окууга болбойт.`,
    where: '',
    todo:
      kind === 'chart'
        ? 'Баллдар турган баракты ачып, кайра текшериңиз.'
        : 'Ошол барактагы «Извлечь» (Extract) баскычын басып, чыккан жөнөкөй баракты ачыңыз да, кайра текшериңиз.',
  }),
  protected: ({ sheetName, range }) => ({
    what: `Толтурула турган жерди өзгөртүүгө сизге уруксат жок: ${cite(sheetName)} барагы${range && ` (${range})`} корголгон.`,
    where: nothingWritten,
    todo: 'Коргоону койгон адамдан өзгөртүүгө уруксат сураңыз (Данные › Защитить листы и диапазоны) же көчүрмөсүндө иштеңиз.',
  }),
  'sheet-gone': ({ cell }) => ({
    what: `${cell} уячасы турган барак таблицада жок.`,
    where: '',
    todo: 'Кайра текшериңиз: тизме жаңыдан түзүлөт.',
  }),
  'summary-missing': () => ({
    what: 'Бул таблицада жыйынтык жок.',
    where: 'Анын барагы өчүрүлгөн болушу мүмкүн.',
    todo: 'Категорияларды жана жыйынтыкты кайра толтуруңуз: ал жаңыдан түзүлөт.',
  }),
  busy: () => ({
    what: 'Азыр бул таблицаны башка адам толтуруп жатат.',
    where: nothingWritten,
    todo: 'Бир мүнөт күтүп, кайра аракет кылыңыз.',
  }),
  'grid-full': () => ({
    what: 'Таблицанын оң жагына төрт мамыча батпайт: Google Таблицанын чегине жетти.',
    where: nothingWritten,
    todo: 'Керексиз барактарды, саптарды же мамычаларды өчүрүп, кайра аракет кылыңыз.',
  }),
  'typed-over': ({ cells }) => ({
    what: `Биз толтура турган уячаларга кимдир бирөө өзү жазып койгон: ${lastlyFew(
      cells.map(({ cell }) => cell),
      5,
    )}`,
    where: 'Эч нерсе алмаштырылган жок.',
    todo: 'Панелди ачыңыз: ал эмне алмаштырыларын көрсөтүп, сурайт.',
  }),
  'summary-sheet-is-active': ({ sheetName }) => ({
    what: `${cite(sheetName)} барагы ачык турат: бул жыйынтык, баллдар таблицасы эмес.`,
    where: '',
    todo: openScores,
  }),
  'partner-sheet-is-active': ({ sheetName }) => ({
    what: `${cite(sheetName)} барагы ачык турат: бул өнөктөштөр үчүн барак же алардын жообу, баллдар таблицасы эмес.`,
    where: '',
    todo: openScores,
  }),
  'partner-source-gone': ({ sheetName, sourceName }) => ({
    what: `${cite(sheetName)} барагы түзүлгөн ${cite(sourceName)} барагы эми жок.`,
    where: 'Өнөктөштөр үчүн барак ошол бойдон калтырылды.',
    todo: 'Керек болбосо, аны өчүрүңүз; керек болсо, баллдар турган баракты кайтарыңыз (Файл › Версиялар таржымалы).',
  }),
  'source-gone': ({ sheetName, sourceName }) => ({
    what: `${cite(sheetName)} жыйынтыгы түзүлгөн ${cite(sourceName)} барагы эми жок.`,
    where: 'Жыйынтык ошол бойдон калтырылды.',
    todo: 'Керек болбосо, анын барагын өчүрүңүз; керек болсо, баллдар турган баракты кайтарыңыз (Файл › Версиялар таржымалы).',
  }),
  'value-missing': ({ sheetName, column, value, values }) => ({
    what: `${cite(sheetName)} барагындагы ${cite(column)} мамычасында бир да муниципалитетте ${cite(value)} деген маани жок.`,
    where: values.length > 0 ? `Мындай маанилер бар: ${citedFew(values)}` : '',
    todo: 'Панелден башка маани тандаңыз.',
  }),
  'filter-exists': ({ sheetName }) => ({
    what: `${cite(sheetName)} барагында чыпка бар.`,
    where: 'Баракта бир гана чыпка боло алат; ал ошол бойдон калтырылды.',
    todo: 'Ошону колдонуңуз же аны алып салып (Маалымат › Чыпканы алып салуу), кайра аракет кылыңыз.',
  }),
  'filter-over-merges': ({ sheetName, cells }) => ({
    what: `${cite(sheetName)} барагында бир нече сапка бириктирилген уячалар бар: ${cells.join(', ')}.`,
    where: 'Google Таблицалар мындай уячаларга чыпка койбойт; эч нерсе өзгөргөн жок.',
    todo: 'Бириктирүүнү жокко чыгарып (Формат › Уячаларды бириктирүү › Бириктирүүнү жокко чыгаруу), кайра аракет кылыңыз.',
  }),
  'removal-changed': () => ({
    what: 'Тизме көрсөтүлгөндөн бери таблица өзгөрдү.',
    where: 'Эч нерсе алынган жок.',
    todo: 'Тизмени дагы бир жолу карап, кайра ырастаңыз.',
  }),
  'summary-column-gone': ({ sheetName, column, role, columns }, names) => ({
    what: `${cite(sheetName)} барагында ${cite(column || names.role(role))} мамычасы жок: жыйынтык ошол боюнча түзүлгөн.`,
    where: columns && columns.length > 0 ? `Мындай мамычалар бар: ${citedFew(columns)}` : 'Эч нерсе жазылган жок.',
    todo: 'Мамычага мурунку аталышын кайтарыңыз же жыйынтык үчүн башка мамычаны тандаңыз.',
  }),
  'population-too-small': ({ population, units }) => ({
    what: `Тандалма бүтүндөн чоң боло албайт: бааланганы – ${decimal('ky', units)}, ал эми бардыгы ${decimal('ky', population)} деп көрсөтүлгөн.`,
    where: nothingWritten,
    todo: `Бүтүн сан жазыңыз: эң азы ${decimal('ky', units)}; же «бардык муниципалитеттер» дегенди тандаңыз.`,
  }),
  'nothing-to-share': ({ what }) => ({
    what:
      what === 'columns'
        ? 'Бөлүшө турган бир да мамыча калган жок.'
        : 'Бөлүшө турган муниципалитет калган жок: баары жашырылган саптарда.',
    where: 'Жашырылган саптар жана мамычалар белгиленбесе берилбейт.',
    todo:
      what === 'columns'
        ? 'Жок дегенде бир мамычаны белгилеңиз.'
        : 'Саптарды көрсөтүңүз же «жашырылган саптарды» белгилеңиз.',
  }),
  'rows-not-asked': ({ sheetName, rows, most }) => ({
    what: `${cite(sheetName)} барагында ${num(rows)} муниципалитет бар: алардын кайсы саптары жашырылганы текшерилген жок.`,
    where: `Google Таблицалар муну сап-саптап гана айтат, ал эми саптар ${num(most)} ашса, өтө көп күтүүгө туура келет.`,
    todo: 'Жашырылган саптарды берүүгө болбосо, көчүрмөдө аларды өчүрүңүз. Болсо, «жашырылган саптарды» белгилеңиз.',
  }),
  unexpected: ({ message }) => ({
    what: 'Биз күтпөгөн ката кетти.',
    where: `Катанын тексти: ${quote('ky', message)}.`,
    todo: 'Кайра аракет кылыңыз; кайталанса, бул текстти сизге Теңдикти орноткон адамга жөнөтүңүз.',
  }),
} satisfies ErrorWords;

const elsewhere = (sheets: readonly { name: string }[] = []) =>
  sheets.length === 0
    ? ''
    : ` Мындай таблица бул ${sheets.length === 1 ? 'баракта' : 'барактарда'} окшойт: ` +
      `${sheets.map(({ name }) => cite(name)).join(', ')}.`;

const headers = (seen: readonly string[]) => lastlyFew(seen.map(cite), 8);

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const citedFew = (texts: readonly string[]) => lastlyFew(texts.map(cite), 10);
