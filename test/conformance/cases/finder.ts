// Searching and replacing text. The cells are our own: the recorded facts name what is found, not where it stood.
import { each, type Case } from '../case';

export const cases: Case[] = each({ missing: 'Range.createTextFinder', leaves: 'cells' }, [
  {
    id: 'finder-03',
    run({ A }) {
      A('A1:A5').setFormula('=CONCATENATE("sam";"ple")');
      const found = A('A1:A5').createTextFinder('CONCATENATE').matchFormulaText(true).findAll();
      return found.map((range) => range.getA1Notation());
    },
    gives: ['A1', 'A2', 'A3', 'A4', 'A5'],
  },
  {
    id: 'finder-04',
    run: ({ A }) =>
      A('A1:A3')
        .setValues([['a sample'], ['b'], ['sample']])
        .createTextFinder('sample')
        .replaceAllWith('test'),
    gives: 2,
  },
]);
