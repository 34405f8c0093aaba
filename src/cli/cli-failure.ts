// What keeps a command from being done, and its sentence.
import { fileProblemText } from '../wording/files';
import { cliWords, type CliFailureName, type CliFailureWords } from '../wording/cli';
import { errorSentence } from '../wording/errors';
import { namesOf } from '../wording/names';
import { guideline2015 } from '../core/method/guideline-2015';
import type { Language } from '../core/language';
import { FileProblem } from '../files/workbook';

/** An obstacle of the command line itself, with a stable name. */
export class CliFailure extends Error {
  readonly failure: CliFailureName;
  readonly data: object;
  constructor(...[failure, data]: CliFailureWords) {
    super(failure);
    this.failure = failure;
    this.data = data ?? {};
  }
}

/** An error that the add-on answered with; `sheets`: what else there would be to choose from. */
export class AddOnFailure extends Error {
  constructor(
    readonly answer: { name: string; data: object },
    readonly sheets: string[],
  ) {
    super(answer.name);
  }
}

/** As the contract prints it. */
export interface Failure {
  ok: false;
  error: { name: string; data: object; message: string };
}

/** Any error as a failure; one that nobody foresaw is told as such. */
export function failureOf(error: unknown, language: Language): Failure {
  const { name, data, message } = worded(error, language);
  return { ok: false, error: { name, data, message } };
}

function worded(error: unknown, language: Language): Failure['error'] {
  const words = cliWords(language);
  if (error instanceof CliFailure) {
    const sentence = words.failures[error.failure] as (data: object) => string;
    return { name: error.failure, data: error.data, message: sentence(error.data) };
  }
  if (error instanceof FileProblem) {
    return { name: error.problem, data: error.data, message: fileProblemText(language, error.problem, error.data) };
  }
  const names = namesOf(language, guideline2015);
  if (error instanceof AddOnFailure) {
    const { name, data } = error.answer;
    const message = errorSentence(language, error.answer, names);
    return { name, data, message: error.sheets.length > 1 ? `${message} ${words.otherSheets(error.sheets)}` : message };
  }
  const data = { message: error instanceof Error ? error.message : String(error) };
  return { name: 'unexpected', data, message: errorSentence(language, { name: 'unexpected', data }, names) };
}
