// Errors in English.
import type { ErrorWords } from '../error-data';
import { decimal, quote } from '../numbers';
import { cited, lastlyFew } from '../phrases';

const num = (value: number) => decimal('en', value);

const cite = (text: string): string => cited('en', text);

const nothingWritten = 'Nothing has been written.';
const openScores = 'Open the sheet with the scores and try again.';

export const errors = {
  'no-table': ({ sheetName, rowsLooked, otherSheets }) => ({
    what: `There is nothing on the sheet ${cite(sheetName)}.`,
    where: `We looked for a table header in the first ${rowsLooked} rows.${elsewhere(otherSheets)}`,
    todo: 'Open the sheet that has municipalities in rows and scores in columns, and check again.',
  }),
  'no-header': ({ sheetName, rowsLooked, found, otherSheets }, { indicators }) => ({
    what: `No table header was found on the sheet ${cite(sheetName)}.`,
    where: `We looked in the first ${rowsLooked} rows; the sheet begins with ${cite(found)}.${elsewhere(otherSheets)}`,
    todo: `${otherSheets?.length ? 'Open the right sheet, or head' : 'Head'} the columns so that they can be told: ${['municipality', ...indicators.map(lower)].join(', ')}. Then check again.`,
  }),
  'column-missing': ({ sheetName, roles, headerRow, seen, otherSheets }, names) => ({
    what:
      `The sheet ${cite(sheetName)} lacks ` +
      `${roles.length === 1 ? 'a column' : 'columns'}: ${roles.map((role) => cite(names.role(role))).join(', ')}.`,
    where: `The headers in row ${headerRow}: ${headers(seen)}${elsewhere(otherSheets)}`,
    todo: 'Add the column, word its header so that it says what stands below, or choose it in the panel. Then check again.',
  }),
  'column-ambiguous': ({ sheetName, role, candidates }, names) => ({
    what: `On the sheet ${cite(sheetName)} more than one column could be ${cite(names.role(role))}.`,
    where: `They are ${candidates.map(({ letter, header }) => `${letter} (${cite(header)})`).join(', ')}.`,
    todo: 'Choose the right one in the panel, or reword the header of the other. Then check again.',
  }),
  'columns-changed': ({ sheetName }) => ({
    what: `The columns of the sheet ${cite(sheetName)} have changed since they were shown.`,
    where: 'Nothing has been kept.',
    todo: 'Open the list of columns again and choose once more.',
  }),
  'no-scores': ({ sheetName, headerRow }) => ({
    what: `On the sheet ${cite(sheetName)} there is no row with a score.`,
    where: `The header is in row ${headerRow}; we looked in all rows below it.`,
    todo: 'Enter the scores below the header, or open the sheet that has them, and check again.',
  }),
  'too-many-for-formulas': ({ sheetName, units, most }) => ({
    what: `The sheet ${cite(sheetName)} has ${decimal('en', units)} municipalities: too many for live formulas.`,
    where: `Formulas are filled in for up to ${decimal('en', most)} municipalities. Nothing has been written.`,
    todo: 'Choose values instead of live formulas in the settings, and fill in again.',
  }),
  'not-grid': ({ sheetName, kind }) => ({
    what:
      kind === 'chart'
        ? `${cite(sheetName)} is a chart that fills a sheet: it has no cells.`
        : `The sheet ${cite(sheetName)} is connected to a database: its rows cannot be read cell by cell.`,
    where: '',
    todo:
      kind === 'chart'
        ? 'Open the sheet with the scores and check again.'
        : 'Press “Extract” on that sheet to get an ordinary one, open it and check again.',
  }),
  protected: ({ sheetName, range }) => ({
    what: `You may not change what we have to write: the sheet ${cite(sheetName)}${range && `, ${range},`} is protected.`,
    where: nothingWritten,
    todo: 'Ask whoever protected it (Data › Protect sheets and ranges) to let you edit, or work in a copy.',
  }),
  'sheet-gone': ({ cell }) => ({
    what: `The sheet with the cell ${cell} is no longer in the spreadsheet.`,
    where: '',
    todo: 'Check again: the list of problems is then made anew.',
  }),
  'summary-missing': () => ({
    what: 'There is no summary in this spreadsheet.',
    where: 'It may have been deleted.',
    todo: 'Fill in classes and summary again: it is then made anew.',
  }),
  busy: () => ({
    what: 'Somebody else is filling in this spreadsheet right now.',
    where: nothingWritten,
    todo: 'Wait a minute and try again.',
  }),
  'grid-full': () => ({
    what: 'There is no room for four columns right of the table: the spreadsheet has reached the limit of Google Sheets.',
    where: nothingWritten,
    todo: 'Delete sheets, rows or columns that are not needed, and try again.',
  }),
  'typed-over': ({ cells }) => ({
    what: `Somebody has typed into cells that we fill in: ${lastlyFew(
      cells.map(({ cell }) => cell),
      5,
    )}`,
    where: 'Nothing has been replaced.',
    todo: 'Open the panel: it shows what would be replaced, and asks.',
  }),
  'summary-sheet-is-active': ({ sheetName }) => ({
    what: `The open sheet ${cite(sheetName)} is the summary, not the table with scores.`,
    where: '',
    todo: openScores,
  }),
  'partner-sheet-is-active': ({ sheetName }) => ({
    what: `The open sheet ${cite(sheetName)} is one for partners, or their answer, not the table with scores.`,
    where: '',
    todo: openScores,
  }),
  'partner-source-gone': ({ sheetName, sourceName }) => ({
    what: `The sheet ${cite(sourceName)} that ${cite(sheetName)} was made from is no longer there.`,
    where: 'The sheet for partners has been left as it is.',
    todo: 'Delete it if you do not need it; otherwise bring the sheet with the scores back (File › Version history).',
  }),
  'source-gone': ({ sheetName, sourceName }) => ({
    what: `The sheet ${cite(sourceName)} that the summary ${cite(sheetName)} was made from is gone.`,
    where: 'The summary has been left as it is.',
    todo: 'If you do not need it, delete its sheet; if you do, restore the sheet with the scores (File › Version history).',
  }),
  'value-missing': ({ sheetName, column, value, values }) => ({
    what: `On the sheet ${cite(sheetName)} no municipality has ${cite(value)} in the column ${cite(column)}.`,
    where: values.length > 0 ? `There are: ${citedFew(values)}` : '',
    todo: 'Choose another value in the panel.',
  }),
  'filter-exists': ({ sheetName }) => ({
    what: `The sheet ${cite(sheetName)} has a filter already.`,
    where: 'A sheet can have only one; it has been left as it is.',
    todo: 'Use that filter, or remove it (Data › Remove filter) and ask again.',
  }),
  'filter-over-merges': ({ sheetName, cells }) => ({
    what: `The sheet ${cite(sheetName)} has cells merged over several rows: ${cells.join(', ')}.`,
    where: 'Google Sheets makes no filter over such cells; nothing has been changed.',
    todo: 'Unmerge them (Format › Merge cells › Unmerge) and ask again.',
  }),
  'removal-changed': () => ({
    what: 'The spreadsheet has changed since the list was shown.',
    where: 'Nothing has been removed.',
    todo: 'Look at the list again and confirm once more.',
  }),
  'summary-column-gone': ({ sheetName, column, role, columns }, names) => ({
    what: `Sheet ${cite(sheetName)} has no column ${cite(column || names.role(role))}, which the summary is made by.`,
    where: columns && columns.length > 0 ? `There are: ${citedFew(columns)}` : 'Nothing was written.',
    todo: 'Give the column its old header back, or choose another column for the summary.',
  }),
  'population-too-small': ({ population, units }) => ({
    what: `A sample cannot be larger than the whole: ${decimal('en', units)} were scored, and ${decimal('en', population)} were given as all.`,
    where: 'Nothing was written.',
    todo: `Give a whole number of at least ${decimal('en', units)}, or choose “all municipalities”.`,
  }),
  'nothing-to-share': ({ what }) => ({
    what:
      what === 'columns'
        ? 'No column is left to be shared.'
        : 'No municipality is left to be shared: all of them stand in hidden rows.',
    where: 'Hidden rows and columns stay behind unless they are ticked.',
    todo: what === 'columns' ? 'Tick at least one column.' : 'Show the rows, or tick hidden rows.',
  }),
  'rows-not-asked': ({ sheetName, rows, most }) => ({
    what: `The sheet ${cite(sheetName)} has ${num(rows)} municipalities: which of their rows are hidden was not looked up.`,
    where: `Google Sheets tells it row by row only, and above ${num(most)} rows that takes too long.`,
    todo: 'If no hidden row may leave, delete hidden rows in a copy. Otherwise tick hidden rows.',
  }),
  unexpected: ({ message }) => ({
    what: 'Something went wrong that we did not foresee.',
    where: `The message: ${quote('en', message)}.`,
    todo: 'Try again; if it happens again, send this message to whoever installed Tendik for you.',
  }),
} satisfies ErrorWords;

/** Where else a header was seen, as a sentence to add. */
const elsewhere = (sheets: readonly { name: string }[] = []) =>
  sheets.length === 0
    ? ''
    : ` A header was found on the ${sheets.length === 1 ? 'sheet' : 'sheets'} ` +
      `${sheets.map(({ name }) => cite(name)).join(', ')}.`;

const headers = (seen: readonly string[]) => lastlyFew(seen.map(cite), 8);

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const citedFew = (texts: readonly string[]) => lastlyFew(texts.map(cite), 10);
