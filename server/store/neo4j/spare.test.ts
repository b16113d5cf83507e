import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Spare } from './spare.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is in use all the time is never ended, however often it was given back', () => {
  const ended: string[] = [];
  const spare = new Spare<string>(1, 1_000, (item) => ended.push(item));
  spare.give('a');
  spare.give('b');
  for (let turn = 0; turn < 100; turn += 1) {
    const [one, other] = [spare.take(), spare.take()];
    vi.advanceTimersByTime(50);
    spare.give(other ?? '');
    spare.give(one ?? '');
  }
  expect(ended).toEqual([]);
});

test('what nobody takes for long is ended, but for those that are kept', () => {
  const ended: string[] = [];
  const spare = new Spare<string>(1, 1_000, (item) => ended.push(item));
  for (const item of ['a', 'b', 'c']) spare.give(item);
  vi.advanceTimersByTime(600);
  const used = spare.take() ?? '';
  spare.give(used);
  vi.advanceTimersByTime(500);
  expect(ended).toEqual(['a', 'b']);
  vi.advanceTimersByTime(10_000);
  expect(ended).toEqual(['a', 'b']);
  expect(spare.take()).toBe('c');
});

test('what was removed is neither given out nor ended', () => {
  const ended: string[] = [];
  const spare = new Spare<string>(0, 1_000, (item) => ended.push(item));
  spare.give('a');
  spare.remove('a');
  expect([spare.size, spare.take()]).toEqual([0, undefined]);
  vi.advanceTimersByTime(5_000);
  expect(ended).toEqual([]);
});
