// Puts the findings of a check or a scoring into words.
import type { Check, Unworded } from '../addon/contract';
import type { Language } from '../core/language';
import { guideline2015 } from '../core/method/guideline-2015';
import { findingMessage } from '../wording/findings';
import { namesOf } from '../wording/names';

export function worded<T extends Check>(data: Unworded<T>, language: Language): Unworded<T> & Pick<Check, 'findings'> {
  const names = namesOf(language, guideline2015);
  const findings = data.findings.map((finding) => ({ ...finding, message: findingMessage(language, finding, names) }));
  return { ...data, findings };
}
