// Charts: found by their options and ids, and the ranges they stand on.
import type { Case } from '../case';

export const cases: Case[] = [
  {
    id: 'chart-02',
    run({ A, Charts, sheet }) {
      A('A1:B3').setValues([
        ['x', 'y'],
        ['a', 1],
        ['b', 2],
      ]);
      const builder = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(A('A1:B3'));
      sheet.insertChart(builder.setPosition(5, 5, 0, 0).setOption('title', 'Test Chart').build());
      const found = () => sheet.getCharts().filter((chart) => chart.getOptions()?.get('title') === 'Test Chart')[0]!;
      const ids = [found().getChartId(), found().getChartId()];
      sheet.removeChart(found());
      return [ids[0] !== null && ids[0] === ids[1], sheet.getCharts().length];
    },
    gives: [true, 0],
  },
  {
    id: 'chart-03',
    leaves: 'nothing',
    run: ({ A, sheet }) =>
      sheet
        .newChart()
        .addRange(A('A1:A5'))
        .addRange(A('B1:B5'))
        .build()
        .getRanges()
        .map((r) => r.getA1Notation()),
    gives: ['A1:A5', 'B1:B5'],
  },
];
