// Formulas by their distances, over several cells, and with the separators of a locale.
import { each, type Case } from '../case';

const byDistance = (id: string, cell: string, written: string, formula: string, read = written): Case => ({
  id,
  run({ A }) {
    const r = A(cell).setFormulaR1C1(written);
    return [r.getFormula(), r.getFormulaR1C1()];
  },
  gives: [formula, read],
});

const distances = (id: string, formula: string, read: string): Case => ({
  id,
  run: ({ A }) => A('F6').setFormula(formula).getFormulaR1C1(),
  gives: read,
});

export const cases: Case[] = each({ leaves: 'cells' }, [
  byDistance('formula-01', 'A1', '=R[1]C[1]', '=B2'),
  byDistance('formula-03', 'D4', '=R[1]C1', '=$A5'),
  byDistance('formula-04', 'D4', '=R1C[1]', '=E$1'),
  byDistance('formula-06', 'G7', '=R[-1]C[-1]+R1C1*R[1]C[1]', '=F6+$A$1*H8'),
  byDistance('formula-07', 'J20', '=R[0]C[0]', '=J20'),
  distances('formula-08', '=G10', '=R[4]C[1]'),
  distances('formula-09', '=$H$12', '=R12C8'),
  byDistance('formula-12', 'A2', '=SUM(R[-1]C:R[-1]C[2])', '=SUM(A1:C1)', '=SUM(R[-1]C[0]:R[-1]C[2])'),
  {
    id: 'formula-14',
    run: ({ A }) => A('C3:D4').setFormula('=A1').getFormulas(),
    gives: [
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ],
  },
  {
    id: 'formula-18',
    run({ A }) {
      const r = A('A1').setFormula('=SUM(1;2)');
      return [r.getFormula(), r.getValue()];
    },
    gives: ['=SUM(1,2)', 3],
  },
  {
    id: 'formula-19',
    locale: 'pl_PL',
    run: ({ A }) => [A('A1').setFormula('=0,7*10').getValue(), A('A2').setFormula('=0.7*10').getDisplayValue()],
    gives: [7, '#ERROR!'],
  },
]);
