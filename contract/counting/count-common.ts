/** What two have in common, counted from their meetings. */
import type { Meeting } from '../meeting-filter.ts';
import { byText } from './by-text.ts';

interface Count {
  a: number;
  b: number;
  both: number;
}

/** In how many meetings of the one, of the other, and of both each thing is. */
export function countCommon(
  things: ReadonlyMap<string, readonly string[]>,
  ofA: ReadonlySet<string>,
  ofB: ReadonlySet<string>,
): Map<string, Count> {
  const found = new Map<string, Count>();
  for (const [meeting, ids] of things) {
    for (const id of ids) {
      const count = found.get(id) ?? { a: 0, b: 0, both: 0 };
      if (ofA.has(meeting)) count.a += 1;
      if (ofB.has(meeting)) count.b += 1;
      if (ofA.has(meeting) && ofB.has(meeting)) count.both += 1;
      found.set(id, count);
    }
  }
  return found;
}

/** Those that both have, most on the smaller side first. */
export function ranked(found: ReadonlyMap<string, Count>, limit: number) {
  const common = [...found].filter(([, { a, b }]) => a > 0 && b > 0);
  const least = ({ a, b }: Count) => Math.min(a, b);
  common.sort(
    ([x, one], [y, two]) =>
      least(two) - least(one) || two.a + two.b - (one.a + one.b) || byText(x, y),
  );
  return {
    ids: common.slice(0, limit).map(([id]) => id),
    of: (id: string): Count => found.get(id) ?? { a: 0, b: 0, both: 0 },
    total: common.length,
  };
}

/** By the first day on which they may have been, the undated last. */
export function byTime(x: Meeting, y: Meeting): number {
  const [one, two] = [x, y].map(({ earliest, latest }) => earliest ?? latest ?? '\uffff');
  return byText(one ?? '', two ?? '') || byText(x.id, y.id);
}
