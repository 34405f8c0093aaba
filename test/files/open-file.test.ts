// A file is known by what is in it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../src/files/open-file';
import { FileProblem } from '../../src/files/workbook';
import { excelParts, zipped } from './xlsx/excel-file';

const problemOf = async (bytes: Uint8Array): Promise<string> =>
  openFile(bytes, 'файл.xlsx').then(
    () => 'opened',
    (error: unknown) => (error instanceof FileProblem ? `${error.problem} ${error.data['file']}` : String(error)),
  );
const ole = (...streams: string[]): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) =>
    [...name].forEach((sign, at) => (bytes[1024 + index * 128 + at * 2] = sign.charCodeAt(0))),
  );
  return bytes;
};

describe('openFile', () => {
  it('leaves a character that there is not as it is written', async () => {
    const parts = new Map(excelParts());
    for (const [path, xml] of parts) parts.set(path, String(xml).replace('name="Данные"', 'name="Данные &#99999999;"'));
    expect((await openFile(await zipped(parts), 'a.xlsx')).sheets[0]!.name).toBe('Данные &#99999999;');
  });

  it('opens an .xlsx and a csv whatever they are called', async () => {
    expect((await openFile(await zipped(excelParts()), 'данные.csv')).sheets[0]!.name).toBe('Данные');
    expect((await openFile(new TextEncoder().encode('a;b\n1;2'), 'данные.xlsx')).sheets[0]!.rows[1]![1]!.value).toBe(2);
    const made = readFileSync(join(__dirname, 'fixtures', 'libreoffice.xlsx'));
    expect((await openFile(made, 'libreoffice.xlsx')).locale).toBe('ru_RU');
  });

  it('says what is the matter with a file that it cannot open', async () => {
    const whole = await zipped(excelParts());
    expect(await problemOf(new Uint8Array())).toBe('file-empty файл.xlsx');
    expect(await problemOf(ole('EncryptionInfo', 'EncryptedPackage'))).toBe('file-encrypted файл.xlsx');
    expect(await problemOf(ole('Workbook'))).toBe('file-old-xls файл.xlsx');
    expect(await problemOf(whole.slice(0, whole.length - 400))).toBe('file-damaged файл.xlsx');
    expect(await problemOf(whole.slice(0, 300))).toBe('file-damaged файл.xlsx');
    const middle = whole.slice();
    middle.fill(0, 2000, 2400);
    expect(await problemOf(middle)).toBe('file-damaged файл.xlsx');
    const beyond = new Map(excelParts());
    for (const [path, xml] of beyond) beyond.set(path, String(xml).replace('<row r="1"', '<row r="99999999"'));
    expect(await problemOf(await zipped(beyond))).toBe('file-damaged файл.xlsx');
    const lost = new Map(excelParts());
    lost.delete('xl/_rels/workbook.xml.rels');
    expect(await problemOf(await zipped(lost))).toBe('file-damaged файл.xlsx');
    expect(await problemOf(await zipped(new Map([['word/document.xml', '<x/>']])))).toBe('file-unknown файл.xlsx');
    expect(await problemOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]))).toBe(
      'file-unknown файл.xlsx',
    );
    expect(await problemOf(new TextEncoder().encode('%PDF-1.7\n'))).toBe('file-unknown файл.xlsx');
  });
});
