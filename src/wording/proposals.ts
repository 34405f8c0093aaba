// What the Share dialog says of partner sheets and of partners' answers, in the three languages. Not in Code.js, not in the panel.
import type { Language } from '../core/language';
import type { WordedError } from './errors';
import type { ErrorText } from './error-data';
import { proposals as en, type ProposalWords } from './en/proposals';
import { proposals as ky } from './ky/proposals';
import { proposals as ru } from './ru/proposals';

const words: Record<Language, ProposalWords> = { ru, ky, en };

export const proposalWords = (language: Language): ProposalWords => words[language];

/** The words for an error that only this dialog can meet; null for every other. */
export function answerErrorText(language: Language, { name, data }: WordedError): ErrorText | null {
  const errors = words[language].errors as Record<string, ((data: never) => ErrorText) | undefined>;
  return errors[name]?.(data as never) ?? null;
}

/** What stands in the way of taking a proposal, or what to know before; null where nothing does. */
export function problemText(
  language: Language,
  proposal: {
    problem: keyof ProposalWords['problems'] | null;
    proposed: number | string | null;
    seen: number | null;
  },
): string | null {
  const say = words[language].problems;
  const { problem, proposed, seen } = proposal;
  if (problem === null) return null;
  if (problem === 'off-scale') return say[problem](String(proposed ?? ''));
  return problem === 'changed' ? say[problem](seen) : say[problem]();
}
