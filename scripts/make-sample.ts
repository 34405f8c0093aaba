// Writes the files in examples/: the sample workbook, and a csv of the kind that offices exchange.
import { writeFileSync } from 'node:fs';
import { writeCsv } from '../src/files/csv/csv';
import { writeXlsx } from '../src/files/xlsx/write-xlsx';
import { sampleCsvSheet, sampleWorkbook } from '../src/workbench/files/sample';

const folder = new URL('../../examples/', import.meta.url);
const made = Date.UTC(2019, 11, 16);

// The writer notes the present time in the file; with a time of its own the same sample is the same bytes.
globalThis.Date = class extends Date {
  constructor() {
    super(made);
  }
} as DateConstructor;

writeFileSync(new URL('sample.xlsx', folder), await writeXlsx(sampleWorkbook()));
writeFileSync(new URL('sample.csv', folder), writeCsv(sampleCsvSheet(), { separator: ';', locale: 'ru_RU' }));
