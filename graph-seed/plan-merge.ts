import type { NodeElement, Properties, RelationshipElement } from './elements.ts';
import { mergeProperties } from './merge-properties.ts';

export interface Plan<T> {
  readonly create: readonly T[];
  readonly replace: readonly T[];
  /** How many are new, by the report that is the first to state them. */
  readonly createdBy: ReadonlyMap<string, number>;
}

/** What the report with this id states. */
interface Stating<T> {
  readonly id: string;
  readonly elements: readonly T[];
}

/** Folds what the documents say of the same thing, and tells what is new from what changes. */
export function planMerge<T extends NodeElement | RelationshipElement>(
  stating: readonly Stating<T>[],
  keyOf: (element: T) => string,
  existing: ReadonlyMap<string, Properties>,
): Plan<T> {
  const stated = new Map<string, { element: T; properties: Properties[] }>();
  const createdBy = new Map<string, number>();
  for (const { id, elements } of stating) {
    for (const element of elements) {
      const key = keyOf(element);
      const before = stated.get(key);
      if (before) {
        before.properties.push(element.properties);
        continue;
      }
      const stored = existing.get(key);
      if (!stored) createdBy.set(id, (createdBy.get(id) ?? 0) + 1);
      stated.set(key, { element, properties: [...(stored ? [stored] : []), element.properties] });
    }
  }
  const create: T[] = [];
  const replace: T[] = [];
  for (const [key, { element, properties }] of stated) {
    const target = existing.has(key) ? replace : create;
    target.push({ ...element, properties: mergeProperties(properties) });
  }
  return { create, replace, createdBy };
}
