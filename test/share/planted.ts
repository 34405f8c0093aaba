// A workbook with a secret in every place that a person who shares it may have forgotten, and the search for them.
import type { Cell, CellValue, SheetData, WorkbookData } from '../../src/files/workbook';
import { emptySheet } from '../../src/files/empty-sheet';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { readZip, writeZip } from '../../src/files/xlsx/zip';

export interface Planted {
  bytes: Uint8Array;
  /** By the number that each secret holds, where it was planted. */
  places: Map<string, string>;
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

export async function plant(): Promise<Planted> {
  const places = new Map<string, string>();
  const codeOf = (place: string): string => {
    const code = String(73910001 + places.size);
    places.set(code, place);
    return code;
  };
  const secret = (place: string): string => `Тайна${codeOf(place)}`;

  const header = [
    ...['№ п/п', 'Область', 'Район', 'Айыльный аймак', 'Документы', 'Механизм', 'Бюджетирование'],
    ...['Обоснование', 'Барьеры', 'Примечание', 'Эксперт', secret('header of a hidden column'), 'Телефон', 'Источник'],
  ];
  const row = (number: number, name: string, scores: CellValue[], say: (what: string) => string): CellValue[] => [
    ...[number, 'Ошская', 'Алайский', name, ...scores, say('evidence'), say('barriers'), say('comment'), say('rater')],
    ...[say('a hidden column'), Number(codeOf('a number in a column not chosen')), say('hidden evidence')],
  ];
  const plain = (what: string): string => secret(what);
  const cells: CellValue[][] = [
    [secret('title in a hidden row')],
    [
      'Гендерная оценка',
      secret('title in the colour of its cell'),
      ...Array<string>(9).fill(''),
      secret('title in a hidden column'),
    ],
    [`Эксперты: ${secret('names of raters above the table')}`],
    header,
    row(1, 'Жаңы-Булак', [2, 1, 0], plain),
    row(2, secret('name in a hidden row'), [3, 3, 3], plain),
    row(3, secret('name in a filtered row'), [0, 0, 1], plain),
    row(4, 'Таш-Короо', [1, '', 0], plain),
    row(5, 'Таш-Короо', [1, 1, 0], plain),
    row(6, secret('name in a row without height'), [2, 2, 2], plain),
    [],
    ['', '', '', `* ${secret('a footnote below the table')}`],
  ];
  const sheet = sheetOf(1, 'Оценка', cells);
  sheet.hiddenRows.add(1).add(6);
  sheet.filter = { row: 4, column: 1, rows: 6, columns: 14 };
  sheet.filteredRows.add(7);
  sheet.hiddenColumns.add(12).add(14);
  sheet.rows[1]![1]!.style = { fontColor: '#ffffff' };
  const name = sheet.rows[4]![3]!;
  name.note = secret('a note');
  name.link = `https://example.org/${secret('the target of a link')}`;
  const score = sheet.rows[4]![4]!;
  score.formula = `=IF("${secret('a formula of a score')}"="",0,2)`;
  sheet.rows[4]![5]!.style = { numberFormat: `0" ${secret('a number format')}"`, fontFamily: secret('a font') };
  sheet.validations = [
    {
      ranges: [{ row: 5, column: 5, rows: 5, columns: 3 }],
      kind: 'list',
      values: ['0', '1', '2', '3', secret('a list')],
      help: secret('help for a cell'),
    },
  ];
  sheet.conditionalFormats = [
    {
      ranges: [{ row: 5, column: 5, rows: 5, columns: 3 }],
      rule: { when: 'text-equals', text: secret('a conditional format'), style: { background: '#ff0000' } },
    },
  ];
  sheet.charts = [
    {
      id: 5,
      kind: 'column',
      stacked: 'none',
      title: secret('the title of a chart'),
      ranges: [{ sheetId: 1, rect: { row: 4, column: 4, rows: 3, columns: 2 } }],
      headers: 1,
      colors: ['#ff0000'],
      position: { row: 20, column: 2, offsetX: 0, offsetY: 0 },
      width: 300,
      height: 200,
      options: {},
    },
  ];
  const hidden = sheetOf(2, secret('name of a hidden sheet').slice(0, 31), [[secret('a hidden sheet')]]);
  hidden.hidden = true;
  const second = sheetOf(3, secret('name of a second sheet').slice(0, 31), [[secret('a second sheet')]]);
  const workbook: WorkbookData = {
    name: 'Оценка',
    locale: 'ru_RU',
    timeZone: 'Asia/Bishkek',
    activeSheetId: 1,
    sheets: [sheet, hidden, second],
    metadata: [
      {
        id: 9,
        key: 'note',
        value: secret('developer metadata'),
        visibility: 'DOCUMENT',
        location: { type: 'SHEET', sheetId: 1 },
      },
    ],
    definedNames: [{ name: secret('a defined name'), ref: `"${secret('the value of a defined name')}"` }],
  };
  return { bytes: await withParts(await writeXlsx(workbook), secret), places };
}

function sheetOf(id: number, name: string, cells: CellValue[][]): SheetData {
  const sheet = emptySheet(id, name, cells.length, 14);
  sheet.rows = cells.map((row) =>
    row.map((value): Cell | undefined => (value === '' || value === null ? undefined : { value })),
  );
  return sheet;
}

/** What the workbook's own data cannot say: properties, threaded comments, page headers, custom parts, a comment of the archive. */
async function withParts(bytes: Uint8Array, secret: (place: string) => string): Promise<Uint8Array> {
  const parts = await readZip(bytes);
  const put = (path: string, xml: string): void => void parts.set(path, new TextEncoder().encode(xml));
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const properties = 'http://schemas.openxmlformats.org/officeDocument/2006';
  put(
    'docProps/core.xml',
    `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${secret('author')}</dc:creator><dc:title>${secret('title property')}</dc:title></cp:coreProperties>`,
  );
  put(
    'docProps/app.xml',
    `${head}<Properties xmlns="${properties}/extended-properties"><Company>${secret('company')}</Company></Properties>`,
  );
  put(
    'docProps/custom.xml',
    `${head}<Properties xmlns="${properties}/custom-properties" xmlns:vt="${properties}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="x"><vt:lpwstr>${secret('custom property')}</vt:lpwstr></property></Properties>`,
  );
  put('customXml/item1.xml', `${head}<x>${secret('custom part')}</x>`);
  put(
    'xl/threadedComments/threadedComment1.xml',
    `${head}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D5" personId="{1}" id="{2}"><text>${secret('a threaded comment')}</text></threadedComment></ThreadedComments>`,
  );
  const relations = textOf(parts.get('_rels/.rels'));
  const more = [
    ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    [`${properties}/relationships/extended-properties`, 'docProps/app.xml'],
    [`${properties}/relationships/custom-properties`, 'docProps/custom.xml'],
    [`${properties}/relationships/customXml`, 'customXml/item1.xml'],
  ].map(([type, target], index) => `<Relationship Id="rIdS${index}" Type="${type}" Target="${target}"/>`);
  put('_rels/.rels', relations.replace('</Relationships>', `${more.join('')}</Relationships>`));
  const [namespace, relation] = ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'officeDocument/2006'];
  put('xl/persons/person.xml', `${head}<personList><person displayName="${secret('who commented')}"/></personList>`);
  put(
    'xl/externalLinks/externalLink1.xml',
    `${head}<externalLink xmlns="${namespace}"><externalBook><sheetNames><sheetName val="${secret('a linked workbook')}"/></sheetNames></externalBook></externalLink>`,
  );
  put(
    'xl/pivotCache/pivotCacheDefinition1.xml',
    `${head}<pivotCacheDefinition xmlns="${namespace}"><s v="${secret('the cache of a pivot table')}"/></pivotCacheDefinition>`,
  );
  put(
    'xl/connections.xml',
    `${head}<connections xmlns="${namespace}"><x n="${secret('a connection')}"/></connections>`,
  );
  put('docProps/thumbnail.jpeg', secret('the thumbnail'));
  put('xl/printerSettings/printerSettings1.bin', `${relation}${secret('settings of a printer')}`);
  const chart = [...parts.keys()].find((name) => name.startsWith('xl/charts/chart')) ?? '';
  put(
    chart,
    textOf(parts.get(chart)).replace(
      '</c:strCache>',
      `<c:pt idx="9"><c:v>${secret('the cache of a chart')}</c:v></c:pt></c:strCache>`,
    ),
  );
  const path = 'xl/worksheets/sheet1.xml';
  const rule = `<conditionalFormatting sqref="E5"><cfRule type="expression" dxfId="0" priority="9"><formula>$A$1="${secret('the formula of a conditional format')}"</formula></cfRule></conditionalFormatting>`;
  const sheet = textOf(parts.get(path))
    .replace('<row r="10"', '<row r="10" ht="0" customHeight="1"')
    .replace(/<oddFooter>/, `<oddHeader>&amp;C${secret('page header')}</oddHeader><oddFooter>`)
    .replace('<dataValidations', `${rule}<dataValidations`)
    .replace('<sheetPr>', `<sheetPr codeName="${secret('the name of a sheet for programs')}">`)
    .replace(/<hyperlink ref="D5"/, `<hyperlink tooltip="${secret('the tip of a link')}" ref="D5"`);
  put(path, sheet);
  return writeZip(parts);
}

/** Places whose secret stands in the bytes, in whatever encoding: plain, UTF-16, as entities, in base64, or packed. */
export async function found(bytes: Uint8Array, places: ReadonlyMap<string, string>): Promise<string[]> {
  const texts = readings(bytes);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const inside = isZip ? [...(await readZip(bytes))] : [];
  for (const [path, content] of inside) texts.push(path, ...readings(content));
  return [...places].filter(([code]) => texts.some((text) => text.includes(code))).map(([, place]) => place);
}

function readings(bytes: Uint8Array): string[] {
  const letters = Buffer.from(bytes).toString('latin1');
  const text = textOf(bytes);
  const entities = text.replace(/&#(x?)([\da-f]+);/gi, (_all, hex: string, code: string) =>
    String.fromCodePoint(Math.min(0x10ffff, parseInt(code, hex ? 16 : 10))),
  );
  const escapes = entities.replace(/\\u([\da-f]{4})|%([\da-f]{2})/gi, (_all, unicode?: string, byte?: string) =>
    String.fromCharCode(parseInt(unicode ?? byte ?? '0', 16)),
  );
  const packed = (text.match(/[A-Za-z\d+/]{16,}={0,2}/g) ?? []).map((run) =>
    Buffer.from(run, 'base64').toString('latin1'),
  );
  return [
    letters,
    letters.replace(/\0/g, ''),
    entities,
    escapes,
    ...packed,
    ...packed.map((one) => one.replace(/\0/g, '')),
  ];
}
