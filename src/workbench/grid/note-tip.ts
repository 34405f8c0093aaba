// The note of a cell, shown beside it.
import { element, setText } from '../parts/dom';
import type { Box } from './grid-layout';

const WIDTH = 240;

export class NoteTip {
  readonly node = element('div', { class: 'note-tip', role: 'tooltip', id: 'note', hidden: true });
  private described: HTMLElement | undefined;

  /** Right of the cell, or left of it where there is no room. */
  show(note: string, cell: HTMLElement, box: Box, viewWidth: number): void {
    if (this.described !== cell) this.described?.removeAttribute('aria-describedby');
    this.described = cell;
    cell.setAttribute('aria-describedby', 'note');
    setText(this.node, note);
    const right = box.left + box.width + 4;
    const left = right + WIDTH < viewWidth ? right : Math.max(4, box.left - WIDTH - 4);
    Object.assign(this.node.style, { left: `${left}px`, top: `${box.top}px` });
    this.node.hidden = false;
  }

  hide(): void {
    this.node.hidden = true;
    this.described?.removeAttribute('aria-describedby');
    this.described = undefined;
  }
}
