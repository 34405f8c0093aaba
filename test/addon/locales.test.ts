// The add-on in sheets of other locales: the very same tests, what people type there, and words for a Kyrgyz reader.
import type { PanelState } from '../../src/addon/api';
import type { CellValue } from '../../src/files/workbook';
import { typeInto } from '../../src/host/workbook/editing';
import type { Host } from '../../src/host/host';
import type * as Workbook from './workbook';
import { answer, hostOn, place, sheetNamed, sheetOf, stateOf, valuesOf, workbookOf } from './workbook';

describe.each(['en_US', 'de_DE'])('in a sheet of locale %s', (locale) => {
  jest.isolateModules(() => {
    jest.requireActual<typeof Workbook>('./workbook').place.locale = locale;
    for (const file of ['./classify.test', './sample.test']) jest.requireActual(file);
  });
});

const head = ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'];
const home = { ...place };
afterEach(() => Object.assign(place, home));

/** A sheet of one municipality a row, its first score typed at the keyboard, the other two 1. */
function typed(locale: string, texts: string[]): Host {
  place.locale = locale;
  const rows: CellValue[][] = texts.map((_, at) => ['Чүй', `М-${at}`, '', 1, 1]);
  const host = hostOn(workbookOf(sheetOf('Оценка', [head, ...rows])));
  texts.forEach((text, at) => typeInto(host.workbook, 1, at + 2, 3, text));
  return host;
}

const totals = (host: Host) => valuesOf(sheetNamed(host, 'Оценка'), 2, 6, 3, 1).map(([total]) => total);

describe.each(['en_US', 'ru_RU', 'de_DE'])('scores typed in %s', (locale) => {
  test('2, 2,0 and a text 2 count as two, however the locale reads them', async () => {
    const host = typed(locale, ['2', '2,0', "'2"]);
    await answer(host, 'panelClassify', {});
    expect(totals(host)).toEqual([4, 4, 4]);
  });

  test('what the locale takes for a date is no score, and neither is the text that it leaves', async () => {
    const host = typed(locale, ['05.01.2024', '2024-01-05', '1/2']);
    await answer(host, 'panelClassify', {});
    expect(totals(host)).toEqual(['', '', '']);
    expect((await stateOf(host)).findings.length).toBeGreaterThan(0);
  });
});

describe.each(['ru_RU', 'en_US'])('a person who reads Kyrgyz, in a sheet of locale %s', (locale) => {
  const kyrgyz = ['Облус', 'Муниципалитет', 'Документтер', 'Механизм', 'Бюджет'];
  const columns = ['Жалпы балл', 'Саясаттын категориясы', 'Бар индикаторлор', 'Эскертүү'];

  function opened(): Host {
    Object.assign(place, { locale, userLocale: 'ky' });
    return hostOn(workbookOf(sheetOf('Баалоо', [kyrgyz, ['Чүй', 'Өрнөк', 2, '2,0', 1], ['Ош', 'Ак-Суу', 1, '', 0]])));
  }

  test('gets menu, panel, columns and summary in Kyrgyz', async () => {
    const host = opened();
    host.run('onOpen', { authMode: 'LIMITED' });
    expect(JSON.stringify(host.menu)).toMatch(/[өүң]/);
    await answer(host, 'panelClassify', {});
    await answer(host, 'panelSummarise', {});
    expect(valuesOf(sheetNamed(host, 'Баалоо'), 1, 6, 2, 4)).toEqual([columns, [5, 'гендердик-багытталган', 3, '']]);
    expect(sheetNamed(host, 'Жыйынтык').rows.length).toBeGreaterThan(10);
    expect(await stateOf(host)).toMatchObject({
      language: 'ky',
      documentLanguage: 'ky',
      classify: { state: 'current' },
      summary: { state: 'current' },
    } satisfies Partial<Record<keyof PanelState, unknown>>);
  });

  test('leaves a document that somebody began in Russian in Russian', async () => {
    const host = opened();
    place.userLocale = 'ru';
    await answer(hostOn(host.workbook), 'panelClassify', {});
    place.userLocale = 'ky';
    const again = hostOn(host.workbook);
    await answer(again, 'panelClassify', {});
    expect(valuesOf(sheetNamed(again, 'Баалоо'), 1, 6, 1, 1)).toEqual([['Сумма баллов']]);
    expect(await stateOf(again)).toMatchObject({ language: 'ky', documentLanguage: 'ru' });
  });
});
