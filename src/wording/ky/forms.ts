// The scoring form, the sheet for trying and the dropdowns of scores, in Kyrgyz.
import { decimal } from '../numbers';
import type { FormWords } from '../en/forms';
import { span } from '../phrases';

const num = (value: number) => decimal('ky', value);

export const forms = {
  form: {
    sheet: 'Баалоо',
    title: 'Муниципалитеттерди гендердик баалоо, раунд …',
    titlePrompt:
      'Көп чекиттин ордуна раундун аталышын жазыңыз, мисалы жылын. Ар бир балл эмнени билдирерин таблицанын астына жазыңыз.',
    note: (scores) => `Ар бир индикатор боюнча балл: ${scores}. Бош уяча балл коюла элек дегенди билдирет, нөл эмес.`,
    number: '№',
    evidence: (indicator) => `Негиздеме: ${indicator}`,
    comment: 'Эскертме',
    levels: 'Ар бир балл эмнени билдирет',
    level: 'Балл',
    levelPrompt:
      'Бул балл эмне үчүн коюларын ушул жерге жазыңыз. Методиканын булагында мындай сүрөттөмөлөр жок, биз да ойлоп таппайбыз.',
    made: (sheetName) => `Жаңы форма ${sheetName} барагында.`,
  },
  oblasts: ['Баткен', 'Жалал-Абад', 'Ысык-Көл', 'Нарын', 'Ош', 'Талас', 'Чүй', 'Бишкек шаары', 'Ош шаары'],
  oblastHelp: 'Облусту тандаңыз. Башка аталышты жазса да болот.',
  scoreHelp: (scores) => `Уруксат берилген баллдар: ${scores}. Балл жок болсо, уячаны бош калтырыңыз.`,
  sample: {
    sheet: 'Мисал',
    title: 'Муниципалитеттерди гендердик баалоо: мисал',
    note: 'Көрсөтмө маалымат: муниципалитеттер жана баллдар ойдон чыгарылган, каталар атайын калтырылган',
    made: (sheetName) => `Мисал ${sheetName} барагында.`,
  },
  restrict: {
    question: (sheetName, rows, columns, n, scores) =>
      `${sheetName} барагы, саптар: ${span(rows.first, rows.last)}, мамычалар: ${columns}. ${num(n)} уячага тизме коюлат, алар ${scores} гана кабыл алат. Азыр турган маанилер өзгөрбөйт.`,
    kept: (n) => `Өз эрежеси бар уячаларга тийбейбиз: ${num(n)}.`,
    goOn: 'Улантабызбы?',
    nothing: 'Балл уячаларынын баарында эреже бар. Эч нерсе өзгөргөн жок.',
    done: (n) => `Тизме коюлган уячалар: ${num(n)}.`,
  },
} satisfies FormWords;
