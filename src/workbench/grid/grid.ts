// The grid on the page: shows one sheet, keeps the selection, and turns keys and the mouse into actions on cells.
import { cellAddress } from '../../files/a1';
import { contains, single, type Place } from '../../files/rect';
import type { Cell, ChartData, Rect, SheetData } from '../../files/workbook';
import { CellChoices } from './cell-choices';
import { CellEditor } from './cell-editor';
import { CellNote } from './cell-note';
import { GridView } from './grid-view';
import { keyTarget } from './key-target';
import { commandOf, type Command } from './keys';
import { draggedTo, extentOf, firstCell, goneTo, keptInside, ofRect, pressedOn, wholeSheet } from './picking';
import { draggedOver, listenToPointer, type Hit } from './pointer';
import { atMergeStart, pickedRect, selectedRect, type Selection } from './selection';

export interface GridActions {
  display(cell: Cell | undefined): string;
  textToEdit(row: number, column: number): string;
  /** False where the cell does not take it; the reason is shown by whoever refuses. */
  enter(row: number, column: number, text: string): boolean;
  /** The values offered for a cell, if its rule has a list. */
  choices(row: number, column: number): readonly string[] | undefined;
  clear(rect: Rect): void;
  undo(): void;
  redo(): void;
  resize(axis: 'row' | 'column', line: number, pixels: number): void;
  menu(hit: Hit, x: number, y: number): void;
  moved(): void;
  typing(text: string): void;
  drawChart(chart: ChartData): string;
}

export interface GridWords {
  grid: string;
  /** How the keyboard gets out, since Tab goes from cell to cell. */
  leave: string;
  editing(cell: string): string;
  choices(cell: string): string;
}

export class Grid {
  readonly node: HTMLElement;
  private readonly view: GridView;
  private readonly editor: CellEditor;
  private readonly choices: CellChoices;
  private readonly note = new CellNote();
  private readonly actions: GridActions;
  private words: GridWords;
  private sheet!: SheetData;
  private selection = firstCell;
  /** Escape was the last key: the next Tab is the browser's. */
  private tabLeaves = false;
  private readonly remembered = new Map<number, { selection: Selection; left: number; top: number }>();

  constructor(actions: GridActions, words: GridWords) {
    this.actions = actions;
    this.words = words;
    this.editor = new CellEditor({
      commit: (place, text) => actions.enter(place.row, place.column, text),
      leave: (step) => {
        this.focus();
        if (step) this.run({ do: 'next', step });
        actions.moved();
      },
      input: (text) => actions.typing(text),
    });
    this.choices = new CellChoices(actions, () => this.openChoices());
    this.view = new GridView(
      {
        selection: () => this.selection,
        display: (cell) => actions.display(cell),
        drawChart: (chart) => actions.drawChart(chart),
        drawn: (active) => this.drawn(active),
      },
      ...this.choices.nodes,
      this.note.node,
      this.editor.node,
    );
    this.node = this.view.node;
    this.view.table.addEventListener('keydown', (event) => this.pressed(event));
    this.listenToMouse();
    this.setWords(words);
  }

  setWords(words: GridWords): void {
    this.words = words;
    this.view.table.setAttribute('aria-label', words.grid);
    this.view.table.setAttribute('aria-description', words.leave);
  }

  /** Shows a sheet where it was last left. */
  show(sheet: SheetData): void {
    this.editor.close();
    if (this.sheet) {
      const { scrollLeft: left, scrollTop: top } = this.node;
      this.remembered.set(this.sheet.id, { selection: this.selection, left, top });
    }
    const before = this.remembered.get(sheet.id);
    this.sheet = sheet;
    this.view.clear();
    this.selection = before?.selection ?? firstCell;
    this.refresh();
    this.node.scrollTo(before?.left ?? 0, before?.top ?? 0);
    this.actions.moved();
  }

  /** Another workbook: nothing of the sheets seen so far matters. */
  forget(): void {
    this.remembered.clear();
  }

  /** Draws the sheet anew after anything in it changed. */
  refresh(): void {
    this.view.lay(this.sheet);
    this.selection = keptInside(this.selection, this.sheet);
    this.view.draw();
  }

  get sheetId(): number {
    return this.sheet.id;
  }

  get selected(): Rect {
    return selectedRect(this.selection, this.sheet.merges);
  }

  /** The rows or columns that were picked, without those that a merge takes along. */
  get picked(): Rect {
    return pickedRect(this.selection);
  }

  get active(): Place {
    return this.selection.active;
  }

  /** Selects a rectangle and brings its first cell into view. */
  select(rect: Rect): void {
    this.selection = ofRect(rect);
    this.view.reveal(single(this.active));
    this.actions.moved();
  }

  focus(): void {
    this.view.focus();
  }

  get hasFocus(): boolean {
    return this.view.hasFocus;
  }

  /** Where the active cell stands on the page. */
  activePoint(): { x: number; y: number } {
    const bounds = this.view.view.getBoundingClientRect();
    const box = this.view.layout.box(single(this.active));
    return { x: bounds.left + box.left + 12, y: bounds.top + box.top + box.height };
  }

  /** Selects what is in view already. */
  private setSelection(selection: Selection): void {
    this.selection = selection;
    this.view.draw();
    this.actions.moved();
  }

  private drawn(active: Place): void {
    const edited = this.editor.placeEdited();
    if (edited) this.editor.move(this.view.boxOf(edited));
    this.choices.follow(this.view, active);
    this.showNote(active);
  }

  private showNote(active: Place): void {
    if (this.editor.isOpen) this.note.hide();
    else this.note.follow(this.view, this.sheet, active);
  }

  private pressed(event: KeyboardEvent): void {
    const { code, key, ctrlKey, metaKey, shiftKey, altKey } = event;
    const altGraph = event.getModifierState('AltGraph');
    const command = commandOf({ code, key, ctrlKey, metaKey, shiftKey, altKey, altGraph });
    const leaving = key === 'Tab' && this.tabLeaves;
    if (key !== 'Shift') this.tabLeaves = key === 'Escape';
    if (!command || leaving) return;
    event.preventDefault();
    this.run(command);
  }

  private run(command: Command): void {
    const target = keyTarget(command, this.selection, this.sheet, this.view.layout);
    if (target) return this.go(target.to, target.extend);
    switch (command.do) {
      case 'edit':
        return this.edit(undefined);
      case 'type':
        return this.edit(command.text);
      case 'clear':
        return this.actions.clear(this.selected);
      case 'undo':
        return this.actions.undo();
      case 'redo':
        return this.actions.redo();
      case 'select-all':
        return this.selectAll();
      case 'open-list':
        return this.openChoices();
      case 'menu': {
        const { x, y } = this.activePoint();
        return this.actions.menu({ on: 'cell', ...this.active }, x, y);
      }
    }
  }

  private go(to: Place, extend: boolean): void {
    this.selection = goneTo(to, extend, this.selection, this.sheet.merges);
    this.view.reveal(single(this.selection.corner));
    this.actions.moved();
  }

  private selectAll(): void {
    this.selection = wholeSheet(this.sheet);
    this.view.draw();
    this.focus();
    this.actions.moved();
  }

  /** Opens the editor: with `text` it replaces what stands there. */
  private edit(text: string | undefined): void {
    const place = atMergeStart(this.active, this.sheet.merges);
    this.view.reveal(single(place));
    const label = this.words.editing(cellAddress(place.row, place.column));
    const now = text ?? this.actions.textToEdit(place.row, place.column);
    this.note.hide();
    this.editor.open(place, this.view.boxOf(place), label, now, text !== undefined);
  }

  private openChoices(): void {
    this.choices.open(this.view, atMergeStart(this.active, this.sheet.merges), this.words.choices);
  }

  private listenToMouse(): void {
    listenToPointer(this.view.view, {
      layout: () => this.view.layout,
      select: (hit, extend) => {
        this.pick(hit, extend);
        // After the browser has moved the focus to what was pressed.
        setTimeout(() => this.focus());
      },
      selectAll: () => this.selectAll(),
      drag: (from, x, y) => this.drag(from, x, y),
      dropped: () => undefined,
      edit: () => this.edit(undefined),
      resize: (axis, line, size, done) => {
        const sizes = axis === 'row' ? this.sheet.rowHeights : this.sheet.columnWidths;
        sizes.set(line, size);
        this.refresh();
        if (done) this.actions.resize(axis, line, size);
      },
      menu: (hit, x, y) => {
        if (hit.on !== 'cell' && hit.on !== 'corner' && !contains(this.picked, extentOf(hit, this.sheet)))
          this.pick(hit, false);
        this.actions.menu(hit, x, y);
      },
      hover: (hit) => {
        if (this.note.hover(hit)) this.showNote(atMergeStart(this.active, this.sheet.merges));
      },
    });
  }

  private pick(hit: Exclude<Hit, { on: 'corner' }>, extend: boolean): void {
    this.editor.finish(undefined);
    this.setSelection(pressedOn(hit, extend, this.selection, this.sheet));
  }

  private drag(from: Hit, x: number, y: number): void {
    const { hit, pull } = draggedOver(this.view.layout, x, y);
    if (from.on === 'cell' && (pull.x || pull.y)) this.node.scrollBy(pull.x / 4, pull.y / 4);
    const dragged = hit.on === 'cell' && draggedTo(hit, from, this.selection, this.sheet);
    if (dragged) this.setSelection(dragged);
  }
}
