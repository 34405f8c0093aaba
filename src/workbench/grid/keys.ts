// Which command a key press is: shortcuts by the key's place, so that they work on a Cyrillic layout.
import type { Step } from './selection';

export type Command =
  | { do: 'move'; step: Step; extend: boolean; jump: boolean }
  | { do: 'page'; step: 'up' | 'down'; extend: boolean }
  | { do: 'home' | 'end'; whole: boolean; extend: boolean }
  | { do: 'next'; step: Step }
  | { do: 'edit' | 'clear' | 'undo' | 'redo' | 'select-all' | 'open-list' | 'menu' }
  | { do: 'type'; text: string };

export type KeyPress = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> & {
  altGraph?: boolean;
};

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The command for a key pressed on the grid; undefined leaves the key to the browser. */
export function commandOf(press: KeyPress): Command | undefined {
  const { code, key, shiftKey: shift, altKey: alt } = press;
  const held = press.ctrlKey || press.metaKey;
  const arrow = ARROWS[key];
  if (arrow && alt) return arrow === 'down' ? { do: 'open-list' } : undefined;
  if (arrow) return { do: 'move', step: arrow, extend: shift, jump: held };
  if (key === 'PageUp' || key === 'PageDown') {
    return held ? undefined : { do: 'page', step: key === 'PageUp' ? 'up' : 'down', extend: shift };
  }
  if (key === 'Home') return { do: 'home', whole: held, extend: shift };
  if (key === 'End') return { do: 'end', whole: held, extend: shift };
  if (key === 'Enter') return held || alt ? undefined : shift ? { do: 'next', step: 'up' } : { do: 'edit' };
  if (key === 'Tab') return held ? undefined : { do: 'next', step: shift ? 'left' : 'right' };
  if (key === 'F2') return { do: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { do: 'clear' };
  if (key === 'ContextMenu' || (key === 'F10' && shift)) return { do: 'menu' };
  if (key.length === 1 && (press.altGraph || !(held || alt))) return { do: 'type', text: key };
  if (!held || alt) return undefined;
  if (code === 'KeyZ') return { do: shift ? 'redo' : 'undo' };
  if (code === 'KeyY') return { do: 'redo' };
  if (code === 'KeyA') return { do: 'select-all' };
  return undefined;
}
