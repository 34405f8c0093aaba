// The noun that English sentences count most often, in its forms.
import { plural } from '../numbers';

/** "5 municipalities" without the number. */
export const municipalityWord = (n: number): string =>
  plural('en', n, { one: 'municipality', other: 'municipalities' });
