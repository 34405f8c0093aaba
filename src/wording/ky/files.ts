// Files that cannot be opened, and what a save loses, in Kyrgyz.
import type { FileWords } from '../files';
import { quote } from '../numbers';

export const files = {
  problems: {
    'file-empty': (file) => `${quote('ky', file)} файлы бош. Башкасын тандаңыз.`,
    'file-damaged': (file) =>
      `${quote('ky', file)} файлы бузулган же толук көчүрүлгөн эмес. Аны кайра көчүрүңүз же жүктөп алыңыз; Excel же LibreOffice аны ача алса, ошол жерден жаңы ат менен сактаңыз.`,
    'file-encrypted': (file) =>
      `${quote('ky', file)} файлы сырсөз менен жабылган. Аны Excel'ден ачып, сырсөзүн алып салыңыз (Файл › Сведения › Защита книги › Зашифровать с использованием пароля) жана сактаңыз.`,
    'file-old-xls': (file) =>
      `${quote('ky', file)} файлы Excel 97–2003 форматында (.xls). Аны Excel же LibreOffice'тен ачып, .xlsx кылып сактаңыз.`,
    'file-unknown': (file) =>
      `${quote('ky', file)} файлы .xlsx да, .csv да эмес. Таблицаны ушул эки форматтын биринде сактаңыз.`,
    'file-too-large': (file) =>
      `${quote('ky', file)} файлы өтө чоң, бул жерден ачылбайт. Баллдар турган баракты өзүнчө файлга сактаңыз.`,
  },
  losses: {
    macros: 'макростор',
    'pivot-tables': 'жыйынды таблицалар (уячалары маани бойдон калат)',
    slicers: 'кесиндилер жана убакыт шкалалары',
    'threaded-comments': 'комментарийлердин тизмектери (тексттери эскертме бойдон калат)',
    'external-links': 'башка китептерге шилтемелер (акыркы маанилери калат)',
    'form-controls': 'барактардагы баскычтар жана башка башкаруу элементтери',
    'data-connections': 'маалымат базаларына туташуулар',
    'protected-ranges': 'айрым диапазондордун коргоосу жана өзгөртүүдөгү эскертүүлөр',
  },
} satisfies FileWords;
