// Files that cannot be opened, and what a save loses, in English.
import { quote } from '../numbers';

export const files = {
  uneven: (file: string, rows: string, separator: string) =>
    `Some rows of ${quote('en', file)} have more or fewer cells than the header (rows: ${rows}), so scores may stand in wrong columns. Compare these rows; a value with ${quote('en', separator)} in it, such as a number with decimals, has to stand in quotation marks.`,
  problems: {
    'file-empty': (file: string) => `${quote('en', file)} is empty: there is nothing in the file. Choose another one.`,
    'file-damaged': (file: string) =>
      `${quote('en', file)} is damaged or was not copied whole. Copy or download it again; if Excel or LibreOffice can still open it, save it there under a new name.`,
    'file-encrypted': (file: string) =>
      `${quote('en', file)} is protected by a password. Open it in Excel, take the password off (File › Info › Protect Workbook › Encrypt with Password) and save it.`,
    'file-old-xls': (file: string) =>
      `${quote('en', file)} is in the format of Excel 97–2003 (.xls). Open it in Excel or LibreOffice and save it as .xlsx.`,
    'file-unknown': (file: string) =>
      `${quote('en', file)} is neither .xlsx nor .csv. Save the table in one of these two formats.`,
    'file-too-large': (file: string) =>
      `${quote('en', file)} is too large to be opened here. Save only the sheet with the scores into a file of its own.`,
  },
  losses: {
    macros: 'macros',
    signatures: 'the digital signature (it holds for the file as it was)',
    'threaded-comments': 'threads of comments on sheets whose notes were changed (their texts stay as notes)',
    'protected-ranges': 'protection of single ranges and warnings on editing',
    tables: 'tables of Excel whose header was emptied or no longer names each column once (their cells stay)',
    'redrawn-charts': 'the look of charts from the file that were changed here: they are drawn anew',
    'not-moved':
      'the place of pictures, tables and sparklines where rows or columns were inserted or deleted: they stay where they were',
    'sheets-functions': 'formulas that only Google Sheets knows (their last values stay)',
    'long-texts': 'the end of texts longer than 32,767 characters, which is as much as Excel takes in a cell',
    'sheet-names': 'names of sheets that Excel does not take: they are cut to 31 characters, without []:*?/\\',
  },
};

export type FileWords = typeof files;
