import { parseEvidence } from '../contract/evidence.ts';
import type { Value } from '../server/store/value.ts';
import { dateBounds } from './date-bounds.ts';
import type { Properties } from './elements.ts';

/**
 * What several reports say of the same thing, together: lists (aliases, evidence) are joined, and
 * a single value once stated stays, so that loading again or in another order adds and never flips.
 *
 * @param stated what each says, in the order in which they were loaded
 */
export function mergeProperties(stated: readonly Properties[]): Properties {
  const [only] = stated;
  if (only && stated.length === 1) return only;
  const merged = new Map<string, Value>();
  const lists = new Map<string, Set<Value>>();
  for (const [name, value] of stated.flatMap((properties) => [...properties])) {
    const list = lists.get(name);
    if (list) for (const item of Array.isArray(value) ? value : []) list.add(item);
    else if ((merged.get(name) ?? null) !== null) continue;
    else if (Array.isArray(value)) lists.set(name, new Set(value));
    else merged.set(name, value);
  }
  for (const [name, items] of lists) merged.set(name, [...items]);
  return withDerivedBounds(merged);
}

/** The evidence that reports other than `reportId` give. */
export function evidenceOfOthers(properties: Properties, reportId: string): string[] {
  return strings(properties.get('evidence')).filter(
    (item) => parseEvidence(item)?.reportId !== reportId,
  );
}

/** Ids of the reports that support something, in the order in which they were loaded. */
export function supportersOf(properties: Properties): string[] {
  const ids = strings(properties.get('evidence')).map((item) => parseEvidence(item)?.reportId);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/**
 * Takes away what only a removed report said of a thing that others support too. A property (or
 * an item of a list) stays if another supporter states it; a single value that only the removed
 * report stated gives way to the first other one. Properties that the report did not state stay.
 *
 * @param removed what the removed report said
 * @param others what each remaining supporter says, in the order in which they were loaded
 */
export function withoutReport(
  existing: Properties,
  removed: Properties,
  others: readonly Properties[],
): Properties {
  const left = new Map(existing);
  for (const [name, value] of removed) {
    const now = existing.get(name) ?? null;
    const stated = others.map((other) => other.get(name)).filter((other) => other !== undefined);
    if (Array.isArray(now) && Array.isArray(value)) {
      const kept = new Set(stated.flatMap((items) => (Array.isArray(items) ? items : [])));
      left.set(
        name,
        now.filter((item) => kept.has(item) || !value.includes(item)),
      );
    } else if (now === value && !stated.includes(now)) {
      const [next] = stated;
      if (next === undefined) left.delete(name);
      else left.set(name, next);
    }
  }
  return withDerivedBounds(left);
}

/** `earliest` and `latest` always follow from the `date` that stands, never from another report's. */
function withDerivedBounds(properties: Map<string, Value>): Properties {
  properties.delete('earliest');
  properties.delete('latest');
  const date = properties.get('date');
  const bounds = typeof date === 'string' ? dateBounds(date) : undefined;
  for (const [name, day] of Object.entries(bounds ?? {})) properties.set(name, day);
  return properties;
}

function strings(value: Value | undefined): string[] {
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string')
    : [];
}
