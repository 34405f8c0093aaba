// Values written by scripts and read back.
import { each, type Case } from '../case';

export const cases: Case[] = each({ leaves: 'cells' }, [
  {
    id: 'values-01',
    run({ A }) {
      const before = A('A1:B1').isBlank();
      return [
        before,
        A('A1:B1')
          .setValues([[1, '']])
          .isBlank(),
      ];
    },
    gives: [true, false],
  },
  {
    id: 'values-05',
    run: ({ A }) =>
      A('A1:F1')
        .setValues([['a', 'б', 1, 1.5, true, false]])
        .getValues(),
    gives: [['a', 'б', 1, 1.5, true, false]],
  },
  {
    id: 'values-06',
    missing: 'Range.trimWhitespace',
    run({ A }) {
      const texts = [' preceding space', 'following space ', 'two  middle  spaces', '   =SUM(1,2)'];
      return A('A1:A4')
        .setValues(texts.map((text) => [text]))
        .trimWhitespace()
        .getValues();
    },
    gives: [['preceding space'], ['following space'], ['two middle spaces'], ['=SUM(1,2)']],
  },
  { id: 'values-08', run: ({ A }) => A('A1').setValue(5).getDisplayValue(), gives: '5' },
  {
    id: 'values-09',
    run: ({ A }) => [A('A1').setValue(5).getFormula(), A('A1:B1').getFormulas()],
    gives: ['', [['', '']]],
  },
  {
    id: 'values-10',
    run: ({ A }) =>
      A('A1:B2').setValues([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    throws:
      'The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
  },
  {
    id: 'values-11',
    run: ({ A }) => A('A1:D1').setValues([[]]),
    throws:
      'The number of columns in the data does not match the number of columns in the range. The data has 0 but the range has 4.',
  },
  {
    id: 'values-15',
    disputed: 'One public repository says that an Error object comes back.',
    documentation:
      'The documentation of getValue names number, boolean, date and text alone. The host follows it: an error is its text.',
    run({ A }) {
      const cell = A('A1').setFormula('=NA()');
      return [cell.getValue(), cell.getDisplayValue()];
    },
    gives: ['#N/A', '#N/A'],
  },
  {
    id: 'values-17',
    documentation:
      'The documentation of setValue does not say that text is read as if typed. The host follows the fact.',
    run: ({ A }) => [A('A1').setValue('007').getValue(), A('A2').setNumberFormat('@').setValue('007').getValue()],
    gives: [7, '007'],
  },
  { id: 'values-20', run: ({ A }) => A('A1').setValue('TRUE').getValue(), gives: true },
  {
    id: 'values-21',
    run: ({ A }) => [A('A1').setValue('5%').getValue(), A('A1').getNumberFormat()],
    gives: [0.05, '0%'],
  },
  {
    id: 'values-22',
    run: ({ A }) =>
      [null, ''].map((empty) => {
        A('A1').setValue('x');
        return A('A1').setValue(empty).getValue() as unknown;
      }),
    gives: ['', ''],
  },
  { id: 'values-23', run: ({ A }) => typeof A('A1').setValue({ a: 1 }).getValue(), gives: 'string' },
  { id: 'values-24', run: ({ A }) => A('!c2:e5').getA1Notation(), gives: 'C2:E5' },
]);
