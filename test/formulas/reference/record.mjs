// Records what LibreOffice computes for the formulas in cases.json: node test/formulas/reference/record.mjs
// Needs `soffice`. Formulas are written in Excel's notation, which LibreOffice reads from OpenDocument too.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const cases = JSON.parse(readFileSync(join(here, 'cases.json'), 'utf8'));
const resultSheet = 'Результаты';

function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** LibreOffice drops blanks at the edges of a paragraph and joins those inside, unless they are elements. */
function paragraph(text) {
  return `<text:p>${escape(text).replace(/ /g, '<text:s/>')}</text:p>`;
}

/** Functions that came after Excel 2007 carry a mark in its notation; a bare TRUE is a name there, and 1. */
function forExcel(formula) {
  const late = /\b(IFS|SWITCH|IFNA|XOR|TEXTJOIN|CONCAT|MAXIFS|MINIFS|RANK\.(?:EQ|AVG))(?=\()/g;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 ? part : part.replace(late, '_xlfn.$1').replace(/\b(TRUE|FALSE)\b/g, '$1()')))
    .join('');
}

function cellXml(value) {
  if (value === null) return '<table:table-cell/>';
  if (typeof value === 'number') return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  if (typeof value === 'boolean') {
    return `<table:table-cell office:value-type="boolean" office:boolean-value="${value}"/>`;
  }
  if (value.startsWith('=')) return `<table:table-cell table:formula="msoxl:${escape(forExcel(value))}"/>`;
  return `<table:table-cell office:value-type="string">${paragraph(value)}</table:table-cell>`;
}

function sheetXml(name, rows) {
  const body = rows.map((row) => `<table:table-row>${row.map(cellXml).join('')}</table:table-row>`).join('');
  return `<table:table table:name="${name}">${body}</table:table>`;
}

function documentXml() {
  const sheets = Object.entries(cases.sheets).map(([name, rows]) => sheetXml(name, rows));
  const results = sheetXml(
    resultSheet,
    cases.formulas.map((formula) => [formula]),
  );
  const names = Object.entries(cases.names).map(([name, ref]) => {
    const [sheet, range] = ref.split('!');
    const address = range
      .split(':')
      .map((corner) => `$${sheet}.${corner}`)
      .join(':');
    return `<table:named-range table:name="${name}" table:cell-range-address="${escape(address)}" table:base-cell-address="${escape(`$${sheet}.$A$1`)}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:msoxl="http://schemas.microsoft.com/office/excel/formula" office:version="1.3"
  office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
<table:calculation-settings table:case-sensitive="false" table:search-criteria-must-apply-to-whole-cell="true"
  table:use-wildcards="true" table:use-regular-expressions="false" table:automatic-find-labels="false"/>
${sheets.join('\n')}
${results}
<table:named-expressions>${names.join('')}</table:named-expressions>
</office:spreadsheet></office:body></office:document>`;
}

function unescape(text) {
  return text
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count) => ' '.repeat(Number(count ?? 1)))
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function readValue(xml) {
  const attribute = (name) => new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1];
  const shown = unescape(/<text:p>(.*?)<\/text:p>/s.exec(xml)?.[1] ?? '');
  if (attribute('calcext:value-type') === 'error') return { error: shown };
  switch (attribute('office:value-type')) {
    case 'float':
    case 'percentage':
      return Number(attribute('office:value'));
    case 'boolean':
      return attribute('office:boolean-value') === 'true';
    case 'date':
      return (
        (Date.parse(`${attribute('office:date-value')}Z`.replace(/^([^T]*)Z$/, '$1')) - Date.UTC(1899, 11, 30)) /
        86_400_000
      );
    default:
      return shown;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'formulas-'));
try {
  const input = join(folder, 'cases.fods');
  writeFileSync(input, documentXml());
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'fods', '--outdir', join(folder, 'out'), input]);
  const version = execFileSync('soffice', [profile, '--version'], { encoding: 'utf8' }).trim();
  const output = readFileSync(join(folder, 'out', 'cases.fods'), 'utf8');
  const table = output.split(`<table:table table:name="${resultSheet}"`)[1].split('</table:table>')[0];
  const cells = [...table.matchAll(/<table:table-row[^>]*>\s*(<table:table-cell.*?)<\/table:table-row>/gs)].map(
    (row) => row[1],
  );
  if (cells.length < cases.formulas.length) throw new Error(`${cells.length} of ${cases.formulas.length} results`);
  const results = cases.formulas.map((formula, index) => ({ formula, result: readValue(cells[index]) }));
  const lines = results.map((result) => `    ${JSON.stringify(result)}`).join(',\n');
  const head = `  "version": ${JSON.stringify(version)},\n  "command": "soffice --headless --convert-to fods cases.fods"`;
  writeFileSync(join(here, 'libreoffice.json'), `{\n${head},\n  "results": [\n${lines}\n  ]\n}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
