// Notes beside those of a program that names its namespaces as it likes, as openpyxl does where lxml is not installed.
import { withUsualPrefixes } from '../../../src/files/box-prefixes';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { readZip } from '../../../src/files/xlsx/zip';
import { zipped } from './excel-file';
import { googleParts } from './google-file';

const BOXES = 'xl/drawings/vmlDrawing1.vml';
const VML = 'urn:schemas-microsoft-com:vml';
const OFFICE = 'urn:schemas-microsoft-com:office:office';
const EXCEL = 'urn:schemas-microsoft-com:office:excel';
/** The same prefix stands for one namespace here and for another there. */
const renamed =
  `<xml><ns0:shapelayout xmlns:ns0="${OFFICE}" xmlns:ns1="${VML}" ns1:ext="edit"><ns0:idmap ns1:ext="edit" data="1"/></ns0:shapelayout>` +
  `<ns0:shape xmlns:ns0="${VML}" xmlns:ns1="${OFFICE}" id="_x0000_s1025" ns1:insetmode="auto" style="a:b; c"><ns0:fill color2="#ffffe1"/>` +
  `<ns2:ClientData xmlns:ns2="${EXCEL}" ObjectType="Note"><ns2:Row>2</ns2:Row><ns2:Column>2</ns2:Column></ns2:ClientData></ns0:shape></xml>`;

async function withNotes(
  change: (notes: (text: string, row: number, column: number) => void) => void,
): Promise<string> {
  const parts = googleParts();
  parts.set(BOXES, renamed);
  const workbook = await readXlsx(await zipped(parts), 'a.xlsx');
  const { rows } = workbook.sheets.find((sheet) => sheet.rows[2]?.[2]?.note)!;
  change((note, row, column) => {
    const cell = { value: null, ...rows[row - 1]![column - 1] };
    if (note) cell.note = note;
    else delete cell.note;
    rows[row - 1]![column - 1] = cell;
  });
  return new TextDecoder().decode((await readZip(await writeXlsx(workbook))).get(BOXES));
}

test('a note that is added has a box of namespaces that are declared, and the other keeps its one box', async () => {
  const xml = await withNotes((note) => note('Что это', 1, 1));
  const root = /<xml[^>]*>/.exec(xml)![0];
  for (const declared of [`xmlns:v="${VML}"`, `xmlns:o="${OFFICE}"`, `xmlns:x="${EXCEL}"`])
    expect(root).toContain(declared);
  expect(xml).not.toMatch(/ns\d/);
  expect(xml).toContain('<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>');
  expect(xml).toContain('<v:shape id="_x0000_s1025" o:insetmode="auto" style="a:b; c"><v:fill color2="#ffffe1"/>');
  expect(xml.match(/<x:Row>\d+/g)).toEqual(['<x:Row>2', '<x:Row>0']);
});

test('a note that is taken away takes its box along', async () => {
  expect(await withNotes((note) => note('', 3, 3))).not.toContain('ClientData');
});

test('a drawing with the usual names stays byte for byte', () => {
  const usual = `<xml xmlns:v="${VML}" xmlns:o="${OFFICE}" xmlns:x="${EXCEL}"><v:shape o:a='1'/></xml>`;
  expect(withUsualPrefixes(usual)).toBe(usual);
});
