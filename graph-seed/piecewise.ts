import { isOutOfMemory } from '../server/store/store-error.ts';

/**
 * Hands on items some at a time, in order, and fewer at a time from where the store has no memory
 * for so many.
 */
export async function piecewise<T>(
  items: readonly T[],
  most: number,
  work: (piece: readonly T[]) => Promise<void>,
): Promise<void> {
  let size = most;
  for (let at = 0; at < items.length; ) {
    const piece = items.slice(at, at + size);
    try {
      await work(piece);
      at += piece.length;
    } catch (error) {
      if (!isOutOfMemory(error) || piece.length === 1) throw error;
      size = Math.ceil(piece.length / 2);
    }
  }
}
