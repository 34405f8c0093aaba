// Chart parts say what hucre 1.0.0 and our mending of its parts said, which Excel's and LibreOffice's looks were tried with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartXml } from '../../../../src/files/xlsx/charts/write-chart';
import { parseXml } from '../../../../src/files/xlsx/xml';
import { chartCases, chartWorkbook } from './chart-cases';

test.each(Object.keys(chartCases))('the part of %s', (name) => {
  const known = readFileSync(join(__dirname, '..', '..', 'fixtures', 'charts', `${name}.xml`), 'utf8');
  expect(parseXml(chartXml(chartCases[name]!, chartWorkbook()))).toEqual(parseXml(known));
});
