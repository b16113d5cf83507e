import { expect, it } from 'vitest';
import { StoreError } from '../server/store/store-error.ts';
import { piecewise } from './piecewise.ts';

const NO_MEMORY = new StoreError('refused', 'too much', {
  nativeCode: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
});

it('hands on all in order, and fewer at a time from where there was no memory for so many', async () => {
  const taken: (readonly number[])[] = [];
  await piecewise([1, 2, 3, 4, 5, 6, 7], 4, async (piece) => {
    if (piece.length > 2) throw NO_MEMORY;
    taken.push(piece);
  });
  expect(taken).toEqual([[1, 2], [3, 4], [5, 6], [7]]);
});

it('fails with any other failure, and where one alone is too much', async () => {
  const failing = (error: Error) => piecewise([1, 2], 2, () => Promise.reject(error));
  await expect(failing(new Error('lost'))).rejects.toThrow('lost');
  await expect(failing(NO_MEMORY)).rejects.toBe(NO_MEMORY);
});
