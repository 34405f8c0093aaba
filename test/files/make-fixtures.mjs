// Makes the files in fixtures/ that LibreOffice has had, once make-fixtures.py has made the others and the add-on is
// built: node test/files/make-fixtures.mjs
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const fixtures = join(here, 'fixtures');
const work = mkdtempSync(join(tmpdir(), 'fixtures-'));
const profile = join(work, 'profile');

/** What a person does in LibreOffice: inserts a column and a row, renames a sheet, saves. */
const macro = `Sub Edit(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  document.Sheets.getByIndex(0).Columns.insertByIndex(2, 1)
  document.Sheets.getByIndex(2).Rows.insertByIndex(0, 1)
  document.Sheets.getByIndex(0).Name = "Переименован"
  Dim saved(0) As New com.sun.star.beans.PropertyValue
  saved(0).Name = "FilterName"
  saved(0).Value = "Calc MS Excel 2007 XML"
  document.storeToURL(target, saved())
  document.close(True)
End Sub`;

function installMacro() {
  const folder = join(profile, 'user', 'basic', 'Standard');
  mkdirSync(folder, { recursive: true });
  const library = 'xmlns:library="http://openoffice.org/2000/library"';
  const link = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
  const type = (name, end) =>
    `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE ${name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${end}">`;
  writeFileSync(
    join(profile, 'user', 'basic', 'script.xlc'),
    `${type('library:libraries', 'libraries.dtd')}<library:libraries ${library} ${link}><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  );
  writeFileSync(
    join(folder, 'script.xlb'),
    `${type('library:library', 'library.dtd')}<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
  );
  const text = macro.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  writeFileSync(
    join(folder, 'Module1.xba'),
    `${type('script:module', 'module.dtd')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${text}</script:module>`,
  );
}

function office(...options) {
  execFileSync(
    'soffice',
    [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--norestore', ...options],
    {
      stdio: 'ignore',
      timeout: 120_000,
    },
  );
}

function convert(file, as = 'xlsx:Calc MS Excel 2007 XML') {
  office('--convert-to', as, '--outdir', join(work, 'out'), file);
}

await build({
  stdin: {
    contents: `export { fullWorkbook } from './workbooks';
      export { googleParts } from './xlsx/google-file';
      export { zipped } from './xlsx/excel-file';
      export { answer, hostOn } from '../addon/workbook';
      export { readXlsx } from '../../src/files/xlsx/read-xlsx';
      export { writeXlsx } from '../../src/files/xlsx/write-xlsx';`,
    resolveDir: here,
  },
  define: { __dirname: JSON.stringify(join(here, '..', 'addon')) },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: join(work, 'ours.mjs'),
});
const { answer, fullWorkbook, googleParts, hostOn, readXlsx, writeXlsx, zipped } = await import(
  pathToFileURL(join(work, 'ours.mjs'))
);
const ours = join(work, 'through-libreoffice.xlsx');
writeFileSync(ours, await writeXlsx(fullWorkbook()));

convert(join(fixtures, 'libreoffice.fods'));
convert(ours);
copyFileSync(join(work, 'out', 'libreoffice.xlsx'), join(fixtures, 'libreoffice.xlsx'));
copyFileSync(join(work, 'out', 'through-libreoffice.xlsx'), join(fixtures, 'through-libreoffice.xlsx'));

const others = ['openpyxl', 'xlsxwriter', 'libreoffice'].map((name) => [
  name,
  readFileSync(join(fixtures, `made-by-${name}.xlsx`)),
]);
for (const [name, bytes] of [...others, ['google', await zipped(googleParts())]]) {
  const workbook = await readXlsx(new Uint8Array(bytes), `${name}.xlsx`);
  const host = hostOn(workbook);
  await answer(host, 'dataScore', { language: 'ru' });
  host.settle();
  const scored = join(work, `scored-${name}.xlsx`);
  writeFileSync(scored, await writeXlsx(workbook));
  convert(scored);
  copyFileSync(join(work, 'out', `scored-${name}.xlsx`), join(fixtures, `scored-${name}-through-libreoffice.xlsx`));
}

installMacro();
const edited = join(fixtures, 'edited-in-libreoffice.xlsx');
office(`macro:///Standard.Module1.Edit("${pathToFileURL(ours)}","${pathToFileURL(edited)}")`);
console.log(readFileSync(edited).length, 'bytes in', edited);
rmSync(work, { recursive: true });
