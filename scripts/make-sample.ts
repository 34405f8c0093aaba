// Writes the files in examples/: the sample workbook, and a csv of the kind that offices exchange.
import { writeFileSync } from 'node:fs';
import { writeCsv } from '../src/files/csv';
import { writeXlsx } from '../src/files/write-xlsx';
import { sampleCsvSheet, sampleWorkbook } from '../src/workbench/sample';

const folder = new URL('../../examples/', import.meta.url);

writeFileSync(new URL('sample.xlsx', folder), await writeXlsx(sampleWorkbook()));
writeFileSync(new URL('sample.csv', folder), writeCsv(sampleCsvSheet(), { separator: ';', locale: 'ru_RU' }));
