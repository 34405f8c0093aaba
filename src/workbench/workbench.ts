// The workbench: one workbook open on the page, the grid that edits it, and the add-on that runs on it.
import type { Language } from '../core/language';
import type { Cell, Rect, SheetData, WorkbookData } from '../files/workbook';
import { parseRange } from '../host/a1-notation';
import {
  clearCells,
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  setHidden,
  sortRange,
  typeInto,
} from '../host/editing';
import { shownFormula } from '../host/formula-text';
import type { Host, PropertyStore } from '../host/host';
import { displayText, shownValue } from '../host/number-format';
import { mayEdit } from '../host/write-guard';
import { chartSvg } from '../report/svg';
import { workbenchWords, type WorkbenchWords } from '../wording/workbench';
import { addOnItems, startAddOn, type AddOnParts } from './add-on';
import { AddOnPanel } from './add-on-panel';
import { cellAddress, rectAddress } from './address';
import { allowedAt } from './allowed-values';
import { chartPictureOf } from './chart-picture-of';
import { CellClipboard, pastedRect } from './clipboard';
import { gridMenu, sortLabel } from './context-menus';
import { tell } from './dialog';
import { FormulaBar } from './formula-bar';
import { filledPart, Grid } from './grid/grid';
import type { Hit } from './grid/pointer';
import { fromTsv } from './grid/tsv';
import { History } from './history';
import { rememberLanguage } from './language';
import { openMenu, openMenuUnder } from './menu';
import { Notices } from './notices';
import { Page } from './page';
import { lastColumn, lastRow, overlap, single } from './rect';
import { selectionFigures } from './selection-figures';
import { SheetTabs } from './sheet-tabs';
import { sortRect } from './sort-rect';
import { editableText } from './editable-text';

export interface FileActions {
  choose(): void;
  save(): void;
  sample(): void;
}

export class Workbench {
  readonly notices = new Notices();
  readonly page: Page;
  words: WorkbenchWords;
  language: Language;
  workbook!: WorkbookData;
  /** What saving an unchanged workbook would lose: nothing. */
  dirty = false;
  private readonly parts: AddOnParts;
  private readonly grid: Grid;
  private readonly tabs: SheetTabs;
  private readonly bar: FormulaBar;
  private readonly panel: AddOnPanel;
  private readonly clipboard = new CellClipboard();
  private readonly person: PropertyStore = { values: {} };
  private documentProperties: PropertyStore = { values: {} };
  private history!: History;
  private host!: Host;

  constructor(root: HTMLElement, parts: AddOnParts, language: Language, files: FileActions) {
    this.parts = parts;
    this.language = language;
    this.words = workbenchWords(language);
    this.grid = this.makeGrid();
    this.tabs = new SheetTabs({
      workbook: () => this.workbook,
      words: () => this.words,
      changed: () => this.edited(),
      show: (sheet) => this.show(sheet),
    });
    this.bar = new FormulaBar({
      enter: (text) => this.enter(this.grid.active.row, this.grid.active.column, text),
      goTo: (address) => this.goTo(address),
      done: () => this.grid.focus(),
    });
    this.page = new Page(root, this.bar.node, this.grid.node, this.tabs.node, {
      open: files.choose,
      save: files.save,
      sample: files.sample,
      undo: () => this.stepBack(() => this.history.undo()),
      redo: () => this.stepBack(() => this.history.redo()),
      extensions: (button) => openMenuUnder(button, this.extensionItems()),
      togglePanel: () => this.panel.toggle(),
      language: (chosen) => this.setLanguage(chosen),
    });
    this.panel = new AddOnPanel(this.page, {
      words: () => this.words,
      names: () => this.host.names(),
      call: (name, args) => this.callFromPanel(name, args),
      focusEditor: () => this.grid.focus(),
      open: () => this.runAddOn(this.openerName()),
    });
    root.append(this.notices.node);
    this.page.setLanguage(language);
    this.bar.setWords(this.words.formulaBar);
    document.addEventListener('copy', (event) => this.toClipboard(event, 'copy'));
    document.addEventListener('cut', (event) => this.toClipboard(event, 'cut'));
    document.addEventListener('paste', (event) => this.fromClipboard(event));
    window.addEventListener('beforeunload', (event) => {
      if (this.dirty) event.preventDefault();
    });
  }

  /** Puts another workbook on the page and starts the add-on in it. */
  open(workbook: WorkbookData): void {
    this.workbook = workbook;
    this.documentProperties = { values: {} };
    this.dirty = false;
    this.grid.forget();
    this.startHost();
    this.history = new History(workbook);
    this.page.setFile(workbook.name);
    this.show(this.sheet);
    this.panel.restart();
  }

  get sheet(): SheetData {
    const { sheets, activeSheetId } = this.workbook;
    return sheets.find((sheet) => sheet.id === activeSheetId) ?? sheets.find((sheet) => !sheet.hidden) ?? sheets[0]!;
  }

  setLanguage(language: Language): void {
    this.language = language;
    this.words = workbenchWords(language);
    rememberLanguage(language);
    // The panel's own choice gives way to the one just made for the whole page.
    this.person.values = {};
    this.page.setLanguage(language);
    this.bar.setWords(this.words.formulaBar);
    this.page.setFile(this.workbook.name);
    this.startHost();
    this.redraw();
    this.panel.restart();
  }

  private startHost(): void {
    const person = { language: this.language, properties: this.person };
    this.host = startAddOn(this.workbook, this.parts, person, this.documentProperties, {
      toast: (message, title, seconds) => this.notices.say(message, title, seconds * 1000),
      showSidebar: (title, html) => this.panel.show(title, html),
      showDialog: (title, html, size) => this.panel.showDialog(title, html, size),
    });
    this.host.onChange((changes) => {
      if (changes.has('menu') && changes.size === 1) return;
      this.takeSelection();
      this.redraw();
    });
  }

  /** The script may have activated a sheet or cells. */
  private takeSelection(): void {
    const rect = this.host.selection.get(this.sheet.id);
    this.grid.show(this.sheet);
    if (rect && rectAddress(rect) !== rectAddress(this.grid.selected)) this.grid.select(rect);
  }

  private show(sheet: SheetData): void {
    this.workbook.activeSheetId = sheet.id;
    this.host.settle();
    this.grid.setWords(this.gridWords());
    this.grid.show(sheet);
    this.redraw();
  }

  /** Brings formula cells up to date. */
  settle(): void {
    this.host.settle();
  }

  /** After an edit made here: the host, the history and the page hear of it. */
  edited(): void {
    this.host.edited();
  }

  private redraw(): void {
    this.host.settle();
    if (this.history?.record()) this.dirty = true;
    this.page.setUndo({ undo: this.history?.canUndo ?? false, redo: this.history?.canRedo ?? false });
    this.grid.setWords(this.gridWords());
    this.grid.refresh();
    this.tabs.draw();
    this.moved();
  }

  private stepBack(step: () => boolean): void {
    if (!step()) return;
    this.dirty = true;
    this.host.edited();
    this.show(this.sheet);
  }

  private gridWords() {
    return { grid: this.words.grid(this.sheet.name), editing: this.words.editing, choices: this.words.choices };
  }

  private makeGrid(): Grid {
    return new Grid(
      {
        display: (cell: Cell | undefined) => displayText(cell, this.workbook.locale),
        textToEdit: (row, column) => this.textToEdit(row, column),
        enter: (row, column, text) => this.enter(row, column, text),
        choices: (row, column) => allowedAt(this.workbook, this.sheet, row, column)?.values,
        clear: (rect) =>
          this.change(rect, () => clearCells(this.workbook, this.sheet.id, filledPart(rect, this.sheet))),
        undo: () => this.stepBack(() => this.history.undo()),
        redo: () => this.stepBack(() => this.history.redo()),
        resize: () => this.edited(),
        menu: (hit, x, y) => this.openGridMenu(hit, x, y),
        moved: () => this.moved(),
        typing: (text) => this.bar.mirror(text),
        drawChart: (chart) => {
          const picture = chartPictureOf(chart, this.workbook);
          return picture ? chartSvg(picture) : '';
        },
      },
      { grid: '', editing: this.words.editing, choices: this.words.choices },
    );
  }

  private moved(): void {
    if (!this.host) return;
    const { selected, active } = this.grid;
    this.host.select(this.sheet.id, selected);
    this.bar.show(rectAddress(selected), this.textToEdit(active.row, active.column));
    const figures = selectionFigures(this.sheet, selected);
    const { locale } = this.workbook;
    const shown = (value: number): string => shownValue(Number(value.toPrecision(6)), undefined, locale);
    const parts = !figures
      ? []
      : figures.numbers > 1
        ? [this.words.figures.average(shown(figures.sum / figures.numbers)), this.words.figures.sum(shown(figures.sum))]
        : [this.words.figures.count(figures.filled)];
    this.page.setFigures(parts.join(' · '));
  }

  private textToEdit(row: number, column: number): string {
    const cell = this.sheet.rows[row - 1]?.[column - 1];
    return cell?.formula === undefined
      ? editableText(cell, this.workbook.locale)
      : cell.unparsed
        ? cell.formula
        : shownFormula(cell.formula, this.workbook.locale);
  }

  private enter(row: number, column: number, text: string): boolean {
    if (text === this.textToEdit(row, column)) return true;
    const allowed = allowedAt(this.workbook, this.sheet, row, column);
    if (allowed?.only && text !== '' && !allowed.values.includes(text.trim())) {
      const { title, notAllowed } = this.words.refused;
      void this.tell(title, notAllowed(cellAddress(row, column), text, allowed.values));
      return false;
    }
    return this.change(single({ row, column }), () => typeInto(this.workbook, this.sheet.id, row, column, text));
  }

  /** Changes cells unless they are protected; says whether it did. */
  private change(rect: Rect, edit: () => void): boolean {
    if (!mayEdit(this.sheet, rect)) {
      void this.tell(this.words.refused.title, this.words.refused.protectedCells(rectAddress(rect)));
      return false;
    }
    try {
      edit();
    } catch (error) {
      void this.tell(this.words.refused.title, error instanceof Error ? error.message : String(error));
      return false;
    } finally {
      this.edited();
    }
    return true;
  }

  async tell(title: string, ...paragraphs: string[]): Promise<void> {
    await tell(title, paragraphs, this.words.dialog.close);
    this.grid.focus();
  }

  private goTo(address: string): void {
    const range = parseRange(address.trim());
    if (!range) return;
    const { rowCount, columnCount } = this.sheet;
    const row = Math.min(range.top ?? 1, rowCount);
    const column = Math.min(range.left ?? 1, columnCount);
    const rows = Math.min(range.bottom ?? rowCount, rowCount) - row + 1;
    this.grid.select({ row, column, rows, columns: Math.min(range.right ?? columnCount, columnCount) - column + 1 });
  }

  private toClipboard(event: ClipboardEvent, how: 'copy' | 'cut'): void {
    if (!this.grid.hasFocus) return;
    event.preventDefault();
    const rect = filledPart(this.grid.selected, this.sheet);
    event.clipboardData?.setData('text/plain', this.copied(rect, how));
  }

  private copied(rect: Rect, how: 'copy' | 'cut'): string {
    let text = '';
    if (how === 'copy') text = this.clipboard.copy(this.workbook, this.sheet, rect);
    else this.change(rect, () => (text = this.clipboard.cut(this.workbook, this.sheet, rect)));
    return text;
  }

  private fromClipboard(event: ClipboardEvent): void {
    if (!this.grid.hasFocus) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain');
    if (text) this.paste(text);
  }

  private paste(text: string): void {
    const { sheet, workbook } = this;
    const table = fromTsv(text);
    const rect = pastedRect(this.grid.selected, table);
    if (lastColumn(rect) > sheet.columnCount)
      return void this.tell(this.words.refused.title, this.words.refused.pasteTooWide);
    for (let r = 0; r < rect.rows; r++) {
      for (let c = 0; c < rect.columns; c++) {
        const typed = table[r % table.length]?.[c] ?? '';
        const allowed = allowedAt(workbook, sheet, rect.row + r, rect.column + c);
        if (!allowed?.only || typed === '' || allowed.values.includes(typed.trim())) continue;
        const message = this.words.refused.notAllowed(
          cellAddress(rect.row + r, rect.column + c),
          typed,
          allowed.values,
        );
        return void this.tell(this.words.refused.title, message);
      }
    }
    let written = rect;
    const done = this.change(rect, () => {
      sheet.rowCount = Math.max(sheet.rowCount, lastRow(rect));
      written = this.clipboard.paste(workbook, sheet, this.grid.selected, text);
    });
    if (done) this.grid.select(written);
  }

  private openGridMenu(hit: Hit, x: number, y: number): void {
    if (hit.on === 'corner') return;
    const at = hit.on === 'cell' ? single(hit) : undefined;
    if (at && !overlap(at, this.grid.selected)) this.grid.select(at);
    const { sheet, workbook } = this;
    const { selected } = this.grid;
    const sorted = sortRect(sheet, selected);
    const clash = sorted && sheet.merges.some((merge) => merge.rows > 1 && overlap(merge, sorted));
    const state = {
      sortRange: sorted && sortLabel(sorted, selected.column),
      hidden: sheet.hiddenRows.size + sheet.hiddenColumns.size > 0,
      frozen: sheet.frozenRows + sheet.frozenColumns > 0,
    };
    const change = (edit: () => void): void => void this.change(selected, edit);
    const items = gridMenu(hit, selected, state, this.words.menu, {
      cut: () => void navigator.clipboard?.writeText(this.copied(filledPart(selected, sheet), 'cut')),
      copy: () => void navigator.clipboard?.writeText(this.copied(filledPart(selected, sheet), 'copy')),
      paste: () => void this.pasteFromMenu(),
      clear: () => change(() => clearCells(workbook, sheet.id, filledPart(selected, sheet))),
      insert: (axis, line, count) =>
        change(() => (axis === 'row' ? insertRows : insertColumns)(workbook, sheet.id, line, count)),
      remove: (axis, line, count) =>
        change(() => (axis === 'row' ? deleteRows : deleteColumns)(workbook, sheet.id, line, count)),
      hide: (axis, line, count) => change(() => setHidden(workbook, sheet.id, axis, line, count, true)),
      showHidden: () =>
        change(() => {
          setHidden(workbook, sheet.id, 'row', 1, sheet.rowCount, false);
          setHidden(workbook, sheet.id, 'column', 1, sheet.columnCount, false);
        }),
      sort: (column, ascending) => {
        if (clash) return void this.tell(this.words.refused.title, this.words.refused.mergedSort(rectAddress(sorted)));
        if (sorted) change(() => sortRange(workbook, sheet.id, sorted, column, ascending));
      },
      freeze: (row) => change(() => (sheet.frozenRows = Math.min(row, sheet.rowCount - 1))),
      unfreeze: () => change(() => (sheet.frozenRows = sheet.frozenColumns = 0)),
    });
    openMenu(items, { x, y }, rectAddress(selected));
  }

  private async pasteFromMenu(): Promise<void> {
    try {
      this.paste(await navigator.clipboard.readText());
    } catch {
      this.notices.say(this.words.menu.pasteByKeys);
    }
  }

  private extensionItems() {
    const own = this.host.menu.find((menu) => menu.kind === 'menu');
    const entries = own?.kind === 'menu' ? addOnItems(own.entries) : [];
    return [
      { heading: 'Теңдик' },
      ...entries.map((entry) =>
        entry === 'line' ? entry : { label: entry.caption, run: () => this.runAddOn(entry.functionName) },
      ),
    ];
  }

  /** The first item of the add-on's menu opens its panel. */
  private openerName(): string | undefined {
    const own = this.host.menu.find((menu) => menu.kind === 'menu');
    const first = own?.kind === 'menu' ? addOnItems(own.entries)[0] : undefined;
    return first && first !== 'line' ? first.functionName : undefined;
  }

  private runAddOn(name: string | undefined): void {
    if (!name) return;
    void this.notices.during(this.words.addOn.working, () => {
      try {
        this.host.run(name);
      } catch (error) {
        void this.tell(this.words.addOn.failed(error instanceof Error ? error.message : String(error)));
      }
    });
  }

  private async callFromPanel(name: string, args: unknown[]): Promise<unknown> {
    return this.notices.during(this.words.addOn.working, () => this.host.clientCall(name, args));
  }
}
