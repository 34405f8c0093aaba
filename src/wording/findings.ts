// What findings are called and say, in the three languages.
import type { FindingData, FindingName, Severity } from '../core/checks/finding';
import type { Language } from '../core/language';
import { findings as en, severities as enSeverities } from './en/findings';
import { findings as ky, severities as kySeverities } from './ky/findings';
import type { Names } from './names';
import { findings as ru, severities as ruSeverities } from './ru/findings';

export type FindingWords = {
  [N in FindingName]: {
    /** Of all findings of the kind. */
    title: string;
    /** What stands there and why it is wrong. */
    message(data: FindingData[N], names: Names): string;
  };
};

export type SeverityWords = Record<Severity, string>;

/** A finding as it crosses from core or from google.script.run: its data is known by its name alone. */
export interface WordedFinding {
  name: string;
  data: object;
}

interface OneKind {
  title: string;
  message(data: object, names: Names): string;
}

const words: Record<Language, FindingWords> = { ru, ky, en };
const severities: Record<Language, SeverityWords> = { ru: ruSeverities, ky: kySeverities, en: enSeverities };

function kind(language: Language, name: string): OneKind {
  const all = words[language] as Record<string, OneKind | undefined>;
  const found = all[name];
  if (!found) throw new RangeError(`no wording for the finding "${name}"`);
  return found;
}

export const findingTitle = (language: Language, name: string): string => kind(language, name).title;

export const findingMessage = (language: Language, finding: WordedFinding, names: Names): string =>
  kind(language, finding.name).message(finding.data, names);

/** "error", "warning", "note". */
export const severityWord = (language: Language, severity: Severity): string => severities[language][severity];
