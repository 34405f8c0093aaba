// Whether what the analyst says of the municipalities can be: a sample is no larger than what it was drawn from.
import type { Basis } from './settings';

export interface BasisProblem {
  name: 'population-too-small';
  data: { population: number; units: number };
}

/**
 * @param units municipalities that were scored
 * @returns null where there is nothing against it
 */
export function basisProblem(basis: Basis | null, units: number): BasisProblem | null {
  if (basis?.kind !== 'sample') return null;
  const { population } = basis;
  // Whole numbers only; what is no number at all fails here too.
  return Number.isInteger(population) && population >= units
    ? null
    : { name: 'population-too-small', data: { population, units } };
}
