// Copying, cutting and pasting by keys, while the grid has the keyboard.
export interface ClipboardActions {
  hasFocus(): boolean;
  copied(how: 'copy' | 'cut'): string;
  paste(text: string): void;
}

/** Listens for as long as the page lives. */
export function listenToClipboard({ hasFocus, copied, paste }: ClipboardActions): void {
  const onGrid = (event: ClipboardEvent, act: () => void): void => {
    if (!hasFocus()) return;
    event.preventDefault();
    act();
  };
  for (const how of ['copy', 'cut'] as const) {
    document.addEventListener(how, (event) =>
      onGrid(event, () => event.clipboardData?.setData('text/plain', copied(how))),
    );
  }
  document.addEventListener('paste', (event) =>
    onGrid(event, () => paste(event.clipboardData?.getData('text/plain') ?? '')),
  );
}
