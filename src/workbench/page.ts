// The fixed parts of the page: header, formula bar, grid, panel, foot.
import { languages, type Language } from '../core/language';
import { workbenchWords, type WorkbenchWords } from '../wording/workbench';
import { element, setText } from './parts/dom';

export interface PageEvents {
  open(): void;
  save(): void;
  sample(): void;
  undo(): void;
  redo(): void;
  extensions(button: HTMLElement): void;
  togglePanel(): void;
  language(language: Language): void;
}

export class Page {
  readonly fileName = element('div', { class: 'file-name' });
  readonly sheetArea = element('main', { class: 'sheet-area' });
  readonly panel = element('aside', { class: 'panel' });
  private readonly welcome = element('section', { class: 'welcome', hidden: true });
  readonly foot = element('footer', { class: 'foot' });
  private readonly figures = element('div', { class: 'figures' });
  private readonly stays = element('div', { class: 'stays' });
  private readonly buttons: Record<
    'open' | 'save' | 'sample' | 'extensions' | 'undo' | 'redo' | 'panel',
    HTMLButtonElement
  >;
  private readonly choice = element('select', { class: 'language' });
  private readonly events: PageEvents;
  private words!: WorkbenchWords;

  constructor(root: HTMLElement, formulaBar: HTMLElement, grid: HTMLElement, tabs: HTMLElement, events: PageEvents) {
    const button = (name: string, run: () => void): HTMLButtonElement => {
      const node = element('button', { type: 'button', class: name });
      node.addEventListener('click', run);
      return node;
    };
    this.buttons = {
      open: button('button', () => events.open()),
      save: button('button', () => events.save()),
      sample: button('button', () => events.sample()),
      undo: button('icon', () => events.undo()),
      redo: button('icon', () => events.redo()),
      extensions: button('button quiet', () => events.extensions(this.buttons.extensions)),
      panel: button('button quiet panel-toggle', () => events.togglePanel()),
    };
    this.buttons.undo.append(arrow('M7 5 3.5 8.5 7 12M4 8.5h6.5a4 4 0 0 1 0 8H8'));
    this.buttons.redo.append(arrow('M13 5l3.5 3.5L13 12M16 8.5H9.5a4 4 0 0 0 0 8H12'));
    this.buttons.extensions.setAttribute('aria-haspopup', 'menu');
    for (const language of languages) {
      const { languageName } = workbenchWords(language);
      this.choice.append(element('option', { value: language, lang: language }, languageName));
    }
    this.choice.addEventListener('change', () => events.language(this.choice.value as Language));
    const { open, save, sample, undo, redo, extensions, panel } = this.buttons;
    const mark = element('span', { class: 'mark', 'aria-hidden': 'true' }, ...[1, 2, 3].map(() => element('i')));
    const header = element(
      'header',
      { class: 'header' },
      element('h1', { class: 'brand' }, mark, 'Теңдик'),
      this.fileName,
      element('div', { class: 'group' }, undo, redo),
      element('div', { class: 'group' }, open, save, sample),
      extensions,
      element('span', { class: 'gap' }),
      this.choice,
      panel,
    );
    grid.id = 'sheet';
    grid.setAttribute('role', 'tabpanel');
    this.sheetArea.append(grid, this.welcome);
    this.events = events;
    this.foot.append(tabs, this.figures, this.stays);
    root.append(header, formulaBar, this.sheetArea, this.foot, this.panel);
  }

  setLanguage(language: Language): void {
    const words = (this.words = workbenchWords(language));
    document.documentElement.lang = language;
    this.choice.value = language;
    this.choice.setAttribute('aria-label', words.language);
    this.panel.setAttribute('aria-label', words.panel);
    this.sheetArea.firstElementChild?.setAttribute('aria-label', words.tabs.label);
    setText(this.stays, words.stays);
    for (const name of ['open', 'save', 'sample', 'extensions'] as const)
      setText(this.buttons[name], words.header[name]);
    for (const name of ['undo', 'redo'] as const) {
      this.buttons[name].setAttribute('aria-label', words.header[name]);
      this.buttons[name].title = words.header[name];
    }
    this.wordWelcome();
    this.showPanelState(!this.panel.hidden);
  }

  /** Says on an empty workbook what can be done. */
  showWelcome(shown: boolean): void {
    this.welcome.hidden = !shown;
  }

  private wordWelcome(): void {
    const { emptyTitle, emptyText, chooseFile, trySample } = this.words.files;
    const open = element('button', { type: 'button', class: 'button primary' }, chooseFile);
    const sample = element('button', { type: 'button', class: 'button' }, trySample);
    open.addEventListener('click', () => this.events.open());
    sample.addEventListener('click', () => this.events.sample());
    this.welcome.replaceChildren(
      element('h2', {}, emptyTitle),
      element('p', {}, emptyText),
      element('div', { class: 'group' }, open, sample),
    );
  }

  setFile(name: string): void {
    setText(this.fileName, name);
    this.fileName.title = name;
    document.title = this.words.pageTitle(name);
  }

  setUndo(can: { undo: boolean; redo: boolean }): void {
    this.buttons.undo.disabled = !can.undo;
    this.buttons.redo.disabled = !can.redo;
  }

  setFigures(text: string): void {
    setText(this.figures, text);
  }

  /** Shows or hides the panel's column. */
  showPanelState(shown: boolean): void {
    this.panel.hidden = !shown;
    document.body.classList.toggle('with-panel', shown);
    setText(this.buttons.panel, shown ? this.words.header.hidePanel : this.words.header.showPanel);
    this.buttons.panel.setAttribute('aria-expanded', String(shown));
  }
}

function arrow(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 20 20',
    width: '20',
    height: '20',
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(name, value);
  }
  const line = document.createElementNS(svg.namespaceURI, 'path');
  for (const [name, value] of Object.entries({
    d: path,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.6',
  })) {
    line.setAttribute(name, value);
  }
  svg.append(line);
  return svg;
}
