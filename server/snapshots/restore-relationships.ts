import type { SnapshotRelationship } from '../../contract/snapshot.ts';
import { groupBy } from '../../graph-seed/group-by.ts';
import { mergeProperties } from '../../graph-seed/merge-properties.ts';
import type { Relationship, Value, ValueMap } from '../store/value.ts';
import { fromPropertiesJson } from './property-json.ts';
import {
  CREATE_RELATIONSHIPS,
  FIND_RELATIONSHIPS,
  REPLACE_RELATIONSHIPS,
  type Shape,
  TOUCH_STARTS,
} from './restore-statements.ts';
import type { Place, Restoring } from './restoring.ts';
import { sameProperties } from './same-properties.ts';
import { isRelationship, snapshotRelationship } from './snapshot-element.ts';

/** Writes a batch of relationships, as far as they are not there yet. */
export async function restoreRelationships(
  restoring: Restoring,
  batch: readonly SnapshotRelationship[],
): Promise<void> {
  const groups = groupBy(batch, ({ type, from, to }) =>
    [type, kindOf(restoring.places.get(from)), kindOf(restoring.places.get(to))].join('\n'),
  );
  for (const group of groups.values()) {
    const [{ type, from, to }] = group as [SnapshotRelationship];
    const shape: Shape = {
      type,
      from: kindOf(restoring.places.get(from)),
      to: kindOf(restoring.places.get(to)),
    };
    await restoreGroup(restoring, shape, group);
  }
}

async function restoreGroup(
  restoring: Restoring,
  shape: Shape,
  group: readonly SnapshotRelationship[],
): Promise<void> {
  const { places, fresh, empty } = restoring;
  const mayExist = empty ? [] : group.filter(({ from, to }) => !fresh.has(from) && !fresh.has(to));
  const stored = await find(restoring, shape, mayExist);
  const create: Value[] = [];
  const replace: Value[] = [];
  const starts = new Map<string, Value>();
  for (const { id, from, to, properties: json } of group) {
    const properties = fromPropertiesJson(json);
    const ends = { from: keyOf(from, places.get(from)), to: keyOf(to, places.get(to)) };
    const twins = stored.get(baseOf(id)) ?? [];
    const same = twins.find((twin) => sameProperties(twin.properties, properties));
    const [other] = id === baseOf(id) ? twins : [];
    const merged = other && mergeProperties([other.properties, properties]);
    if (same || (other && merged && sameProperties(other.properties, merged))) {
      restoring.note('relationship', id, 'same');
    } else if (other && merged) {
      restoring.note('relationship', id, 'changed');
      starts.set(from, row(ends));
      const marked = restoring.marked(merged, other.properties);
      replace.push(row({ ...ends, elementId: other.elementId, properties: marked }));
    } else {
      restoring.note('relationship', id, 'added');
      const goesWithEnd = fresh.has(from) || fresh.has(to);
      if (!goesWithEnd) starts.set(from, row(ends));
      create.push(
        row({ ...ends, properties: goesWithEnd ? properties : restoring.marked(properties) }),
      );
    }
  }
  // First of all, so that whatever is there can be found.
  if (restoring.marks && starts.size > 0) {
    await restoring.tx.run(TOUCH_STARTS(shape), { rows: [...starts.values()] });
  }
  await restoring.run(CREATE_RELATIONSHIPS(shape), create);
  await restoring.run(REPLACE_RELATIONSHIPS(shape), replace);
}

/** What is stored between the same ends, by the id that twins share. */
async function find(
  { tx, places }: Restoring,
  shape: Shape,
  relationships: readonly SnapshotRelationship[],
): Promise<Map<string, Relationship[]>> {
  if (relationships.length === 0) return new Map();
  const pairs = new Map(
    relationships.map(({ from, to }) => {
      const ends = { from: keyOf(from, places.get(from)), to: keyOf(to, places.get(to)) };
      return [`${from}\n${to}`, row({ id: [from, to], ...ends })];
    }),
  );
  const rows = await tx.run(FIND_RELATIONSHIPS(shape), { rows: [...pairs.values()] });
  const found = rows.flatMap(([ends, relationship]) => {
    if (!Array.isArray(ends) || !isRelationship(relationship)) return [];
    const [from, to] = ends.map(String) as [string, string];
    return [{ id: snapshotRelationship(relationship, from, to).id, relationship }];
  });
  const groups = [...groupBy(found, ({ id }) => id)];
  return new Map(groups.map(([id, items]) => [id, items.map(({ relationship }) => relationship)]));
}

function baseOf(id: string): string {
  return id.replace(/#\d{6}$/u, '');
}

function kindOf(place: Place | undefined) {
  return typeof place === 'string' ? place : 'foreign';
}

function keyOf(id: string, place: Place | undefined): string {
  return typeof place === 'object' ? place.elementId : id;
}

function row(fields: Readonly<Record<string, Value | ValueMap>>): Value {
  return new Map(Object.entries(fields));
}
