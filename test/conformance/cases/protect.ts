// Protected sheets and ranges.
import type { Case } from '../case';

export const cases: Case[] = [
  {
    id: 'protect-02',
    documentation:
      'The documentation says that the range spans the whole sheet, not how it is written. The host follows both.',
    run: ({ sheet }) => sheet.protect().getRange().getA1Notation(),
    gives: '',
  },
  {
    id: 'protect-03',
    missing: 'Protection.setRange',
    run({ A }) {
      const protection = A('A1:D5').protect().setRange(A('B2:E6'));
      const seen = [protection.getRange().getA1Notation(), String(protection.getProtectionType())];
      return [...seen, protection.setRangeName('conformance_n').getRangeName()];
    },
    gives: ['B2:E6', 'RANGE', 'conformance_n'],
  },
];
