// Why a formula's text cannot be read.

export type FormulaProblemName =
  'comma-separator' | 'unexpected-character' | 'unexpected-end' | 'unexpected-token' | 'too-deep';

/** `position` counts characters from 0 in the text, its `=` included. Sheets shows such a cell as #ERROR!. */
export class FormulaProblem extends Error {
  constructor(
    readonly problem: FormulaProblemName,
    readonly position: number,
  ) {
    super(`${problem} at ${position}`);
  }
}
