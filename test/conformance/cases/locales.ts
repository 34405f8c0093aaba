// Formulas, numbers and dates in sheets of three locales.
import type { Case, Confidence, Locale, Scene } from '../case';

interface Row {
  name: string;
  call: string;
  run(scene: Scene): unknown;
  /** In en_US, ru_RU and de_DE. */
  gives: [unknown, unknown, unknown];
  confidence: Confidence;
  source: string;
}

/** About decimal-comma locales; that en_US takes commas nobody doubts. */
const REFUSED =
  'refused: public code for vi_VN and nl_NL, google-marketing-solutions/advanced-bidding-manager#1 (de_DE); taken: public code for ru_RU';
const DATE = Date.UTC(2024, 0, 5, 6);

/** When the fifth of January began where the spreadsheet is. */
function midnight({ ss, Utilities }: Scene): Date {
  const zone = ss.getSpreadsheetTimeZone();
  for (let quarter = -60; quarter < 60; quarter += 1) {
    const date = new Date(Date.UTC(2024, 0, 5) + quarter * 900_000);
    if (Utilities.formatDate(date as never, zone, 'yyyy-MM-dd HH:mm') === '2024-01-05 00:00') return date;
  }
  throw new RangeError(`no midnight in ${zone}`);
}

const rows: Row[] = [
  {
    name: 'semicolons',
    call: 'setFormula("=IF(B1="";ROUND(7/4;0);0)")',
    run({ A }) {
      const cell = A('A1').setFormula('=IF(B1="";ROUND(7/4;0);0)');
      return [cell.getFormula(), cell.getValue()];
    },
    gives: [
      ['=IF(B1="",ROUND(7/4,0),0)', 2],
      ['=IF(B1="";ROUND(7/4;0);0)', 2],
      ['=IF(B1="";ROUND(7/4;0);0)', 2],
    ],
    confidence: 'field',
    source: 'mricon/ingress-fieldplan#5: semicolons are taken in every locale',
  },
  {
    name: 'commas',
    call: 'B1:C1 holding 1 and 2: setFormula("=SUM(B1,C1)"); getDisplayValue()',
    run({ A }) {
      A('B1:C1').setValues([[1, 2]]);
      return A('A1').setFormula('=SUM(B1,C1)').getDisplayValue();
    },
    gives: ['3', '#ERROR!', '#ERROR!'],
    confidence: 'disputed',
    source: REFUSED,
  },
  {
    name: 'typed-commas',
    call: 'B1:C1 holding 1 and 2: setValue("=SUM(B1,C1)"); getDisplayValue()',
    run({ A }) {
      A('B1:C1').setValues([[1, 2]]);
      return A('A1').setValue('=SUM(B1,C1)').getDisplayValue();
    },
    gives: ['3', '#ERROR!', '#ERROR!'],
    confidence: 'disputed',
    source: REFUSED,
  },
  {
    name: 'decimals',
    call: 'setFormula("=1,5*2"); getDisplayValue()',
    run: ({ A }) => A('A1').setFormula('=1,5*2').getDisplayValue(),
    gives: ['#ERROR!', '3', '3'],
    confidence: 'field',
    source: 'public code for pl_PL',
  },
  {
    name: 'shown-number',
    call: 'setValue(2.5); getDisplayValue()',
    run: ({ A }) => A('A1').setValue(2.5).getDisplayValue(),
    gives: ['2.5', '2,5', '2,5'],
    confidence: 'unseen',
    source: 'our expectation from the locale',
  },
  {
    name: 'number-format',
    call: 'setNumberFormat("#,##0.00"); setValue(1234.5); getNumberFormat(); getDisplayValue()',
    run({ A }) {
      const cell = A('A1').setNumberFormat('#,##0.00').setValue(1234.5);
      return [cell.getNumberFormat(), cell.getDisplayValue()];
    },
    gives: [
      ['#,##0.00', '1,234.50'],
      ['#,##0.00', '1\u00a0234,50'],
      ['#,##0.00', '1.234,50'],
    ],
    confidence: 'doc',
    source: 'Google Sheets API, number formats: patterns are locale-free, what they show is not',
  },
  {
    name: 'date',
    call: 'setValue(new Date(…)); getValue(); getDisplayValue()',
    run({ A, ss, Utilities }) {
      const cell = A('A1').setNumberFormat('dd.mm.yyyy').setValue(new Date(DATE));
      const zone = ss.getSpreadsheetTimeZone();
      const same = (cell.getValue() as Date).getTime() === DATE;
      return [same, cell.getDisplayValue() === Utilities.formatDate(new Date(DATE) as never, zone, 'dd.MM.yyyy')];
    },
    gives: [
      [true, true],
      [true, true],
      [true, true],
    ],
    confidence: 'doc',
    source: 'Apps Script reference, Range.getValue: a Date in the zone of the spreadsheet',
  },
  {
    name: 'date-format',
    call: 'setValue(midnight); getDisplayValue()',
    run: (scene) => scene.A('A1').setValue(midnight(scene)).getDisplayValue(),
    gives: ['1/5/2024', '05.01.2024', '05.01.2024'],
    confidence: 'unseen',
    source: 'our expectation from the locale',
  },
  {
    name: 'truth',
    call: 'setValue(true); getDisplayValue()',
    run: ({ A }) => A('A1').setValue(true).getDisplayValue(),
    gives: ['TRUE', 'ИСТИНА', 'WAHR'],
    confidence: 'unseen',
    source: 'our expectation from the locale',
  },
  {
    name: 'text-number',
    call: 'setNumberFormat("@"); setValue("2,0"); setFormula("=N(A1)+COUNT(A1)")',
    run({ A }) {
      A('A1').setNumberFormat('@').setValue('2,0');
      return [A('A1').getValue(), A('B1').setFormula('=N(A1)+COUNT(A1)').getValue()];
    },
    gives: [
      ['2,0', 0],
      ['2,0', 0],
      ['2,0', 0],
    ],
    confidence: 'doc',
    source: 'Sheets function reference: N of text is 0, COUNT counts numbers only',
  },
];

const LOCALES: readonly Locale[] = ['en_US', 'ru_RU', 'de_DE'];

export const cases: Case[] = LOCALES.flatMap((locale, at) =>
  rows.map(({ name, call, run, gives, confidence, source }): Case => {
    const id = `locale-${name}-${locale}`;
    const sure = confidence === 'disputed' && locale === 'en_US' ? 'field' : confidence;
    return {
      id,
      call: `${call} in ${locale}`,
      locale,
      leaves: 'cells',
      confidence: sure,
      source,
      run,
      gives: gives[at],
    };
  }),
);
