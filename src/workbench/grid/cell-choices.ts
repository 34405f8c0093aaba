// The button beside the active cell where a list of values is offered for it, and that list.
import { cellAddress } from '../../files/a1';
import type { Place } from '../../files/rect';
import { element } from '../parts/dom';
import { ChoiceList } from './choice-list';
import type { GridView } from './grid-view';

export interface ChoiceEvents {
  /** The values offered for a cell, if its rule has a list. */
  choices(row: number, column: number): readonly string[] | undefined;
  textToEdit(row: number, column: number): string;
  enter(row: number, column: number, text: string): unknown;
}

export class CellChoices {
  private readonly button = element(
    'button',
    { class: 'choice-button', type: 'button', tabindex: -1, hidden: true, 'aria-hidden': 'true' },
    '▾',
  );
  private readonly list = new ChoiceList();
  /** What lies over the cells. */
  readonly nodes = [this.button, this.list.node];
  private readonly events: ChoiceEvents;

  constructor(events: ChoiceEvents, pressed: () => void) {
    this.events = events;
    this.button.addEventListener('mousedown', (event) => event.preventDefault());
    this.button.addEventListener('click', pressed);
  }

  /** Puts the button where it belongs now. */
  follow(view: GridView, active: Place): void {
    const offered = this.events.choices(active.row, active.column) !== undefined && view.isInView(active);
    this.button.hidden = !offered;
    // The button must not lie over the value: its cell makes room.
    this.button.parentElement?.classList.toggle('offers-choice', offered);
    if (!offered) return;
    const box = view.boxOf(active);
    Object.assign(this.button.style, {
      left: `${box.left + box.width - 19}px`,
      top: `${box.top + box.height - 20}px`,
    });
  }

  /** Opens the list where there is one; the keyboard goes back to the cells when it closes. */
  open(view: GridView, { row, column }: Place, labelOf: (cell: string) => string): void {
    const values = this.events.choices(row, column);
    if (!values) return;
    const now = this.events.textToEdit(row, column);
    this.list.open(view.boxOf({ row, column }), labelOf(cellAddress(row, column)), values, now, (value) => {
      view.focus();
      if (value !== undefined) this.events.enter(row, column, value);
    });
  }
}
