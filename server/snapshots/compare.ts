import type { PropertyValue } from '../../contract/property-value.ts';
import type { SnapshotNode, SnapshotRelationship } from '../../contract/snapshot.ts';
import type {
  SnapshotChange,
  SnapshotDifference,
  SnapshotElementChanges,
} from '../../contract/snapshot-difference.ts';
import { sameJson } from './same-json.ts';
import type { SnapshotSource } from './snapshot-source.ts';

type Element = SnapshotNode | SnapshotRelationship;
type Graph = Pick<SnapshotSource, 'nodes' | 'relationships'>;

/**
 * What is new in `after`, gone from `before`, or changed between them. Both are in the order of
 * their ids, so that they are read side by side and neither is held.
 *
 * @param limit how many of each are told; the counts go on
 */
export async function compare(
  before: Graph,
  after: Graph,
  limit: number,
): Promise<Pick<SnapshotDifference, 'nodes' | 'relationships'>> {
  return {
    nodes: await compareLists(before.nodes(), after.nodes(), limit),
    relationships: await compareLists(before.relationships(), after.relationships(), limit),
  };
}

async function compareLists<T extends Element>(
  before: AsyncIterable<T>,
  after: AsyncIterable<T>,
  limit: number,
): Promise<SnapshotElementChanges<T>> {
  const changes: SnapshotElementChanges<T> = {
    counts: { added: 0, gone: 0, changed: 0, same: 0, properties: 0, evidence: 0 },
    added: [],
    gone: [],
    changed: [],
  };
  const note = <K extends 'added' | 'gone' | 'changed'>(
    kind: K,
    item: SnapshotElementChanges<T>[K][number],
  ): void => {
    changes.counts[kind] += 1;
    const list = changes[kind] as unknown[];
    if (list.length < limit) list.push(item);
  };
  const [left, right] = [before[Symbol.asyncIterator](), after[Symbol.asyncIterator]()];
  try {
    let [one, other] = [await left.next(), await right.next()];
    while (!one.done || !other.done) {
      const order = one.done ? 1 : other.done ? -1 : compareIds(one.value, other.value);
      if (order < 0) note('gone', one.value);
      else if (order > 0) note('added', other.value);
      else {
        const change = changeOf(one.value as T, other.value as T);
        if (change) {
          note('changed', change);
          const { properties, evidence } = change;
          if (properties.length > 0) changes.counts.properties += 1;
          if (evidence.added.length + evidence.gone.length > 0) changes.counts.evidence += 1;
        } else changes.counts.same += 1;
      }
      if (order <= 0) one = await left.next();
      if (order >= 0) other = await right.next();
    }
  } finally {
    await left.return?.();
    await right.return?.();
  }
  return changes;
}

/** What of one thing changed; undefined when nothing did. */
export function changeOf<T extends Element>(before: T, after: T): SnapshotChange<T> | undefined {
  const properties: SnapshotChange<T>['properties'] = [];
  const names = new Set([...Object.keys(before.properties), ...Object.keys(after.properties)]);
  for (const name of [...names].sort()) {
    if (name === 'evidence') continue;
    const [was, is] = [own(before.properties, name), own(after.properties, name)];
    if (was === undefined || is === undefined || !sameJson(was, is)) {
      properties.push({ name, before: was ?? null, after: is ?? null });
    }
  }
  const [cited, cites] = [placesOf(before), placesOf(after)];
  const evidence = {
    added: [...cites].filter((place) => !cited.has(place)),
    gone: [...cited].filter((place) => !cites.has(place)),
  };
  const rest = 'labels' in before ? [before.labels, (after as SnapshotNode).labels] : [];
  const relabelled = rest.length > 0 && !sameJson(rest[0] ?? [], rest[1] ?? []);
  if (properties.length + evidence.added.length + evidence.gone.length === 0 && !relabelled) {
    return undefined;
  }
  return { before, after, properties, evidence };
}

function own(
  properties: Readonly<Record<string, PropertyValue>>,
  name: string,
): PropertyValue | undefined {
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** Evidence is a set: in which order its places stand says nothing. */
function placesOf({ properties: { evidence } }: Element): Set<string> {
  return new Set(Array.isArray(evidence) ? evidence.map(String) : []);
}

function compareIds(a: Element, b: Element): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
