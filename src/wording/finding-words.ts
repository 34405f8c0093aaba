// The form that words about findings have in each language.
import type { FindingData, FindingName, Severity } from '../core/checks/finding';
import type { Names } from './names';

/** What stands there and why it is wrong; and what to do about it, one imperative sentence for all of a kind. */
export type FindingWords = { [N in FindingName]: [say: (data: FindingData[N], names: Names) => string, fix: string] };

/** Of all findings of a kind. */
export type TitleWords = Record<FindingName, string>;

export type SeverityWords = Record<Severity, string>;
