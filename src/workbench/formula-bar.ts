// The line above the grid: the address of the selection, and what really stands in the active cell.
import { element } from './dom';

export interface FormulaBarEvents {
  /** False where the cell refused it. */
  enter(text: string): boolean;
  /** Jumps to an address typed into the address box. */
  goTo(address: string): void;
  done(): void;
}

export class FormulaBar {
  readonly node = element('div', { class: 'formula-bar' });
  private readonly address = element('input', { class: 'address', type: 'text', spellcheck: 'false' });
  private readonly content = element('input', { class: 'content', type: 'text', spellcheck: 'false' });
  private shown = '';

  constructor(events: FormulaBarEvents) {
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
    this.content.addEventListener('change', () => {
      if (this.content.value !== this.shown && !events.enter(this.content.value)) this.content.value = this.shown;
    });
  }

  setWords(words: { address: string; content: string }): void {
    this.address.setAttribute('aria-label', words.address);
    this.content.setAttribute('aria-label', words.content);
  }

  show(address: string, content: string): void {
    this.address.value = address;
    this.shown = content;
    this.content.value = content;
  }

  /** What is being typed into the cell itself. */
  mirror(text: string): void {
    this.content.value = text;
  }
}
