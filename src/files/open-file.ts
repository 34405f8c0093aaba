// Opens a file by what is in it, whatever its name says.

import { readCsv } from './csv/csv';
import { readXlsx } from './xlsx/read-xlsx';
import { FileProblem, type WorkbookData } from './workbook';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/**
 * Reads an .xlsx or a csv file. Throws FileProblem: `file-empty`, `file-damaged`, `file-encrypted`, `file-old-xls`,
 * `file-too-large`, or `file-unknown`. Its data always has `file`, the file's name.
 */
export async function openFile(bytes: Uint8Array, fileName: string): Promise<WorkbookData> {
  try {
    if (bytes.length === 0) throw new FileProblem('file-empty');
    if (startsWith(bytes, OLE)) throw new FileProblem(isEncrypted(bytes) ? 'file-encrypted' : 'file-old-xls');
    if (startsWith(bytes, ZIP)) return await readXlsx(bytes, fileName);
    if (!looksLikeText(bytes)) throw new FileProblem('file-unknown');
    return readCsv(bytes, fileName);
  } catch (error) {
    if (error instanceof FileProblem) throw new FileProblem(error.problem, { ...error.data, file: fileName });
    throw error;
  }
}

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

/** Excel puts an encrypted workbook into a container of the old kind, as a stream of this name in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage';
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (
      [...name].every((sign, index) => bytes[at + index * 2] === sign.charCodeAt(0) && bytes[at + index * 2 + 1] === 0)
    ) {
      return true;
    }
  }
  return false;
}

/** Text has no zero bytes, unless it is UTF-16 with its mark, and few control characters. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return true;
  const start = bytes.subarray(0, 4000);
  if (startsWith(start, [0x25, 0x50, 0x44, 0x46])) return false;
  return start.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13 || byte === 12);
}
