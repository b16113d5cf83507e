import type { ActorReply } from '../actor.ts';
import { byText } from './by-text.ts';

/** What is told of each meeting. */
export interface Held {
  readonly id: string;
  readonly kind: string | null;
  /** EDTF. */
  readonly date: string | null;
  /** The first day on which it may have been; for one without a beginning, its last. */
  readonly day: string | null;
}

/** When the first and the last of them were, as the report gives it. */
export function extentOf(held: readonly Held[]): Pick<ActorReply, 'first' | 'last'> {
  const dated = held
    .filter(({ day }) => day !== null)
    .sort((a, b) => byText(a.day ?? '', b.day ?? '') || byText(a.id, b.id));
  return { first: dated.at(0)?.date ?? null, last: dated.at(-1)?.date ?? null };
}

/** How many there are of each kind, most first. */
export function kindsOf(held: readonly Held[]): ActorReply['kinds'] {
  const counts = new Map<string, number>();
  for (const { kind } of held) {
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || byText(a.kind, b.kind));
}
