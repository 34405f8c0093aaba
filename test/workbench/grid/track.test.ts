import { contentOffset, scrollLength, scrollOffset, Track } from '../../../src/workbench/grid/track';

const track = new Track(5, (line) => (line === 3 ? 0 : line * 10));

test('lines begin where the ones before them end, and hidden ones take no room', () => {
  expect([1, 2, 3, 4, 5, 6].map((line) => track.start(line))).toEqual([0, 10, 30, 30, 70, 120]);
});

test('an offset finds its line and never a hidden one', () => {
  expect([0, 9, 10, 29, 30, 69, 119, 500, -5].map((offset) => track.at(offset))).toEqual([1, 1, 2, 2, 4, 4, 5, 5, 1]);
});

test('a step goes over hidden lines and stays at the ends', () => {
  expect(track.next(2, 1)).toBe(4);
  expect(track.next(4, -1)).toBe(2);
  expect(track.next(5, 1)).toBe(5);
});

test('a content taller than browsers can scroll is reached from its first to its last pixel', () => {
  const total = 210_000_000;
  const length = scrollLength(total);
  expect(length).toBeLessThan(33_000_000);
  expect(contentOffset(0, total, 700)).toBe(0);
  expect(contentOffset(length - 700, total, 700)).toBeCloseTo(total - 700);
  expect(contentOffset(scrollOffset(123_456_789, total, 700), total, 700)).toBeCloseTo(123_456_789);
});

test('a usual content scrolls pixel by pixel', () => {
  expect(contentOffset(1234, 2_100_000, 700)).toBe(1234);
});
