// The noun that Russian sentences count most often, in its forms.
import { plural } from '../numbers';

/** «5 муниципалитетов» without the number. */
export const municipalityWord = (n: number): string =>
  plural('ru', n, { one: 'муниципалитет', few: 'муниципалитета', many: 'муниципалитетов', other: 'муниципалитета' });

/** After «из», «у», «от»: «из 21 муниципалитета». */
export const ofMunicipalityWord = (n: number): string =>
  plural('ru', n, { one: 'муниципалитета', other: 'муниципалитетов' });
