// What a command gives: data for programs, text for people.
import type { Check } from '../addon/contract';

export interface Outcome {
  /** A check, or what goes beyond it. */
  data: Check;
  /** For stdout without --json. */
  text: string;
  /** For stderr in any case. */
  notes: string[];
}
