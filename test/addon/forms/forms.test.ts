// The form, the sheet for trying and the dropdowns, through the packaged add-on.
import type { PanelState } from '../../../src/addon/api';
import type { CellValue, SheetData, ValidationRule } from '../../../src/files/workbook';
import { openFile } from '../../../src/files/open-file';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { typeInto } from '../../../src/host/workbook/editing';
import type { Host } from '../../../src/host/host';
import { answer, hostOn, refusal, sheetNamed, sheetOf, stateOf, valuesOf, workbookOf } from '../workbook';

const names = {
  ru: { form: 'Оценка', sample: 'Пример', oblast: 'Ошская' },
  ky: { form: 'Баалоо', sample: 'Мисал', oblast: 'Ош' },
  en: { form: 'Scoring', sample: 'Sample', oblast: 'Osh' },
};
const languages = ['ru', 'ky', 'en'] as const;

const hostIn = (userLocale: string, ...sheets: SheetData[]): Host =>
  hostOn(workbookOf(...(sheets.length > 0 ? sheets : [sheetOf('Лист1', [])])), { userLocale });

const ruleAt = (sheet: SheetData, row: number, column: number): ValidationRule | undefined =>
  sheet.validations.find(({ ranges }) =>
    ranges.some(
      (range) =>
        row >= range.row &&
        row < range.row + range.rows &&
        column >= range.column &&
        column < range.column + range.columns,
    ),
  );

const fill = (host: Host, sheet: SheetData, rows: string[][]) =>
  rows.forEach((row, r) =>
    row.forEach((text, c) => text !== '' && typeInto(host.workbook, sheet.id, 4 + r, 2 + c, text)),
  );

describe.each(languages)('the form in %s', (language) => {
  const { form, oblast } = names[language];

  test('is read as a table that lacks nothing but scores', async () => {
    const host = hostIn(language);
    host.run('menuNewSheet');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Лист1', form]);
    const sheet = sheetNamed(host, form);
    expect(host.workbook.activeSheetId).toBe(sheet.id);
    expect(await refusal(host, 'panelState')).toMatchObject({ name: 'no-scores', data: { headerRow: 3 } });
  });

  test('scores right when it is filled in, with no finding', async () => {
    const host = hostIn(language);
    host.run('menuNewSheet');
    const sheet = sheetNamed(host, form);
    fill(host, sheet, [
      [oblast, 'A', 'Жаңы-Булак', '2', 'с. 12', '1', 'с. 3', '0'],
      [oblast, 'B', 'Бөрү-Төр', '3', 'с. 12', '2', 'с. 3', '2', 'с. 4'],
      [oblast, 'B', 'Таш-Короо', '0', '', '0', '', '0', ''],
    ]);
    const state = await stateOf(host);
    expect(state.findings).toEqual([]);
    expect(state.counts).toMatchObject({ read: 3, units: 3, skipped: 0, complete: 3 });
    expect(state.classes).toEqual({ blind: 1, oriented: 1, positive: 1 });
    expect(state.willWrite.letters).toEqual(['L', 'M', 'N', 'O']);
    host.edited();
    host.settle();
    expect(valuesOf(sheet, 4, 1, 4, 1)).toEqual([[1], [2], [3], ['']]);
    await answer(host, 'panelClassify', {});
    expect(valuesOf(sheet, 4, 12, 4, 1)).toEqual([[3], [7], [0], ['']]);
  });

  test('takes the allowed scores only, and says which; an oblast may be another', () => {
    const host = hostIn(language);
    host.run('menuNewSheet');
    const sheet = sheetNamed(host, form);
    for (const column of [5, 7, 9]) {
      for (const row of [4, 63]) {
        expect(ruleAt(sheet, row, column)).toMatchObject({
          kind: 'list',
          values: ['0', '1', '2', '3'],
          rejectsOthers: true,
        });
        expect(ruleAt(sheet, row, column)?.help).toContain('0, 1, 2, 3');
      }
      expect(ruleAt(sheet, 64, column)).toBeUndefined();
    }
    expect(ruleAt(sheet, 4, 2)).toMatchObject({ rejectsOthers: false });
    expect(ruleAt(sheet, 4, 2)?.values).toContain(oblast);
  });

  test('names below the table every allowed score and leaves its meaning empty', async () => {
    const host = hostIn(language);
    host.run('menuNewSheet');
    const sheet = sheetNamed(host, form);
    expect(valuesOf(sheet, 67, 1, 4, 11)).toEqual([0, 1, 2, 3].map((score) => [score, ...Array<string>(10).fill('')]));
    expect(sheet.rows[66]?.[5]?.note).toBeTruthy();
    fill(host, sheet, [[oblast, 'A', 'Жаңы-Булак', '1', 'с. 1', '0', '', '0']]);
    typeInto(host.workbook, sheet.id, 67, 6, 'Нет ни одного документа');
    expect((await stateOf(host)).counts).toMatchObject({ read: 1, units: 1 });
  });

  test('keeps its dropdowns, their help and its frozen header in an .xlsx', async () => {
    const host = hostIn(language);
    host.run('menuNewSheet');
    host.settle();
    const read = await openFile(await writeXlsx(host.workbook), 'form.xlsx');
    const sheet = read.sheets.find(({ name }) => name === form);
    if (!sheet) throw new Error('no form');
    expect(ruleAt(sheet, 4, 5)).toMatchObject({ kind: 'list', values: ['0', '1', '2', '3'], rejectsOthers: true });
    expect(ruleAt(sheet, 4, 5)?.help).toContain('0, 1, 2, 3');
    expect(ruleAt(sheet, 4, 2)).toMatchObject({ rejectsOthers: false });
    expect(sheet.frozenRows).toBe(3);
    expect(sheet.rows[66]?.[5]?.note).toBeTruthy();
  });
});

test('every oblast that the dropdown offers is one that is known', async () => {
  for (const language of languages) {
    const host = hostIn(language);
    host.run('menuNewSheet');
    const sheet = sheetNamed(host, names[language].form);
    const offered = ruleAt(sheet, 4, 2)?.values ?? [];
    expect(offered).toHaveLength(9);
    fill(
      host,
      sheet,
      offered.map((oblast, index) => [oblast, '', `М-${index}`, '0', '', '0', '', '0']),
    );
    expect((await stateOf(host)).findings).toEqual([]);
  }
});

test('new sheets come last, under names that are free, and touch no other', async () => {
  const own = sheetOf('оценка', [['Мои заметки']]);
  const host = hostIn('ru', own, sheetOf('Оценка 2', [['Ещё']], 2));
  const before = JSON.stringify(host.workbook.sheets.map(({ rows }) => rows));
  await answer(host, 'panelNewSheet');
  host.run('menuSampleSheet');
  host.run('menuSampleSheet');
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
    'оценка',
    'Оценка 2',
    'Оценка 3',
    'Пример',
    'Пример 2',
  ]);
  expect(JSON.stringify(host.workbook.sheets.slice(0, 2).map(({ rows }) => rows))).toBe(before);
});

test('the form follows the document’s language where that is fixed', async () => {
  const host = hostIn(
    'ru',
    sheetOf('Лист1', [
      ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
      ['Чүй', 'М', 1, 1, 1],
    ]),
  );
  await answer(host, 'panelSetDocumentLanguage', { language: 'en' });
  host.run('menuNewSheet');
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Лист1', 'Scoring']);
});

test('where no sheet can be added the add-on says so and leaves none behind', async () => {
  const host = hostIn('ru');
  const full: SheetData = { ...sheetOf('Полный', [], 2), rowCount: 384_615, columnCount: 26 };
  host.workbook.sheets.push(full);
  expect(await refusal(host, 'panelNewSheet')).toMatchObject({ name: 'sheet-not-added' });
  expect(host.workbook.sheets).toHaveLength(2);
});

describe.each(languages)('the sample in %s', (language) => {
  test('is a table with the slips that people make, each of them found', async () => {
    const host = hostIn(language);
    host.run('menuSampleSheet');
    const state: PanelState = await stateOf(host);
    expect(state.counts).toMatchObject({ units: 23, skipped: 0, toLookAt: 3 });
    const found = state.findings.map(({ name }) => name);
    for (const name of ['score-text-number', 'score-out-of-range', 'score-missing', 'score-placeholder', 'name-spaces'])
      expect(found).toContain(name);
    expect(JSON.stringify(sheetNamed(host, names[language].sample).rows[1])).toMatch(/вымышлен|ойдон|invented/);
  });
});

describe('dropdowns for scores that stand there already', () => {
  const head = ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'];
  const own: ValidationRule = {
    ranges: [{ row: 3, column: 4, rows: 2, columns: 1 }],
    kind: 'list',
    values: ['да', 'нет'],
    rejectsOthers: false,
  };
  const rows: CellValue[][] = [
    head,
    ['Чүй', 'Жаңы-Булак', 1, 1, 7],
    ['Чүй', 'Бөрү-Төр', 1, 1, 1],
    ['Чүй', 'Таш-Короо', 'н/д', 1, 1],
    ['', '', '', '', ''],
    ['Чүй', 'Сай-Башы', 1, 1, 1],
    ['Итого', '', 3, 4, 10],
  ];

  function asked(reply: 'YES' | 'NO') {
    const sheet = { ...sheetOf('Баллы', rows), validations: [structuredClone(own)] };
    const told: string[] = [];
    const host = hostOn(workbookOf(sheet), {
      ui: {
        alert: (_title, text, buttons) => {
          told.push(text);
          return buttons === 'YES_NO' ? reply : 'OK';
        },
        toast: (text) => told.push(text),
      },
    });
    return { host, sheet, told };
  }

  test('come to municipalities’ cells without a rule, after a question that names rows, columns and numbers', () => {
    const { host, sheet, told } = asked('YES');
    host.run('menuValidate');
    expect(told[0]).toContain(
      '«Баллы», строки 2–7, столбцы C–E. Выпадающий список получат ячейки без своего правила, всего 10;',
    );
    expect(told[0]).toContain('своё правило: 2 ячейки');
    expect(told[1]).toContain('10 ячеек');
    const has = [2, 3, 4, 5, 6, 7].map((row) =>
      [3, 4, 5].map((column) => ruleAt(sheet, row, column)?.values?.join('') ?? ''),
    );
    expect(has).toEqual([
      ['0123', '0123', '0123'],
      ['0123', 'данет', '0123'],
      ['0123', 'данет', '0123'],
      ['', '', ''],
      ['0123', '0123', '0123'],
      ['', '', ''],
    ]);
    expect(valuesOf(sheet, 2, 1, 6, 5)).toEqual(rows.slice(1));
  });

  test('are not put anywhere when the answer is no', () => {
    const { host, sheet, told } = asked('NO');
    host.run('menuValidate');
    expect(told).toHaveLength(1);
    expect(sheet.validations).toEqual([own]);
  });

  test('are not offered a second time', () => {
    const { host, told } = asked('YES');
    host.run('menuValidate');
    host.run('menuValidate');
    expect(told[2]).toContain('правило уже есть');
    expect(told).toHaveLength(3);
  });

  test('take the same number of service calls at 40 and at 4,000 rows', () => {
    const calls = (n: number): number => {
      const units = Array.from({ length: n }, (_, at): CellValue[] => ['Чүй', `М-${at}`, 1, 1, 1]);
      const host = hostOn(workbookOf(sheetOf('Баллы', [head, ...units])), { ui: { alert: () => 'YES' } });
      host.run('menuValidate');
      return host.calls.total;
    };
    const few = calls(40);
    expect(calls(4000)).toBe(few);
  });
});
