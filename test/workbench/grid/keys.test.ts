import { commandOf, type KeyPress } from '../../../src/workbench/grid/keys';

const press = (parts: Partial<KeyPress>): KeyPress => ({
  code: '',
  key: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...parts,
});

test('Ctrl+Z undoes on a Cyrillic layout, where the key says я', () => {
  expect(commandOf(press({ code: 'KeyZ', key: 'я', ctrlKey: true }))).toEqual({ do: 'undo' });
});

test('redo is Ctrl+Y and Shift+Ctrl+Z, and works with the Mac’s key', () => {
  expect(commandOf(press({ code: 'KeyY', key: 'н', ctrlKey: true }))).toEqual({ do: 'redo' });
  expect(commandOf(press({ code: 'KeyZ', key: 'Z', metaKey: true, shiftKey: true }))).toEqual({ do: 'redo' });
});

test('a Cyrillic letter begins typing', () => {
  expect(commandOf(press({ code: 'Semicolon', key: 'ж' }))).toEqual({ do: 'type', text: 'ж' });
});

test('a Kyrgyz letter typed with AltGr begins typing, though Ctrl and Alt are down', () => {
  const key = press({ code: 'KeyY', key: 'ң', ctrlKey: true, altKey: true, altGraph: true });
  expect(commandOf(key)).toEqual({ do: 'type', text: 'ң' });
});

test('copying, pasting and the browser’s own keys are left alone', () => {
  for (const code of ['KeyC', 'KeyV', 'KeyX', 'KeyR', 'KeyF']) {
    expect(commandOf(press({ code, key: 'с', ctrlKey: true }))).toBeUndefined();
  }
  expect(commandOf(press({ key: 'F5', code: 'F5' }))).toBeUndefined();
});
