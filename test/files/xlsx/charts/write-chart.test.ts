// A chart in the written file looks as its options ask.

import { find, findAll, parseXml, type XmlNode } from '../../../../src/files/xlsx/xml';
import type { ChartData } from '../../../../src/files/workbook';
import { writeXlsx } from '../../../../src/files/xlsx/write-xlsx';
import { readZip } from '../../../../src/files/xlsx/zip';
import { sheetOf, workbookOf } from '../../workbooks';
import { chart } from './chart-cases';

const series = [
  { dataLabel: 'value', annotations: { textStyle: { color: '#ffffff' } } },
  { dataLabel: 'value', annotations: { textStyle: { color: '#2b1d00' } } },
];

async function plotOf(part: Partial<ChartData>): Promise<XmlNode> {
  const sheet = sheetOf(7, 'Сводка', [
    ['Область', 'Слепая', 'Ориентированная'],
    ['Ошская', 3, 0],
  ]);
  sheet.rows[1]![2]!.style = { numberFormat: '0;-0;"–"' };
  const rect = { row: 1, column: 1, rows: 2, columns: 3 };
  sheet.charts = [
    chart({
      stacked: 'stacked',
      ranges: [{ sheetId: 7, rect }],
      position: { row: 4, column: 1, offsetX: 0, offsetY: 0 },
      options: { series: Object.assign({}, series) },
      ...part,
    }),
  ];
  const parts = await readZip(await writeXlsx(workbookOf(sheet)));
  const xml = new TextDecoder().decode(parts.get('xl/charts/chart1.xml'));
  return find(parseXml(xml), 'chart', 'plotArea')!;
}

const value = (node: XmlNode | undefined, ...path: string[]): string | undefined =>
  find(node, ...path)?.attributes['val'];
const labels = (plot: XmlNode): (XmlNode | undefined)[] =>
  findAll(find(plot, 'barChart'), 'ser').map((one) => find(one, 'dLbls'));

it('writes each series’ figures in the colour that the options give them', async () => {
  const colors = labels(await plotOf({})).map((node) =>
    value(node, 'txPr', 'p', 'pPr', 'defRPr', 'solidFill', 'srgbClr')?.toLowerCase(),
  );
  expect(colors).toEqual(['ffffff', '2b1d00']);
});

it('leaves zeros of stacked bars without a label, and writes the others as their cells do', async () => {
  const formats = labels(await plotOf({})).map((node) => find(node, 'numFmt')?.attributes['formatCode']);
  expect(formats).toEqual(['General;-General;;', '0;-0;;']);
  const apart = labels(await plotOf({ stacked: 'none' }));
  expect(apart.map((node) => [value(node, 'showVal'), find(node, 'numFmt')])).toEqual([
    ['1', undefined],
    ['1', undefined],
  ]);
});

it('labels only the series that ask for it', async () => {
  const shown = labels(await plotOf({ options: { 'series.1.dataLabel': 'value' } })).map((one) =>
    value(one, 'showVal'),
  );
  expect(shown[0]).not.toBe('1');
  expect(shown[1]).toBe('1');
});

it.each<[ChartData['kind'], string, string]>([
  ['bar', 'hAxis', '1'],
  ['bar', 'vAxis', '0'],
  ['column', 'vAxis', '1'],
  ['column', 'hAxis', '0'],
])('under a %s chart with %s.textPosition none, "the value axis is away" is %s', async (kind, axis, away) => {
  for (const options of [{ [axis]: { textPosition: 'none' } }, { [`${axis}.textPosition`]: 'none' }]) {
    expect(value(await plotOf({ kind, options }), 'valAx', 'delete')).toBe(away);
  }
});

describe('a lone bar of shares', () => {
  const lone = {
    stacked: 'percent' as const,
    options: { series: Object.assign({}, series), legend: { position: 'top' } },
  };
  async function chartOf(values: [number, number], part: Partial<ChartData> = {}) {
    const sheet = sheetOf(7, 'Сводка', [
      ['', '«слепая»', 'ориентированная'],
      ['Муниципалитеты', ...values],
    ]);
    for (const cell of sheet.rows[1]!) cell!.style = { numberFormat: '0' };
    const ranges = [{ sheetId: 7, rect: { row: 1, column: 1, rows: 2, columns: 3 } }];
    sheet.charts = [chart({ ...lone, ranges, width: 600, ...part })];
    const parts = await readZip(await writeXlsx(workbookOf(sheet)));
    const drawn = find(parseXml(new TextDecoder().decode(parts.get('xl/charts/chart1.xml'))), 'chart')!;
    const plot = find(drawn, 'plotArea')!;
    return {
      legend: find(drawn, 'legend') !== undefined,
      bar: value(plot, 'catAx', 'delete') === '0',
      formats: labels(plot).map((node) => find(node, 'numFmt')?.attributes['formatCode']),
      wrap: find(labels(plot)[0], 'txPr', 'bodyPr')?.attributes['wrap'],
    };
  }

  it('bears the names of its parts where they fit, and has no legend', async () => {
    expect(await chartOf([12, 23])).toEqual({
      legend: false,
      bar: false,
      formats: ['0" «слепая»";;;', '0" ориентированная";;;'],
      wrap: 'none',
    });
  });

  it('has a legend where a part is too narrow for its name or has none, and where none is asked for no names', async () => {
    const plain = { legend: true, bar: true, formats: ['0;-0;;', '0;-0;;'] };
    expect(await chartOf([1, 23])).toEqual(plain);
    expect(await chartOf([0, 23])).toEqual(plain);
    expect(await chartOf([12, 23], { width: 200 })).toEqual(plain);
    const options = { ...lone.options, legend: 'none' };
    expect(await chartOf([12, 23], { options })).toEqual({ ...plain, legend: false });
  });
});
