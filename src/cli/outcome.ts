// What a command gives: data for programs, text for people.
import type { Check, Score } from '../addon/contract';

export interface Outcome {
  data: Check | Score;
  /** For stdout without --json. */
  text: string;
  /** For stderr in any case. */
  notes: string[];
}
