// What was not chosen is in no output, byte by byte: secrets in every hidden place of a workbook, looked for in all that is made.
import type { ShareData, SharePart } from '../../src/addon/sharing/share-types';
import { languages } from '../../src/core/language';
import { openFile } from '../../src/files/open-file';
import { Host, type HostOptions } from '../../src/host/host';
import { copyables } from '../../src/share/copy-text';
import { shareCsv } from '../../src/share/csv';
import { fileName } from '../../src/share/file-name';
import { reportPage } from '../../src/share/report-page';
import { shareXlsx } from '../../src/share/xlsx';
import type { PanelState } from '../../src/addon/api';
import type { PartnerSheetMade, ShareState } from '../../src/addon/sharing/share-api';
import type { SheetData } from '../../src/files/workbook';
import { answer, bundle } from '../addon/workbook';
import { found, plant, type Planted } from './planted';

let planted: Planted;
beforeAll(async () => {
  planted = await plant();
});

const opened = async (options: Partial<HostOptions> = {}): Promise<Host> => {
  const workbook = await openFile(planted.bytes, 'Оценка.xlsx');
  return new Host({ workbook, bundle, userLocale: 'ru', now: () => new Date('2026-11-24T08:05:00Z'), ...options });
};

/** Everything that can leave, by name. */
async function outputs(data: ShareData): Promise<Map<string, Uint8Array>> {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return new Map([
    ['what the makers get', bytes(JSON.stringify(data))],
    ['.html', bytes(reportPage(data))],
    ['.xlsx', await shareXlsx(data)],
    ['.csv', shareCsv(data)],
    ['copied texts', bytes(JSON.stringify(copyables(data)))],
    ['file names', bytes(fileName(data, 'html') + fileName(data, 'xlsx') + fileName(data, 'csv'))],
  ]);
}

async function leaks(data: ShareData): Promise<string[]> {
  const all: string[] = [];
  for (const [name, bytes] of await outputs(data)) {
    for (const place of await found(bytes, planted.places)) all.push(`${name}: ${place}`);
  }
  return all;
}

test('the workbook holds every secret, and they are found in it', async () => {
  expect(await found(planted.bytes, planted.places)).toEqual([...planted.places.values()]);
});

test.each(languages)('nothing that was not chosen leaves, in %s', async (language) => {
  const data = await answer<ShareData>(await opened(), 'dataShare', { language });
  expect(data.rows.map(({ name }) => name)).toEqual(['Жаңы-Булак', 'Таш-Короо', 'Таш-Короо']);
  expect(await leaks(data)).toEqual([]);
});

test('a scored document with a summary, a judgement and remarks beside it gives nothing more away', async () => {
  const host = await opened();
  await answer(host, 'dataScore', {});
  const state = await answer<PanelState>(host, 'panelState');
  const [finding] = state.findings.flatMap(({ shown }) => shown);
  const codes = ['73919901', '73919902'];
  planted.places.set(codes[0]!, 'a reason in the journal').set(codes[1]!, 'a remark beside the summary');
  await answer(host, 'panelSetAside', { sheetId: 1, key: finding?.key, reason: `Тайна${codes[0]}` });
  const summary = host.workbook.sheets.find(({ name }) => name === 'Сводка')!;
  (summary.rows[1] ??= [])[14] = { value: `Тайна${codes[1]}` };
  host.workbook.activeSheetId = 1;
  expect(await leaks(await answer<ShareData>(host, 'dataShare', {}))).toEqual([]);
});

test.each<[SharePart, ...string[]]>([
  ['evidence', 'evidence'],
  ['barriers', 'barriers'],
  ['comments', 'comment'],
  ['raters', 'names of raters above the table', 'rater'],
])('with %s comes that of the visible rows, and nothing else', async (part, ...places) => {
  const data = await answer<ShareData>(await opened(), 'dataShare', { with: [part] });
  const given = new Set((await leaks(data)).map((leak) => leak.split(': ')[1]));
  expect([...given]).toEqual(places);
  const count = (await found(await shareXlsx(data), planted.places)).length;
  // Those of three visible rows.
  expect(count).toBe(places.length + 2);
});

/** A sheet as another spreadsheet gets it when its tab is copied there: cells, looks, rules, its own marks; and what is kept of it. */
const copied = ({ workbook }: Host, sheet: SheetData): Uint8Array => {
  const own = workbook.metadata.filter(({ location }) => 'sheetId' in location && location.sheetId === sheet.id);
  return new TextEncoder().encode(
    JSON.stringify([sheet, own], (_key, value: unknown) =>
      value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
    ),
  );
};

test.each([true, false])(
  'a partner sheet and the page about the method give nothing away, proposals: %s',
  async (proposals) => {
    const host = await opened();
    const { choice } = await answer<ShareState>(host, 'shareState');
    const wanted = { choice: { ...choice, proposals } };
    const all = new Map<string, Uint8Array>();
    all.set('preview', new TextEncoder().encode(JSON.stringify(await answer(host, 'sharePreview', wanted))));
    const made = await answer<PartnerSheetMade>(host, 'sharePartnerSheet', wanted);
    const method = await answer<{ sheetId: number }>(host, 'shareMethodSheet', { language: 'ru' });
    for (const [name, { sheetId }] of Object.entries({ made, method })) {
      all.set(
        name,
        copied(
          host,
          host.workbook.sheets.find(({ id }) => id === sheetId)!,
        ),
      );
    }
    host.workbook.activeSheetId = 1;
    const data = await answer<ShareData>(host, 'shareDownload', wanted);
    expect(data.answers !== undefined).toBe(proposals);
    for (const [name, bytes] of await outputs(data)) all.set(name, bytes);
    const leaked: string[] = [];
    for (const [name, bytes] of all) {
      for (const place of await found(bytes, planted.places)) leaked.push(`${name}: ${place}`);
    }
    expect(leaked).toEqual([]);
  },
);

test('what is kept for the user, the document and the script does not leave', async () => {
  const codes = ['73919911', '73919912'];
  const host = await opened({
    userProperties: { values: { name: `Тайна${codes[0]}` } },
    documentProperties: { values: { tendik: `Тайна${codes[1]}` } },
  });
  codes.forEach((code) => planted.places.set(code, 'a store'));
  expect(await leaks(await answer<ShareData>(host, 'dataShare', {}))).toEqual([]);
});

test('the workbook made for partners is values only, with no part beyond what shows them', async () => {
  const data = await answer<ShareData>(await opened(), 'dataShare', {});
  const { readZip } = await import('../../src/files/xlsx/zip');
  const parts = await readZip(await shareXlsx(data));
  const allowed =
    /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(_rels\/)?sheet[12]\.xml(\.rels)?|xl\/drawings\/(_rels\/)?drawing1\.xml(\.rels)?|xl\/charts\/chart\d\.xml)$/;
  expect([...parts.keys()].filter((path) => !allowed.test(path))).toEqual([]);
  const text = [...parts.values()].map((part) => new TextDecoder().decode(part)).join('');
  expect(text).not.toMatch(/<f[ >]|state="(very)?hidden"|_tendik|customXml|TargetMode="External"|<dataValidation/i);
  const names = [...text.matchAll(/<definedName name="([^"]*)"/g)].map(([, name]) => name);
  expect(names.filter((name) => !name?.startsWith('_xlnm.'))).toEqual([]);
});

test('the page holds no script, fetches nothing and leads nowhere', async () => {
  const html = reportPage(await answer<ShareData>(await opened(), 'dataShare', {}));
  expect(html).not.toMatch(/<(script|link|iframe|img|object|embed|form)|\son\w+=|javascript:|url\(|@import/i);
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.filter((address) => !address?.startsWith('#'))).toEqual([]);
});
