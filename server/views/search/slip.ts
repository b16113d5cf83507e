/** The fewest letters a word must have for a typing slip in it to be forgiven. */
export const SLIP_LETTERS = 5;

/** A word's letters as a bit set, to refuse most words before comparing them. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

/** False when two words differ in more letters than one slip can explain. */
export function mayBeSlip(a: number, b: number): boolean {
  let different = a ^ b;
  // One letter replaced by another changes two bits; a third is one too many.
  different &= different - 1;
  different &= different - 1;
  return different === 0;
}

/** Exactly one letter left out, added, replaced, or changed places with its neighbour. */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (
    end < short.length - start &&
    short[short.length - 1 - end] === long[long.length - 1 - end]
  ) {
    end += 1;
  }
  const left = short.length - start - end;
  const more = long.length - start - end;
  if (more === 1) return left <= 1;
  return (
    left === 2 && more === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]
  );
}
