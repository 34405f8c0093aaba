// Scratch sheets: an empty one for each case, and nothing left of them afterwards.
import type { Case } from '../case';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** In front of the names of scratch sheets, so that those of a run that was broken off are known again. */
const NAME = 'SelfTestScratch';

export class Scratch {
  private current: Sheet | null = null;
  private made = 0;
  private readonly home: readonly number[];

  constructor(private readonly ss: Spreadsheet) {
    const own = ss.getSheets().filter((sheet) => sheet.getName().indexOf(NAME) !== 0);
    this.home = own.map((sheet) => sheet.getSheetId());
    this.removeAll();
  }

  /** The sheet for the next case. */
  sheet(): Sheet {
    this.made += this.current ? 0 : 1;
    this.current ??= this.ss.insertSheet(`${NAME}${this.made}`, this.ss.getSheets().length);
    return this.current;
  }

  /** A sheet on which a case leaves nothing, or cells only, serves again. */
  after(leaves: Case['leaves']): void {
    try {
      if (leaves === 'nothing') return;
      if (leaves === 'cells' && this.current) this.current.clear().clearNotes();
      else this.removeAll();
    } catch {
      this.removeAll();
    }
  }

  /** Every sheet that was not there at the beginning. */
  removeAll(): void {
    this.current = null;
    for (const sheet of this.ss.getSheets()) {
      if (this.home.indexOf(sheet.getSheetId()) < 0) this.ss.deleteSheet(sheet);
    }
  }
}
