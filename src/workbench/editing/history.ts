// Undo and redo for everything that changes the workbook, whoever changed it: the person, or the add-on.
import type { Cell, SheetData, WorkbookData } from '../../files/workbook';
import { copyOfSettings } from '../../host/workbook/copy-sheet';

type Row = (Cell | undefined)[];

/** A sheet as it stood. Cells are replaced, never changed in place, so rows that did not change are shared. */
interface SheetSnapshot {
  rows: readonly (Row | undefined)[];
  rest: Omit<SheetData, 'rows'>;
}

interface Snapshot {
  sheets: SheetSnapshot[];
  metadata: WorkbookData['metadata'];
  definedNames: WorkbookData['definedNames'];
}

const KEPT = 50;

export class History {
  private past: Snapshot[] = [];
  private future: Snapshot[] = [];
  private now: Snapshot;
  private readonly workbook: WorkbookData;

  constructor(workbook: WorkbookData) {
    this.workbook = workbook;
    this.now = take(workbook);
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** To be called after each step; says whether anything had changed. */
  record(): boolean {
    const next = take(this.workbook, this.now);
    if (next === this.now) return false;
    this.past.push(this.now);
    if (this.past.length > KEPT) this.past.shift();
    this.future = [];
    this.now = next;
    return true;
  }

  /** Puts the workbook back one step; says whether there was one. */
  undo(): boolean {
    const before = this.past.pop();
    if (!before) return false;
    this.future.push(this.now);
    this.put(before);
    return true;
  }

  redo(): boolean {
    const after = this.future.pop();
    if (!after) return false;
    this.past.push(this.now);
    this.put(after);
    return true;
  }

  private put(snapshot: Snapshot): void {
    const { workbook } = this;
    const present = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
    // Sheets keep their identity: the host's objects hold on to them.
    workbook.sheets.splice(
      0,
      Infinity,
      ...snapshot.sheets.map(({ rows, rest }) => {
        const fields = { ...copyOfSettings(rest), rows: rows.map((row) => row?.slice()) as SheetData['rows'] };
        const sheet = present.get(rest.id);
        return sheet ? Object.assign(sheet, { filter: undefined, tabColor: undefined }, fields) : fields;
      }),
    );
    workbook.metadata.splice(0, Infinity, ...snapshot.metadata);
    workbook.definedNames.splice(0, Infinity, ...snapshot.definedNames);
    if (!workbook.sheets.some((sheet) => sheet.id === workbook.activeSheetId)) {
      workbook.activeSheetId = workbook.sheets[0]!.id;
    }
    this.now = snapshot;
  }
}

/** The same object where nothing changed since `previous`. */
function take(workbook: WorkbookData, previous?: Snapshot): Snapshot {
  const before = new Map(previous?.sheets.map((snapshot) => [snapshot.rest.id, snapshot]));
  const sheets = workbook.sheets.map((sheet) => takeSheet(sheet, before.get(sheet.id)));
  const metadata = workbook.metadata.map((entry) => ({ ...entry }));
  const definedNames = workbook.definedNames.map((name) => ({ ...name }));
  const unchanged =
    previous &&
    sheets.length === previous.sheets.length &&
    sheets.every((sheet, index) => sheet === previous.sheets[index]) &&
    JSON.stringify([metadata, definedNames]) === JSON.stringify([previous.metadata, previous.definedNames]);
  return unchanged ? previous : { sheets, metadata, definedNames };
}

function takeSheet(sheet: SheetData, previous?: SheetSnapshot): SheetSnapshot {
  const rows = takeRows(sheet.rows, previous?.rows);
  const rest = restOf(sheet);
  if (previous && rows === previous.rows && signature(rest) === signature(previous.rest)) return previous;
  return { rows, rest: copyOfSettings(rest) };
}

function restOf(sheet: SheetData): SheetSnapshot['rest'] {
  const rest: Partial<SheetData> = { ...sheet };
  delete rest.rows;
  return rest as SheetSnapshot['rest'];
}

function takeRows(rows: SheetData['rows'], previous: SheetSnapshot['rows'] = []): SheetSnapshot['rows'] {
  let changed = rows.length !== previous.length;
  const taken: (Row | undefined)[] = new Array(rows.length);
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r];
    const before = previous[r];
    if (before && row && sameCells(before, row)) taken[r] = before;
    else {
      taken[r] = row?.slice();
      changed ||= row !== before;
    }
  }
  return changed ? taken : previous;
}

function sameCells(a: Row, b: Row): boolean {
  if (a.length !== b.length) return false;
  for (let c = 0; c < a.length; c++) if (a[c] !== b[c]) return false;
  return true;
}

/** Equal for sheets whose settings are equal; what a file reader keeps for itself does not change. */
function signature(rest: SheetSnapshot['rest']): string {
  return JSON.stringify(rest, (key, value: unknown) => {
    if (key === 'original') return undefined;
    if (value instanceof Map || value instanceof Set) return [...value];
    return value;
  });
}
