// What is seen of a sheet: its cells and charts where it is scrolled to, drawn at most once a frame.
import { mergeAt, single, type Place } from '../../files/rect';
import type { Cell, ChartData, Rect, SheetData } from '../../files/workbook';
import { element } from '../parts/dom';
import { ChartLayer } from './chart-layer';
import { cellId, GridCells } from './grid-cells';
import { GridLayout, HEADER_HEIGHT, HEADER_WIDTH, type Box } from './grid-layout';
import { canvasTextWidth, columnWidth, rowHeightOf } from './row-heights';
import { atMergeStart, selectedRect, type Selection } from './selection';
import { Track } from './track';

export interface GridViewSource {
  selection(): Selection;
  display(cell: Cell | undefined): string;
  drawChart(chart: ChartData): string;
  /** Cells stand in new places: what lies over them has to follow. */
  drawn(active: Place): void;
}

export class GridView {
  readonly node = element('div', { class: 'scroller' });
  /** The part of the sheet that is in sight, over which editors, lists and notes lie. */
  readonly view = element('div', { class: 'view' });
  readonly table = element('div', { role: 'grid', class: 'grid', tabindex: 0, 'aria-multiselectable': 'true' });
  layout!: GridLayout;
  private readonly source: GridViewSource;
  private readonly spacer = element('div', { class: 'spacer' });
  private readonly cells = new GridCells(this.table);
  private readonly charts = new ChartLayer();
  private readonly widthOf = canvasTextWidth();
  private sheet: SheetData | undefined;
  private drawing = 0;
  private chartsAreStale = true;

  constructor(source: GridViewSource, ...over: HTMLElement[]) {
    this.source = source;
    this.view.append(this.table, this.charts.node, ...over);
    this.spacer.append(this.view);
    this.node.append(this.spacer);
    this.node.addEventListener('scroll', () => this.schedule());
    new ResizeObserver(() => this.schedule()).observe(this.node);
    this.table.addEventListener('focus', () => this.schedule());
  }

  /** Forgets what was drawn of another sheet. */
  clear(): void {
    this.cells.clear();
    this.charts.clear();
  }

  /** Measures the sheet anew; to be drawn afterwards. */
  lay(sheet: SheetData): void {
    const rows = new Track(sheet.rowCount, rowHeightOf(sheet, this.widthOf));
    const columns = new Track(sheet.columnCount, (column) => columnWidth(sheet, column));
    this.sheet = sheet;
    this.layout = new GridLayout(sheet, rows, columns);
    Object.assign(this.spacer.style, {
      width: `${this.layout.scrollWidth}px`,
      height: `${this.layout.scrollHeight}px`,
    });
    this.table.setAttribute('aria-rowcount', String(sheet.rowCount + 1));
    this.table.setAttribute('aria-colcount', String(sheet.columnCount + 1));
    this.chartsAreStale = true;
  }

  draw(): void {
    cancelAnimationFrame(this.drawing);
    this.drawing = 0;
    const { node, layout, sheet, source } = this;
    if (!sheet) return;
    layout.measure({ width: node.clientWidth, height: node.clientHeight, left: node.scrollLeft, top: node.scrollTop });
    Object.assign(this.view.style, { width: `${layout.viewWidth}px`, height: `${layout.viewHeight}px` });
    const selection = source.selection();
    const active = atMergeStart(selection.active, sheet.merges);
    const selected = selectedRect(selection, sheet.merges);
    this.cells.draw({ sheet, layout, active, selected, display: (cell) => source.display(cell) });
    this.table.setAttribute('aria-activedescendant', cellId(active.row, active.column));
    if (this.chartsAreStale) this.charts.draw(sheet, layout, (chart) => source.drawChart(chart));
    else this.charts.scroll(layout);
    this.chartsAreStale = false;
    source.drawn(active);
  }

  /** Scrolls no further than it has to, and draws. */
  reveal(rect: Rect): void {
    const { left, top } = this.layout.scrollTo(this.whole(rect));
    if (Math.abs(left - this.node.scrollLeft) >= 1 || Math.abs(top - this.node.scrollTop) >= 1)
      this.node.scrollTo(left, top);
    this.draw();
  }

  /** Of a cell, or of the whole merge that begins there. */
  boxOf(place: Place): Box {
    return this.layout.box(this.whole(single(place)));
  }

  isInView(place: Place): boolean {
    const { layout } = this;
    const box = this.boxOf(place);
    const left = place.column <= layout.frozenColumns ? HEADER_WIDTH : layout.bodyLeft;
    const top = place.row <= layout.frozenRows ? HEADER_HEIGHT : layout.bodyTop;
    return (
      box.left + box.width > left && box.top >= top - 2 && box.top < layout.viewHeight && box.left < layout.viewWidth
    );
  }

  focus(): void {
    this.table.focus({ preventScroll: true });
  }

  get hasFocus(): boolean {
    return document.activeElement === this.table;
  }

  private whole(rect: Rect): Rect {
    return (this.sheet && mergeAt(this.sheet.merges, rect.row, rect.column)) ?? rect;
  }

  private schedule(): void {
    this.drawing ||= requestAnimationFrame(() => this.draw());
  }
}
