// Faults on demand: calls that fail, and what others do between two calls.
import { sheetById, typeInto } from '../../../src/host/workbook/editing';
import type { FaultName } from '../../../src/host/script/faults';
import { hostOf } from '../fixture';

/** Three calls that count: write, read, write. */
const source = `
  function main() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').setValue(1);
    const seen = sheet.getRange('B1').getValue();
    sheet.getRange('C1').setValue(3);
    return seen;
  }
  function careful() { try { return main() } catch (error) { return [error.name, error.message] } }
  function other() { SpreadsheetApp.getActiveSheet().getRange('B1').setValue('other'); return LockService.getDocumentLock().tryLock(100) }
  function holding() { LockService.getDocumentLock().waitLock(100); return main() }`;

const cellsOf = (host: ReturnType<typeof hostOf>) =>
  [0, 1, 2].map((column) => sheetById(host.workbook, 0).rows[0]?.[column]?.value ?? null);

test.each<[FaultName, string]>([
  ['timed-out', 'Service Spreadsheets timed out while accessing document with id local-workbook.'],
  ['quota', 'Service invoked too many times for one day: spreadsheets.'],
  ['internal', "We're sorry, a server error occurred. Please wait a bit and try again."],
])('a call that failed (%s) is an exception that the script may catch', (name, message) => {
  const host = hostOf(source);
  host.faults.failAt(2, name);
  expect(host.run('careful')).toEqual(['Exception', message]);
  expect(host.run('careful')).toBe('');
});

test.each([
  [1, [null, null, null]],
  [2, [1, null, null]],
  [3, [1, null, null]],
])('call %i fails as numbered by calls.total, what came before stands', (k, cells) => {
  const host = hostOf(source);
  host.faults.failAt(k, 'timed-out');
  expect(() => host.run('main')).toThrow('timed out');
  expect(host.calls.total).toBe(k);
  expect(cellsOf(host)).toEqual(cells);
  expect(host.faults.pending).toBe(false);
});

test('each run counts anew, and a fault waits for a run that comes so far', () => {
  const host = hostOf(source);
  host.faults.failAt(3, 'quota');
  expect(host.run('other')).toBe(true);
  expect(host.faults.pending).toBe(true);
  expect(() => host.run('main')).toThrow('too many times');
});

test('a call may fail although its work was done', () => {
  const host = hostOf(source);
  host.faults.failAt(1, 'timed-out', { done: true });
  expect(() => host.run('main')).toThrow('timed out');
  expect(cellsOf(host)).toEqual([1, null, null]);
});

test('for good means every call from there on, until it is cleared', () => {
  const host = hostOf(source);
  host.faults.failAt(2, 'internal', { always: true });
  expect(() => host.run('main')).toThrow('server error');
  expect(() => host.run('other')).toThrow('server error');
  host.faults.clear();
  expect(host.run('main')).toBe('');
});

test('a method may fail by its name', () => {
  const host = hostOf(source);
  host.faults.failAt('Range.getValue', 'timed-out');
  expect(() => host.run('main')).toThrow('timed out');
  expect(cellsOf(host)).toEqual([1, null, null]);
});

test('somebody else’s edit lies between two calls', () => {
  const host = hostOf(source);
  host.faults.interveneAt(2, () => typeInto(host.workbook, 0, 1, 2, 'typed'));
  expect(host.run('main')).toBe('typed');
  expect(host.run('main')).toBe('typed');
  expect(host.faults.pending).toBe(false);
});

test('somebody else’s script runs between two calls, and meets no faults', () => {
  const host = hostOf(source);
  const had: unknown[] = [];
  host.faults.interveneAt(2, () => had.push(host.run('other')));
  host.faults.failAt(1, 'timed-out', { always: true });
  expect(() => host.run('holding')).toThrow('timed out');
  host.faults.clear();
  host.faults.interveneAt(2, () => had.push(host.run('other')));
  expect(host.run('holding')).toBe('other');
  expect(host.run('other')).toBe(true);
  expect(had).toEqual([false]);
});

test('calls count from 1', () => {
  expect(() => hostOf(source).faults.failAt(0, 'quota')).toThrow(RangeError);
});
