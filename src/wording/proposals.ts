// What the Share dialog says of partner sheets and of partners' answers, in the three languages. Not in Code.js, not in the panel.
import type { Language } from '../core/language';
import type { ErrorText, WordedError } from './errors';
import { proposals as en } from './en/proposals';
import { proposals as ky } from './ky/proposals';
import { proposals as ru } from './ru/proposals';

export type ProposalWords = typeof en;

const words: Record<Language, ProposalWords> = { ru, ky, en };

export const proposalWords = (language: Language): ProposalWords => words[language];

/** The words for an error that only this dialog can meet; null for every other. */
export function answerErrorText(language: Language, { name, data }: WordedError): ErrorText | null {
  const errors = words[language].errors as Record<string, ((data: never) => ErrorText) | undefined>;
  return errors[name]?.(data as never) ?? null;
}
