// Short messages at the bottom right, and the line that says what is going on.
import { element } from './dom';

const SHOWN_FOR = 6000;

export class Notices {
  readonly node = element('div', { class: 'notices' });
  private readonly messages = element('div', { role: 'status', class: 'messages' });
  /** Fades in after a moment, also while the page is busy: only work that takes long is spoken of. */
  private readonly busyLine = element('div', { class: 'notice busy', hidden: true });

  constructor() {
    this.node.append(this.messages, this.busyLine);
  }

  /** Shows a message for a while; one with a negative time stays until it is clicked away. */
  say(text: string, title = '', milliseconds = SHOWN_FOR): void {
    const notice = element('div', { class: 'notice' });
    if (title) notice.append(element('b', {}, title));
    notice.append(element('span', {}, text));
    this.messages.append(notice);
    notice.addEventListener('click', () => notice.remove());
    if (milliseconds >= 0) setTimeout(() => notice.remove(), milliseconds);
  }

  /** Says what is being done for as long as the work takes, having let the page draw it first. */
  async during<T>(text: string, work: () => T | Promise<T>): Promise<T> {
    this.busyLine.textContent = text;
    this.busyLine.hidden = false;
    document.body.setAttribute('aria-busy', 'true');
    await nextPaint();
    try {
      return await work();
    } finally {
      this.busyLine.hidden = true;
      document.body.removeAttribute('aria-busy');
    }
  }
}

function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
