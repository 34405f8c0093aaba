// The rows of a partner's file, as they stand on the sheet that answers.
import { openFile } from '../../files/open-file';
import { type Cell, FileProblem, type SheetData } from '../../files/workbook';
import { fileProblemText } from '../../wording/files';
import { cited } from '../../wording/phrases';
import { shareDialogWords } from '../../wording/share-dialog';
import type { Language } from '../../core/language';

export type FileRows = { rows: (string | number | boolean | null)[][] } | { problem: string };

/** With it the header of the column of codes begins: the add-on writes it and knows the rest. */
const mark = 'tendik-1-';

/**
 * The sheet that bears our mark, of which there must not be two; a file without one gives its first sheet, and the add-on says what is missing.
 */
export async function fileRows(bytes: Uint8Array, name: string, language: Language): Promise<FileRows> {
  try {
    const { sheets } = await openFile(bytes, name);
    const answers = sheets.filter(isAnswer);
    if (answers.length > 1) {
      const names = answers.map((one) => cited(language, one.name)).join(', ');
      return { problem: shareDialogWords(language).manyAnswers(names) };
    }
    const sheet = answers[0] ?? sheets[0];
    const rows = Array.from({ length: sheet?.rows.length ?? 0 }, (_, row) => Array.from(sheet?.rows[row] ?? [], plain));
    return { rows };
  } catch (error) {
    if (error instanceof FileProblem) return { problem: fileProblemText(language, error.problem, error.data) };
    throw error;
  }
}

const isAnswer = ({ rows }: SheetData): boolean =>
  rows.some((row) => row?.some((cell) => typeof cell?.value === 'string' && cell.value.toLowerCase().includes(mark)));

/** A reason that begins with = has become a formula in a .csv: it is read as it was written. */
function plain(cell: Cell | undefined): string | number | boolean | null {
  const value = cell?.value ?? cell?.formula ?? null;
  return typeof value === 'object' && value !== null ? value.error : value;
}
