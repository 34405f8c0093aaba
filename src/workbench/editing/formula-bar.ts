// The line above the grid: the address of the selection, and what really stands in the active cell.
import type { Place } from '../../files/rect';
import { element } from '../parts/dom';

export interface FormulaBarEvents {
  /** False where the cell refused it. */
  enter(place: Place, text: string): boolean;
  /** Jumps to an address typed into the address box. */
  goTo(address: string): void;
  done(): void;
}

export class FormulaBar {
  readonly node = element('section', { class: 'formula-bar' });
  private readonly address = element('input', { class: 'address', type: 'text', spellcheck: 'false' });
  private readonly content = element('input', { class: 'content', type: 'text', spellcheck: 'false' });
  private shown = '';
  private place: Place = { row: 1, column: 1 };
  private readonly events: FormulaBarEvents;

  constructor(events: FormulaBarEvents) {
    this.events = events;
    this.node.append(this.address, element('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'), this.content);
    this.address.addEventListener('focus', () => this.address.select());
    this.address.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      if (event.key === 'Enter') events.goTo(this.address.value);
      events.done();
    });
    this.content.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.content.value = this.shown;
      else if (event.key !== 'Enter') return;
      events.done();
    });
    this.content.addEventListener('change', () => this.commit());
  }

  setWords(words: { address: string; content: string }): void {
    this.address.setAttribute('aria-label', words.address);
    this.content.setAttribute('aria-label', words.content);
    this.node.setAttribute('aria-label', words.content);
  }

  /** What was typed here and not yet entered goes into the cell it was typed for. */
  show(place: Place, address: string, content: string): void {
    if (document.activeElement === this.content) this.commit();
    this.place = place;
    this.address.value = address;
    this.shown = content;
    this.content.value = content;
  }

  private commit(): void {
    const text = this.content.value;
    if (text === this.shown) return;
    const before = this.shown;
    this.shown = text;
    if (this.events.enter(this.place, text)) return;
    this.shown = before;
    this.content.value = before;
  }

  /** What is being typed into the cell itself. */
  mirror(text: string): void {
    this.content.value = text;
  }
}
