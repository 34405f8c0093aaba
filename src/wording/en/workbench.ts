// The workbench page in English.
import { plural } from '../numbers';

const rows = (n: number) => plural('en', n, { one: 'row', other: 'rows' });
const columns = (n: number) => plural('en', n, { one: 'column', other: 'columns' });

export const workbench = {
  pageTitle: (file: string) => `${file} – Tendik`,
  languageName: 'English',
  language: 'Language',
  header: {
    open: 'Open',
    save: 'Save .xlsx',
    sample: 'Sample',
    undo: 'Undo',
    redo: 'Redo',
    extensions: 'Extensions',
    showPanel: 'Show the panel',
    hidePanel: 'Hide the panel',
  },
  stays: 'Everything stays on this computer',
  formulaBar: { address: 'Selected cell', content: 'Content of the cell' },
  grid: (sheet: string) => `Sheet “${sheet}”`,
  leaveGrid: 'Escape, then Tab, leaves the sheet.',
  editing: (cell: string) => `Editing cell ${cell}`,
  choices: (cell: string) => `Allowed values for ${cell}`,
  panel: 'Add-on panel',
  closePanel: 'Close the panel',
  tabs: {
    label: 'Sheets',
    add: 'Add a sheet',
    newSheet: (n: number) => `Sheet${n}`,
    rename: 'Rename',
    renameLabel: 'Name of the sheet',
    remove: 'Delete the sheet',
    hide: 'Hide the sheet',
    show: (sheet: string) => `Show “${sheet}”`,
    menu: (sheet: string) => `Menu of the sheet “${sheet}”`,
    nameTaken: (sheet: string) => `There already is a sheet “${sheet}”. Choose another name.`,
    nameEmpty: 'A sheet needs a name.',
    lastOne: 'A workbook needs at least one visible sheet.',
  },
  menu: {
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pasteByKeys: 'The browser does not let a menu paste here. Press Ctrl+V (⌘V on a Mac).',
    clear: 'Clear',
    insertRowsAbove: (n: number) => `Insert ${n} ${rows(n)} above`,
    insertRowsBelow: (n: number) => `Insert ${n} ${rows(n)} below`,
    insertColumnsLeft: (n: number) => `Insert ${n} ${columns(n)} to the left`,
    insertColumnsRight: (n: number) => `Insert ${n} ${columns(n)} to the right`,
    deleteRows: (n: number) => `Delete ${n} ${rows(n)}`,
    deleteColumns: (n: number) => `Delete ${n} ${columns(n)}`,
    hideRows: (n: number) => `Hide ${n} ${rows(n)}`,
    hideColumns: (n: number) => `Hide ${n} ${columns(n)}`,
    showHidden: 'Show everything hidden',
    sortUp: (range: string) => `Sort ${range} A → Z`,
    sortDown: (range: string) => `Sort ${range} Z → A`,
    freezeHere: 'Freeze down to this row',
    unfreeze: 'Unfreeze rows and columns',
  },
  refused: {
    title: 'This cannot be entered',
    notAllowed: (cell: string, seen: string, allowed: readonly string[]) =>
      `Cell ${cell} does not take “${seen}”. Allowed: ${allowed.join(', ')}.`,
    protectedCells: (range: string) =>
      `${range} is protected. Take the protection off in the program the file comes from.`,
    mergedSort: (range: string) => `${range} has merged cells and cannot be sorted. Unmerge them first.`,
    pasteTooWide: 'What you are pasting does not fit on the sheet.',
  },
  files: {
    opening: (file: string) => `Opening ${file} …`,
    saving: 'Preparing the file …',
    opened: (file: string, sheets: number, filledRows: number) =>
      `Opened ${file}: ${sheets} ${plural('en', sheets, { one: 'sheet', other: 'sheets' })}, ${filledRows} ${rows(filledRows)}. The file has not left this computer.`,
    openedSample: 'The sample is open. Its municipalities and scores are invented.',
    cannotOpen: (file: string) => `${file} was not opened`,
    unevenTitle: 'Compare some rows of the file',
    cannotSave: 'The file could not be saved',
    whatWasOpenStays: 'What was open before is still here.',
    unexpected: (detail: string) => `Something went wrong: ${detail}`,
    scriptMissing:
      'The part of this page that reads and writes files (files.js) could not be loaded. If the page is opened from a folder, see that files.js lies in it beside index.html; otherwise check the connection. Then try again: what is open stays open.',
    saved: (file: string) => `Saved as ${file}, in the browser’s downloads.`,
    scoredName: (name: string) => `${name} (scored).xlsx`,
    lossesTitle: 'Not everything in this file can be saved',
    lossesIntro: 'The saved file will lack:',
    saveAnyway: 'Save without them',
    replaceTitle: 'Replace what is open?',
    replaceText: (file: string) => `Changes in “${file}” have not been saved and will be lost.`,
    replace: 'Open without saving',
    drop: 'Drop the file to open it',
    dropHint: 'xlsx or csv. It is read here and stays on this computer.',
    emptyTitle: 'Open a sheet with scores',
    emptyText:
      'Drop an .xlsx or .csv file here, or choose one. It is read in this page and does not leave your computer.',
    chooseFile: 'Choose a file',
    trySample: 'See the sample',
    untitled: 'New workbook',
  },
  dialog: { ok: 'OK', cancel: 'Cancel', yes: 'Yes', no: 'No', close: 'Close' },
  addOn: {
    working: 'The add-on is working …',
    failed: (detail: string) => `The add-on stopped with an error: ${detail}`,
  },
  figures: {
    sum: (value: string) => `Sum: ${value}`,
    average: (value: string) => `Average: ${value}`,
    count: (n: number) => `Filled: ${n}`,
    notComputed: (name: string | null) =>
      `${name === null ? 'This formula' : `${name}()`} is not computed here; the value stored in the file is shown`,
  },
};

export type WorkbenchWords = typeof workbench;
