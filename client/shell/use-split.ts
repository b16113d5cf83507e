import { useEffect, useState } from 'react';
import { recall, remember } from './remembered.ts';
import type { Bounds } from './SplitHandle.tsx';

/** Reads a part that was remembered; whatever can't be used is `usual`. */
export function readPart(remembered: string | null, usual: number, bounds: Bounds): number {
  const part = Number(remembered ?? Number.NaN);
  return part > 0 ? within(part, bounds) : usual;
}

function within(part: number, { least, most }: Bounds): number {
  return Math.min(most, Math.max(least, part));
}

/** How a whole is parted in two, remembered under `key`. */
export function useSplit(key: string, usual: number, bounds: Bounds) {
  const [part, setPart] = useState(() => readPart(recall(key), usual, bounds));
  useEffect(() => remember(key, part.toFixed(3)), [key, part]);
  return {
    part,
    resize: (next: number) => setPart(within(next, bounds)),
    reset: () => setPart(usual),
  };
}
