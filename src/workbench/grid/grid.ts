// The grid on the page: shows one sheet, keeps the selection, and turns keys and the mouse into actions on cells.
import { cellAddress } from '../../files/a1';
import { contains, lastColumn, lastRow, mergeAt, single, type Place } from '../../files/rect';
import type { Cell, ChartData, Rect, SheetData } from '../../files/workbook';
import { element } from '../dom';
import { CellEditor } from './cell-editor';
import { ChartLayer } from './chart-layer';
import { ChoiceList } from './choice-list';
import { cellId, GridCells } from './grid-cells';
import { GridLayout, HEADER_HEIGHT, HEADER_WIDTH } from './grid-layout';
import { commandOf, type Command } from './keys';
import { NoteTip } from './note-tip';
import { hitAt, listenToPointer, type Hit } from './pointer';
import { canvasTextWidth, columnWidth, rowHeightOf } from './row-heights';
import { atMergeStart, pickedRect, selectedRect, type Selection } from './selection';
import { keyTarget } from './key-target';
import { Track } from './track';

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
  readonly node = element('div', { class: 'scroller' });
  private readonly spacer = element('div', { class: 'spacer' });
  private readonly view = element('div', { class: 'view' });
  private readonly table = element('div', { role: 'grid', class: 'grid', tabindex: 0, 'aria-multiselectable': 'true' });
  private readonly choiceButton = element(
    'button',
    { class: 'choice-button', type: 'button', tabindex: -1, hidden: true, 'aria-hidden': 'true' },
    '▾',
  );
  private readonly tip = new NoteTip();
  private readonly cells = new GridCells(this.table);
  private readonly charts = new ChartLayer();
  private readonly editor: CellEditor;
  private readonly list = new ChoiceList();
  private readonly widthOf = canvasTextWidth();
  private readonly actions: GridActions;
  private words: GridWords;
  private sheet!: SheetData;
  private layout!: GridLayout;
  private selection: Selection = { active: { row: 1, column: 1 }, corner: { row: 1, column: 1 } };
  /** Escape was the last key: the next Tab is the browser's. */
  private tabLeaves = false;
  private readonly remembered = new Map<number, { selection: Selection; left: number; top: number }>();
  private drawing = 0;
  private chartsAreStale = true;
  private hovered: Hit | undefined;

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
    this.view.append(this.table, this.charts.node, this.choiceButton, this.list.node, this.tip.node, this.editor.node);
    this.spacer.append(this.view);
    this.node.append(this.spacer);
    this.node.addEventListener('scroll', () => this.schedule());
    new ResizeObserver(() => this.schedule()).observe(this.node);
    this.table.addEventListener('keydown', (event) => this.pressed(event));
    this.table.addEventListener('focus', () => this.schedule());
    this.choiceButton.addEventListener('mousedown', (event) => event.preventDefault());
    this.choiceButton.addEventListener('click', () => this.openChoices());
    this.listenToMouse();
    this.setWords(words);
  }

  setWords(words: GridWords): void {
    this.words = words;
    this.table.setAttribute('aria-label', words.grid);
    this.table.setAttribute('aria-description', words.leave);
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
    this.cells.clear();
    this.charts.clear();
    this.selection = before?.selection ?? { active: { row: 1, column: 1 }, corner: { row: 1, column: 1 } };
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
    const { sheet } = this;
    const rows = new Track(sheet.rowCount, rowHeightOf(sheet, this.widthOf));
    const columns = new Track(sheet.columnCount, (column) => columnWidth(sheet, column));
    this.layout = new GridLayout(sheet, rows, columns);
    Object.assign(this.spacer.style, {
      width: `${this.layout.scrollWidth}px`,
      height: `${this.layout.scrollHeight}px`,
    });
    this.table.setAttribute('aria-rowcount', String(sheet.rowCount + 1));
    this.table.setAttribute('aria-colcount', String(sheet.columnCount + 1));
    const inside = (place: Place): Place => ({
      row: Math.min(place.row, sheet.rowCount),
      column: Math.min(place.column, sheet.columnCount),
    });
    this.selection = { active: inside(this.selection.active), corner: inside(this.selection.corner) };
    this.chartsAreStale = true;
    this.drawNow();
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
    this.selection = {
      active: { row: rect.row, column: rect.column },
      corner: { row: lastRow(rect), column: lastColumn(rect) },
    };
    this.reveal(single(this.selection.active));
    this.actions.moved();
  }

  focus(): void {
    this.table.focus({ preventScroll: true });
  }

  get hasFocus(): boolean {
    return document.activeElement === this.table;
  }

  /** Where the active cell stands on the page. */
  activePoint(): { x: number; y: number } {
    const bounds = this.view.getBoundingClientRect();
    const box = this.layout.box(single(this.active));
    return { x: bounds.left + box.left + 12, y: bounds.top + box.top + box.height };
  }

  private setSelection(selection: Selection, shown: Place): void {
    this.selection = selection;
    this.reveal(single(shown));
    this.actions.moved();
  }

  private reveal(rect: Rect): void {
    const { left, top } = this.layout.scrollTo(mergeAt(this.sheet.merges, rect.row, rect.column) ?? rect);
    if (Math.abs(left - this.node.scrollLeft) >= 1 || Math.abs(top - this.node.scrollTop) >= 1)
      this.node.scrollTo(left, top);
    this.drawNow();
  }

  private schedule(): void {
    this.drawing ||= requestAnimationFrame(() => this.drawNow());
  }

  private drawNow(): void {
    cancelAnimationFrame(this.drawing);
    this.drawing = 0;
    if (!this.sheet) return;
    const { node, layout, sheet } = this;
    layout.measure({ width: node.clientWidth, height: node.clientHeight, left: node.scrollLeft, top: node.scrollTop });
    Object.assign(this.view.style, { width: `${layout.viewWidth}px`, height: `${layout.viewHeight}px` });
    const active = atMergeStart(this.selection.active, sheet.merges);
    const display = (cell: Cell | undefined): string => this.actions.display(cell);
    this.cells.draw({ sheet, layout, active, selected: this.selected, display });
    this.table.setAttribute('aria-activedescendant', cellId(active.row, active.column));
    if (this.chartsAreStale) this.charts.draw(sheet, layout, (chart) => this.actions.drawChart(chart));
    else this.charts.scroll(layout);
    this.chartsAreStale = false;
    const edited = this.editor.placeEdited();
    if (edited) this.editor.move(this.boxOf(edited));
    this.placeChoiceButton(active);
    this.placeNote(active);
  }

  private boxOf(place: Place) {
    return this.layout.box(mergeAt(this.sheet.merges, place.row, place.column) ?? single(place));
  }

  private isInView(place: Place): boolean {
    const box = this.boxOf(place);
    const left = place.column <= this.layout.frozenColumns ? HEADER_WIDTH : this.layout.bodyLeft;
    const top = place.row <= this.layout.frozenRows ? HEADER_HEIGHT : this.layout.bodyTop;
    return (
      box.left + box.width > left &&
      box.top >= top - 2 &&
      box.top < this.layout.viewHeight &&
      box.left < this.layout.viewWidth
    );
  }

  private placeChoiceButton(active: Place): void {
    const offered = this.actions.choices(active.row, active.column) !== undefined && this.isInView(active);
    this.choiceButton.hidden = !offered;
    if (!offered) return;
    const box = this.boxOf(active);
    Object.assign(this.choiceButton.style, {
      left: `${box.left + box.width - 19}px`,
      top: `${box.top + box.height - 20}px`,
    });
  }

  /** The note of the cell under the pointer, else of the active cell. */
  private placeNote(active: Place): void {
    const hovered = this.hovered?.on === 'cell' ? atMergeStart(this.hovered, this.sheet.merges) : undefined;
    const noteAt = (place: Place | undefined) => place && this.sheet.rows[place.row - 1]?.[place.column - 1]?.note;
    const place = noteAt(hovered) ? hovered! : active;
    const note = this.hasFocus || place === hovered ? noteAt(place) : undefined;
    const node = document.getElementById(cellId(place.row, place.column));
    if (!note || !node || !this.isInView(place) || this.editor.isOpen) this.tip.hide();
    else this.tip.show(note, node, this.boxOf(place), this.layout.viewWidth);
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
    const target = keyTarget(command, this.selection, this.sheet, this.layout);
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
    const active = extend ? this.selection.active : atMergeStart(to, this.sheet.merges);
    this.setSelection({ active, corner: extend ? to : active }, extend ? to : active);
  }

  private selectAll(): void {
    const { rowCount, columnCount } = this.sheet;
    this.selection = { active: { row: 1, column: 1 }, corner: { row: rowCount, column: columnCount } };
    this.drawNow();
    this.focus();
    this.actions.moved();
  }

  /** Opens the editor: with `text` it replaces what stands there. */
  private edit(text: string | undefined): void {
    const place = atMergeStart(this.active, this.sheet.merges);
    this.reveal(single(place));
    const label = this.words.editing(cellAddress(place.row, place.column));
    const now = text ?? this.actions.textToEdit(place.row, place.column);
    this.tip.hide();
    this.editor.open(place, this.boxOf(place), label, now, text !== undefined);
  }

  private openChoices(): void {
    const place = atMergeStart(this.active, this.sheet.merges);
    const values = this.actions.choices(place.row, place.column);
    if (!values) return;
    const label = this.words.choices(cellAddress(place.row, place.column));
    const now = this.actions.textToEdit(place.row, place.column);
    this.list.open(this.boxOf(place), label, values, now, (value) => {
      this.focus();
      if (value !== undefined) this.actions.enter(place.row, place.column, value);
    });
  }

  private listenToMouse(): void {
    listenToPointer(this.view, {
      layout: () => this.layout,
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
        if (hit.on !== 'cell' && hit.on !== 'corner' && !contains(this.picked, this.extentOf(hit)))
          this.pick(hit, false);
        this.actions.menu(hit, x, y);
      },
      hover: (hit) => {
        const same = JSON.stringify(hit) === JSON.stringify(this.hovered);
        this.hovered = hit;
        if (!same) this.placeNote(atMergeStart(this.active, this.sheet.merges));
      },
    });
  }

  private pick(hit: Exclude<Hit, { on: 'corner' }>, extend: boolean): void {
    this.editor.finish(undefined);
    const extent = this.extentOf(hit);
    const start = { row: extent.row, column: extent.column };
    const active = extend ? this.selection.active : atMergeStart(start, this.sheet.merges);
    const from = extend ? this.selection.from : hit.on === 'cell' ? undefined : start;
    this.selection = { active, corner: { row: lastRow(extent), column: lastColumn(extent) }, from };
    this.drawNow();
    this.actions.moved();
  }

  private extentOf(hit: Exclude<Hit, { on: 'corner' }>): Rect {
    if (hit.on === 'cell') return single(hit);
    const { rowCount, columnCount } = this.sheet;
    return hit.on === 'row'
      ? { row: hit.line, column: 1, rows: 1, columns: columnCount }
      : { row: 1, column: hit.line, rows: rowCount, columns: 1 };
  }

  private drag(from: Hit, x: number, y: number): void {
    const { viewWidth, viewHeight, bodyLeft, bodyTop } = this.layout;
    const pull = (at: number, low: number, high: number): number => (at < low ? at - low : at > high ? at - high : 0);
    const byX = pull(x, bodyLeft, viewWidth);
    const byY = pull(y, bodyTop, viewHeight);
    if (from.on === 'cell' && (byX || byY)) this.node.scrollBy(byX / 4, byY / 4);
    const hit = hitAt(
      this.layout,
      Math.min(Math.max(x, HEADER_WIDTH), viewWidth - 1),
      Math.min(Math.max(y, HEADER_HEIGHT), viewHeight - 1),
    );
    if (hit.on !== 'cell') return;
    const { rowCount, columnCount } = this.sheet;
    const corner = {
      row: from.on === 'column' ? rowCount : hit.row,
      column: from.on === 'row' ? columnCount : hit.column,
    };
    if (corner.row === this.selection.corner.row && corner.column === this.selection.corner.column) return;
    this.selection = { ...this.selection, corner };
    this.drawNow();
    this.actions.moved();
  }
}
