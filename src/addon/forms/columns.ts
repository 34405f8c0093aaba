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

/** Each as wide as the longest word that stands in it; with three indicators and their evidence still read well on A4. */
const widths: Record<FormColumn['role'], number> = {
  number: 40,
  oblast: 124,
  raion: 120,
  name: 144,
  score: 124,
  evidence: 140,
  comment: 96,
};
/** Where no evidence takes the room. */
const wideComment = 220;

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
    { ...column('comment', comment), ...(!withEvidence && { width: wideComment }) },
  ];
}

/** Places of the columns with a role, from 1. */
export const placesOf = (columns: readonly FormColumn[], role: FormColumn['role']): number[] =>
  columns.flatMap((column, index) => (column.role === role ? [index + 1] : []));
