// Files that cannot be opened, and what a save loses, in English.
import { quote } from '../numbers';

export const files = {
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
    'pivot-tables': 'pivot tables (their cells stay as values)',
    slicers: 'slicers and timelines',
    'threaded-comments': 'threads of comments (their texts stay as notes)',
    'external-links': 'links to other workbooks (their last values stay)',
    'form-controls': 'buttons and other controls on sheets',
    'data-connections': 'connections to databases',
    'protected-ranges': 'protection of single ranges and warnings on editing',
  },
};
