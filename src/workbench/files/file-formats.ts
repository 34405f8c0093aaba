// What reads and writes files, and what is said of them: a script of its own (files.js), so that the page starts without it.
export { csvFacts } from '../../files/csv/csv';
export { lossesOf } from '../../files/xlsx/losses';
export { openFile } from '../../files/open-file';
export { FileProblem } from '../../files/workbook';
export { writeXlsx } from '../../files/xlsx/write-xlsx';
export { fileProblemText, lossText, unevenText } from '../../wording/files';
