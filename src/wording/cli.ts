// The words of the command line in the three languages.
import type { Language } from '../core/language';
import { cli as en, type CliWords } from './en/cli';
import { cli as ky } from './ky/cli';
import { cli as ru } from './ru/cli';

/** Obstacles that only the command line has: the name of each and the data that its sentence needs. */
type Failures = CliWords['failures'];
export type CliFailureName = keyof Failures;
export type CliFailureWords = { [N in CliFailureName]: [name: N, ...data: Parameters<Failures[N]>] }[CliFailureName];

const words: Record<Language, CliWords> = { ru, ky, en };

export const cliWords = (language: Language): CliWords => words[language];
