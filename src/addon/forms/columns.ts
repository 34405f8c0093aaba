// The columns of a scoring form, and how wide they are on a sheet of A4 laid across.
import type { Language } from '../../core/language';
import type { Method } from '../../core/method/method';
import { formWords } from '../../wording/forms';
import { roleWords } from '../../wording/table';

export interface FormColumn {
  role: 'number' | 'oblast' | 'raion' | 'name' | 'score' | 'evidence' | 'comment';
  header: string;
  /** What the header does not say, as a note on it. */
  prompt: string;
  /** In pixels. */
  width: number;
}

/** With three indicators and their evidence as wide as A4 with narrow margins. */
const widths: Record<FormColumn['role'], number> = {
  number: 30,
  oblast: 98,
  raion: 86,
  name: 112,
  score: 108,
  evidence: 108,
  comment: 72,
};

/** @param withEvidence a column beside each score for what it rests on */
export function formColumns(method: Method, language: Language, withEvidence: boolean): FormColumn[] {
  const { number, evidence, comment } = formWords(language).form;
  const { oblast, raion, name } = roleWords(language);
  const column = (role: FormColumn['role'], header: string, prompt = ''): FormColumn => ({
    role,
    header,
    prompt,
    width: widths[role],
  });
  const scores = method.indicators.flatMap((indicator) => {
    const short = indicator.short[language];
    const score = column('score', short, indicator.name[language]);
    const inSentence = short.charAt(0).toLowerCase() + short.slice(1);
    return withEvidence ? [score, column('evidence', evidence(inSentence))] : [score];
  });
  return [
    column('number', number),
    column('oblast', oblast),
    column('raion', raion),
    column('name', name),
    ...scores,
    column('comment', comment),
  ];
}

/** Places of the columns with a role, from 1. */
export const placesOf = (columns: readonly FormColumn[], role: FormColumn['role']): number[] =>
  columns.flatMap((column, index) => (column.role === role ? [index + 1] : []));
