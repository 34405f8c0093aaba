// The workbench: one workbook open on the page, the grid that edits it, and the add-on that runs on it.
import type { Language } from '../core/language';
import { rectText } from '../files/a1';
import { overlap, single } from '../files/rect';
import type { Cell, SheetData, WorkbookData } from '../files/workbook';
import { displayText } from '../host/cells/number-format';
import type { Host, PropertyStore } from '../host/host';
import { chartSvg } from '../report/svg';
import { workbenchWords, type WorkbenchWords } from '../wording/workbench';
import { startAddOn, type AddOnParts } from './add-on/add-on';
import { AddOnPanel } from './add-on/add-on-panel';
import { AddOnRuns } from './add-on/add-on-runs';
import { forget, rememberedPerson } from './add-on/person';
import { addressRect } from './editing/address-rect';
import { allowedAt } from './editing/allowed-values';
import { listenToClipboard } from './editing/clipboard-events';
import { FormulaBar } from './editing/formula-bar';
import { openGridMenu } from './editing/grid-menu';
import { History } from './editing/history';
import { figuresText, selectionFigures } from './editing/selection-figures';
import { SheetEditing } from './editing/sheet-editing';
import { chartPictureOf } from './grid/chart-picture-of';
import { Grid } from './grid/grid';
import type { Hit } from './grid/pointer';
import { rememberLanguage } from './language';
import { Page } from './page';
import { tell } from './parts/dialog';
import { openMenuUnder } from './parts/menu';
import { Notices } from './parts/notices';
import { SheetTabs } from './tabs/sheet-tabs';

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
  private readonly runs: AddOnRuns;
  private readonly panel: AddOnPanel;
  private readonly editing: SheetEditing;
  private readonly person = rememberedPerson(location.search);
  private documentProperties: PropertyStore = { values: {} };
  private history!: History;
  private host!: Host;

  constructor(root: HTMLElement, parts: AddOnParts, language: Language, files: FileActions) {
    this.parts = parts;
    this.language = language;
    this.words = workbenchWords(language);
    this.editing = new SheetEditing({
      workbook: () => this.workbook,
      sheet: () => this.sheet,
      words: () => this.words.refused,
      edited: () => this.edited(),
      tell: (title, text) => void this.tell(title, text),
    });
    this.grid = this.makeGrid();
    this.tabs = new SheetTabs({
      workbook: () => this.workbook,
      words: () => this.words,
      changed: () => this.edited(),
      show: (sheet) => this.show(sheet),
    });
    this.bar = new FormulaBar({
      enter: (place, text) => this.editing.enter(place.row, place.column, text),
      goTo: (address) => this.goTo(address),
      done: () => this.grid.focus(),
    });
    this.page = new Page(root, this.bar.node, this.grid.node, this.tabs.node, {
      open: files.choose,
      save: files.save,
      sample: files.sample,
      undo: () => this.stepBack(() => this.history.undo()),
      redo: () => this.stepBack(() => this.history.redo()),
      extensions: (button) => openMenuUnder(button, this.runs.items()),
      togglePanel: () => this.panel.toggle(),
      language: (chosen) => this.setLanguage(chosen),
    });
    this.runs = new AddOnRuns({
      host: () => this.host,
      parts,
      notices: this.notices,
      words: () => this.words,
      tell: (text) => void this.tell(text),
    });
    this.panel = new AddOnPanel(this.page, {
      words: () => this.words,
      names: () => this.host.names(),
      call: (name, args) => this.runs.call(name, args),
      focusEditor: () => this.grid.focus(),
      open: () => this.runs.openPanel(),
      closed: () => this.host.pageClosed(),
    });
    root.append(this.notices.node);
    this.page.setLanguage(language);
    this.bar.setWords(this.words.formulaBar);
    listenToClipboard({
      hasFocus: () => this.grid.hasFocus,
      copied: (how) => this.editing.copied(this.grid.selected, how),
      paste: (text) => this.paste(text),
    });
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
    this.page.showWelcome(false);
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
    forget(this.person);
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
      closePage: (page) => this.panel.giveWay(page),
    });
    this.host.onChange((changes) => {
      if (changes.has('menu') && changes.size === 1) return;
      if (changes.has('selection') || this.grid.sheetId !== this.sheet.id) this.takeSelection();
      this.redraw();
    });
  }

  /** The script may have activated a sheet or cells. */
  private takeSelection(): void {
    const rect = this.host.selection.get(this.sheet.id);
    this.grid.show(this.sheet);
    if (rect && rectText(rect) !== rectText(this.grid.selected)) this.grid.select(rect);
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
    if (this.history?.record()) {
      this.dirty = true;
      this.page.showWelcome(false);
    }
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
    return {
      grid: this.words.grid(this.sheet.name),
      leave: this.words.leaveGrid,
      editing: this.words.editing,
      choices: this.words.choices,
    };
  }

  private makeGrid(): Grid {
    return new Grid(
      {
        display: (cell: Cell | undefined) => displayText(cell, this.workbook.locale),
        textToEdit: (row, column) => this.editing.textToEdit(row, column),
        enter: (row, column, text) => this.editing.enter(row, column, text),
        choices: (row, column) => allowedAt(this.workbook, this.sheet, row, column)?.values,
        clear: (rect) => this.editing.clear(rect),
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
      { grid: '', leave: this.words.leaveGrid, editing: this.words.editing, choices: this.words.choices },
    );
  }

  private moved(): void {
    if (!this.host) return;
    const { selected, active } = this.grid;
    this.host.select(this.sheet.id, selected);
    this.bar.show(active, rectText(selected), this.editing.textToEdit(active.row, active.column));
    const figures = selectionFigures(this.sheet, selected);
    const parts = figuresText(figures, this.workbook.locale, this.words.figures);
    const notComputed = this.host
      .uncomputed()
      .find(({ sheetId, row, column }) => sheetId === this.sheet.id && row === active.row && column === active.column);
    if (notComputed) parts.unshift(this.words.figures.notComputed(notComputed.unknownFunction));
    this.page.setFigures(parts.join(' · '));
  }

  async tell(title: string, ...paragraphs: string[]): Promise<void> {
    await tell(title, paragraphs, this.words.dialog.close);
    this.grid.focus();
  }

  private goTo(address: string): void {
    const rect = addressRect(address, this.sheet);
    if (rect) this.grid.select(rect);
  }

  private paste(text: string): void {
    const written = text && this.editing.paste(this.grid.selected, text);
    if (written) this.grid.select(written);
  }

  private openGridMenu(hit: Hit, x: number, y: number): void {
    if (hit.on === 'corner') return;
    if (hit.on === 'cell' && !overlap(single(hit), this.grid.selected)) this.grid.select(single(hit));
    const { workbook, sheet, words, editing } = this;
    openGridMenu(
      hit,
      { x, y },
      {
        workbook,
        sheet,
        words,
        editing,
        selected: hit.on === 'cell' ? this.grid.selected : this.grid.picked,
        paste: (text) => this.paste(text),
        say: (text) => this.notices.say(text),
        tell: (title, text) => void this.tell(title, text),
      },
    );
  }
}
