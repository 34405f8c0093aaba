// Questions and messages in the page's own dialog.
import { element } from './dom';

export interface Question {
  title: string;
  paragraphs: readonly string[];
  list?: readonly string[];
  /** From left to right; the last one is what is proposed. */
  buttons: readonly { name: string; label: string }[];
  field?: { label: string; value: string };
}

/** The name of the pressed button and what stands in the field; `null` where the dialog was dismissed. */
export function ask(question: Question): Promise<{ button: string; text: string } | null> {
  const title = element('h2', { id: 'dialog-title' }, question.title);
  const form = element('form', { method: 'dialog' }, title);
  form.append(...question.paragraphs.map((text) => element('p', {}, text)));
  if (question.list) form.append(element('ul', {}, ...question.list.map((text) => element('li', {}, text))));
  const input =
    question.field &&
    element('input', { type: 'text', value: question.field.value, 'aria-label': question.field.label });
  if (input) form.append(input);
  const buttons = question.buttons.map(({ name, label }, index) =>
    element(
      'button',
      { value: name, class: index === question.buttons.length - 1 ? 'button primary' : 'button' },
      label,
    ),
  );
  // A form submits by its first button on Enter: the proposed one stands first in the page and last to the eye.
  form.append(element('div', { class: 'dialog-buttons' }, ...[...buttons].reverse()));
  const dialog = element('dialog', { 'aria-labelledby': 'dialog-title' }, form);
  document.body.append(dialog);
  const before = document.activeElement as HTMLElement | null;
  return new Promise((resolve) => {
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('close', () => {
      dialog.remove();
      before?.focus({ preventScroll: true });
      resolve(dialog.returnValue ? { button: dialog.returnValue, text: input?.value ?? '' } : null);
    });
    dialog.showModal();
    if (input) input.select();
    else buttons.at(-1)?.focus();
  });
}

/** A message with one button. */
export async function tell(title: string, paragraphs: readonly string[], close: string): Promise<void> {
  await ask({ title, paragraphs, buttons: [{ name: 'close', label: close }] });
}
