// Named ranges.
import type { Case } from '../case';

export const cases: Case[] = [
  {
    id: 'names-02',
    missing: 'Spreadsheet.setNamedRange',
    run({ A, ss, sheet }) {
      ss.setNamedRange('conformance_n1', A('A1:B2'));
      const named = sheet.getNamedRanges()[0]!;
      named.setName('conformance_n2').setRange(A('A1:B2').offset(0, 2));
      const seen = [named.getName(), named.getRange().getA1Notation()];
      named.remove();
      return [...seen, sheet.getNamedRanges().length];
    },
    gives: ['conformance_n2', 'C1:D2', 0],
  },
];
