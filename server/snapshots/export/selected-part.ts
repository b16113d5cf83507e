import type { SnapshotNode, SnapshotRelationship } from '../../../contract/snapshot.ts';
import { SnapshotError } from '../snapshot-error.ts';
import type { SnapshotSource } from '../snapshot-source.ts';

/**
 * Of a snapshot what is selected in its view: nodes with all that they are tied to, a
 * relationship with its ends, or of a pair what lies between them. Reports stay as they are.
 *
 * @throws SnapshotError `nothing-selected`
 */
export async function selectedPart(snapshot: SnapshotSource): Promise<SnapshotSource> {
  const { selection } = snapshot.head.view ?? {};
  if (!selection) throw new SnapshotError('nothing-selected');
  const chosen = new Set('ids' in selection ? selection.ids : [selection.id]);
  const between = selection.type === 'pair' ? await tiedToBoth(snapshot, selection.ids) : undefined;
  const relationships: SnapshotRelationship[] = [];
  for await (const relationship of snapshot.relationships()) {
    const { id, from, to } = relationship;
    const touches = chosen.has(from) || chosen.has(to);
    const wanted = between ? between.has(from) && between.has(to) : touches || chosen.has(id);
    if (wanted && (touches || !between)) relationships.push(relationship);
  }
  const ids = new Set([...chosen, ...relationships.flatMap(({ from, to }) => [from, to])]);
  const nodes: SnapshotNode[] = [];
  for await (const node of snapshot.nodes()) if (ids.has(node.id)) nodes.push(node);
  return {
    head: snapshot.head,
    counts: {
      nodes: nodes.length,
      relationships: relationships.length,
      reports: snapshot.counts.reports,
    },
    nodes: () => each(nodes),
    relationships: () => each(relationships),
    reports: () => snapshot.reports(),
  };
}

/** The two, and every node that has a relationship with each of them. */
async function tiedToBoth(snapshot: SnapshotSource, [one, other]: readonly [string, string]) {
  const tied = { one: new Set<string>(), other: new Set<string>() };
  for await (const { from, to } of snapshot.relationships()) {
    for (const [near, far] of [
      [from, to],
      [to, from],
    ] as const) {
      if (near === one) tied.one.add(far);
      if (near === other) tied.other.add(far);
    }
  }
  return new Set([one, other, ...[...tied.one].filter((id) => tied.other.has(id))]);
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
