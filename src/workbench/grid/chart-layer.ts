// Charts over the grid: beside the cells, not among them, clipped where the headers and frozen lines begin.
import type { SheetData } from '../../files/workbook';
import { element } from '../parts/dom';
import type { GridLayout } from './grid-layout';

export class ChartLayer {
  readonly node = element('div', { class: 'charts' });
  private readonly sheet = element('div', { class: 'charts-sheet' });
  private drawn = new Map<number, { node: HTMLElement; svg: string }>();

  constructor() {
    this.node.append(this.sheet);
  }

  /** `svgOf` draws one chart of this sheet; one that cannot be drawn here gives ''. */
  draw(sheet: SheetData, layout: GridLayout, svgOf: (chart: SheetData['charts'][number]) => string): void {
    const seen = new Set<number>();
    for (const chart of sheet.charts) {
      const svg = svgOf(chart);
      if (!svg) continue;
      seen.add(chart.id);
      let made = this.drawn.get(chart.id);
      if (!made) {
        made = { node: element('figure', { class: 'chart' }), svg: '' };
        this.drawn.set(chart.id, made);
        this.sheet.append(made.node);
      }
      if (made.svg !== svg) {
        made.svg = svg;
        // Drawn by our own writer, which escapes every text.
        made.node.innerHTML = svg;
      }
      Object.assign(made.node.style, {
        left: `${layout.columns.start(chart.position.column) + chart.position.offsetX}px`,
        top: `${layout.rows.start(chart.position.row) + chart.position.offsetY}px`,
        width: `${chart.width}px`,
        height: `${chart.height}px`,
      });
    }
    for (const [id, made] of this.drawn) {
      if (seen.has(id)) continue;
      made.node.remove();
      this.drawn.delete(id);
    }
    this.scroll(layout);
  }

  scroll(layout: GridLayout): void {
    const frozenX = layout.columns.start(layout.frozenColumns + 1);
    const frozenY = layout.rows.start(layout.frozenRows + 1);
    Object.assign(this.node.style, { left: `${layout.bodyLeft}px`, top: `${layout.bodyTop}px` });
    this.sheet.style.transform = `translate(${-frozenX - layout.scrollX}px, ${-frozenY - layout.scrollY}px)`;
  }

  clear(): void {
    this.sheet.replaceChildren();
    this.drawn.clear();
  }
}
