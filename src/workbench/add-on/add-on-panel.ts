// The add-on's sidebar and dialogs on the page, in frames of their own.
import type { WorkbenchWords } from '../../wording/workbench';
import type { Page } from '../page';
import { element } from '../parts/dom';
import { addOnFrame, type FrameServer } from './add-on-frame';

export interface PanelContext {
  words(): WorkbenchWords;
  names(): readonly string[];
  call(name: string, args: unknown[]): Promise<unknown>;
  focusEditor(): void;
  /** Asks the add-on to open its panel. */
  open(): void;
  /** The person closed the sidebar or dialog. */
  closed(): void;
}

export class AddOnPanel {
  private readonly page: Page;
  private readonly context: PanelContext;
  /** Closed by the person: another workbook does not open it again. */
  private wanted = true;
  private dialog: HTMLDialogElement | null = null;

  constructor(page: Page, context: PanelContext) {
    this.page = page;
    this.context = context;
  }

  /** What showSidebar asks for. */
  show(title: string, html: string): void {
    const close = element(
      'button',
      { type: 'button', class: 'icon panel-close', 'aria-label': this.context.words().closePanel },
      '✕',
    );
    close.title = this.context.words().closePanel;
    close.addEventListener('click', () => this.close());
    const frame = addOnFrame(
      html,
      title || this.context.words().panel,
      this.server(() => this.close()),
    );
    this.page.panel.replaceChildren(
      element('div', { class: 'panel-head' }, element('span', {}, this.context.words().panel), close),
      frame,
    );
    this.wanted = true;
    this.page.showPanelState(true);
  }

  /** What showModalDialog asks for. */
  showDialog(title: string, html: string, size: { width: number; height: number }): void {
    const dialog = element('dialog', { class: 'add-on-dialog', 'aria-label': title });
    const frame = addOnFrame(
      html,
      title,
      this.server(() => dialog.close()),
    );
    Object.assign(frame.style, { width: `min(${size.width}px, 96vw)`, height: `min(${size.height}px, 86vh)` });
    const close = element(
      'button',
      { type: 'button', class: 'icon', 'aria-label': this.context.words().dialog.close },
      '✕',
    );
    close.addEventListener('click', () => dialog.close());
    dialog.append(element('div', { class: 'panel-head' }, element('b', {}, title), close), frame);
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (this.dialog !== dialog) return;
      this.dialog = null;
      this.context.closed();
      if (this.wanted) this.context.open();
    });
    document.body.append(dialog);
    this.dialog = dialog;
    dialog.showModal();
    frame.focus();
  }

  /** Another page of the add-on takes the place of the one that is open. */
  giveWay(page: 'sidebar' | 'dialog'): void {
    if (page === 'sidebar') {
      this.page.panel.replaceChildren();
      this.page.showPanelState(false);
      return;
    }
    const { dialog } = this;
    this.dialog = null;
    dialog?.close();
  }

  /** Begins anew in another workbook or language. */
  restart(): void {
    this.page.panel.replaceChildren();
    this.page.showPanelState(this.wanted);
    if (this.wanted) this.context.open();
  }

  toggle(): void {
    if (this.page.panel.hidden) {
      this.wanted = true;
      this.page.showPanelState(true);
      this.context.open();
    } else this.close();
  }

  private close(): void {
    this.wanted = false;
    this.context.closed();
    this.page.panel.replaceChildren();
    this.page.showPanelState(false);
    this.context.focusEditor();
  }

  private server(close: () => void): FrameServer {
    const { names, call, focusEditor } = this.context;
    return { names: () => names(), call: (name, args) => call(name, args), close, focusEditor: () => focusEditor() };
  }
}
