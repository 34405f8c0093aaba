// The list of allowed values that opens under a cell.
import { element } from '../parts/dom';
import type { Box } from './grid-layout';

export class ChoiceList {
  readonly node = element('ul', { class: 'choices', role: 'listbox', tabindex: -1, hidden: true });
  private picked: ((value: string | undefined) => void) | undefined;
  private values: readonly string[] = [];
  private index = 0;

  constructor() {
    this.node.addEventListener('keydown', (event) => this.pressed(event));
    this.node.addEventListener('mousedown', (event) => {
      event.preventDefault();
      event.stopPropagation();
      const item = (event.target as Element).closest('li');
      if (item) this.close(this.values[[...this.node.children].indexOf(item)]);
    });
    this.node.addEventListener('blur', () => this.close(undefined));
  }

  get isOpen(): boolean {
    return !this.node.hidden;
  }

  /** `picked` hears the chosen value, or undefined where none was chosen. */
  open(box: Box, label: string, values: readonly string[], now: string, picked: (value?: string) => void): void {
    this.values = values;
    this.picked = picked;
    this.node.setAttribute('aria-label', label);
    this.node.replaceChildren(
      ...values.map((value, index) => element('li', { role: 'option', id: `choice-${index}` }, value || '\u00a0')),
    );
    Object.assign(this.node.style, {
      left: `${box.left}px`,
      top: `${box.top + box.height}px`,
      minWidth: `${Math.max(box.width, 60)}px`,
    });
    this.node.hidden = false;
    this.go(Math.max(0, values.indexOf(now)));
    this.node.focus();
  }

  private go(index: number): void {
    this.index = Math.min(Math.max(index, 0), this.values.length - 1);
    [...this.node.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === this.index)));
    this.node.setAttribute('aria-activedescendant', `choice-${this.index}`);
    this.node.children[this.index]?.scrollIntoView({ block: 'nearest' });
  }

  private pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'ArrowDown') this.go(this.index + 1);
    else if (event.key === 'ArrowUp') this.go(this.index - 1);
    else if (event.key === 'Enter' || event.key === ' ') this.close(this.values[this.index]);
    else if (event.key === 'Escape' || event.key === 'Tab') this.close(undefined);
    else {
      const start = this.values.findIndex((value) => value.toLowerCase().startsWith(event.key.toLowerCase()));
      if (event.key.length !== 1 || start < 0) return;
      this.go(start);
    }
    event.preventDefault();
  }

  private close(value: string | undefined): void {
    const { picked } = this;
    this.picked = undefined;
    this.node.hidden = true;
    picked?.(value);
  }
}
