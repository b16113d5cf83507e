import { kindOf, NODE_KINDS, type NodeKind } from '../../contract/model.ts';
import type { PropertyValue } from '../../contract/property-value.ts';
import type { SnapshotNode } from '../../contract/snapshot.ts';
import { groupBy } from '../../graph-seed/group-by.ts';
import { mergeProperties } from '../../graph-seed/merge-properties.ts';
import type { WriteTransaction } from '../store/graph-store.ts';
import type { Value, ValueMap } from '../store/value.ts';
import { fromPropertiesJson } from './property-json.ts';
import {
  CREATE_FOREIGN,
  CREATE_NODES,
  FIND_FOREIGN,
  FIND_NODES,
  REPLACE_NODES,
} from './restore-statements.ts';
import type { Restoring } from './restoring.ts';
import { sameProperties } from './same-properties.ts';
import { contentId, foreignNode, isContentId, isNode, modelIdOf } from './snapshot-element.ts';

/** Writes a batch of nodes, as far as they are not there yet, and notes where each is. */
export async function restoreNodes(
  restoring: Restoring,
  batch: readonly SnapshotNode[],
): Promise<void> {
  const model = batch.filter((node) => !isForeign(node));
  const existing = restoring.empty ? undefined : await findModel(restoring.tx, model);
  const create: SnapshotNode[] = [];
  const replace: { id: string; kind: NodeKind; properties: ValueMap }[] = [];
  for (const node of model) {
    const kind = kindOf(node.labels) as NodeKind;
    restoring.places.set(node.id, kind);
    const stored = existing?.get(`${kind}\n${node.id}`);
    if (!stored) {
      restoring.note('node', node.id, 'added');
      if (!restoring.empty) restoring.fresh.add(node.id);
      create.push(node);
      continue;
    }
    const properties = mergeProperties([stored, propertiesOf(node)]);
    const same = sameProperties(stored, properties);
    restoring.note('node', node.id, same ? 'same' : 'changed');
    if (!same) {
      replace.push({ id: node.id, kind, properties: restoring.marked(properties, stored) });
    }
  }
  await createModel(restoring, create);
  for (const [kind, rows] of groupBy(replace, (node) => node.kind)) {
    await restoring.run(REPLACE_NODES(kind, restoring.marks), rows.map(row));
  }
  await restoreForeign(restoring, batch.filter(isForeign));
}

function isForeign({ id, labels }: SnapshotNode): boolean {
  return id.startsWith('_:') || !kindOf(labels);
}

async function createModel(restoring: Restoring, nodes: readonly SnapshotNode[]): Promise<void> {
  for (const group of groupBy(nodes, ({ labels }) => labels.join('\n')).values()) {
    const rows = group.map((node) => row({ properties: propertiesOf(node) }));
    await restoring.run(CREATE_NODES(restoring.labelled(group[0]?.labels)), rows);
  }
}

async function restoreForeign(restoring: Restoring, nodes: readonly SnapshotNode[]): Promise<void> {
  if (nodes.length === 0) return;
  const there = restoring.empty ? new Map<string, string>() : await findForeign(restoring);
  const create = nodes.filter((node) => {
    const { id } = node;
    const elementId = there.get(contentOf(node));
    if (elementId !== undefined) restoring.places.set(id, { elementId });
    else restoring.fresh.add(id);
    restoring.note('node', id, elementId === undefined ? 'added' : 'same');
    return elementId === undefined;
  });
  if (!restoring.apply) return;
  for (const group of groupBy(create, ({ labels }) => labels.join('\n')).values()) {
    const rows = group.map(({ id, properties }) =>
      row({ key: id, properties: fromPropertiesJson(properties) }),
    );
    const made = await restoring.tx.run(CREATE_FOREIGN(restoring.labelled(group[0]?.labels)), {
      rows,
    });
    for (const [key, elementId] of made) {
      restoring.places.set(String(key), { elementId: String(elementId) });
    }
  }
}

/** Elsewhere a node that is not of the model has an id that its content does not make. */
function contentOf({ id, labels, properties }: SnapshotNode): string {
  return isContentId(id) ? id : contentId({ labels: [...labels].sort(), properties });
}

async function findModel(
  tx: WriteTransaction,
  nodes: readonly SnapshotNode[],
): Promise<Map<string, ValueMap>> {
  const found = new Map<string, ValueMap>();
  for (const [kind, group] of groupBy(nodes, ({ labels }) => kindOf(labels) as NodeKind)) {
    const rows = await tx.run(FIND_NODES(kind), { ids: group.map(({ id }) => id) });
    for (const [node] of rows) {
      if (isNode(node)) found.set(`${kind}\n${modelIdOf(node)}`, node.properties);
    }
  }
  return found;
}

/** Element ids of the nodes that are not of the model, by the id that their content makes. */
async function findForeign({ tx }: Restoring): Promise<Map<string, string>> {
  const rows = await tx.run(FIND_FOREIGN(NODE_KINDS));
  return new Map(
    rows.flatMap(([node]) => (isNode(node) ? [[foreignNode(node).id, node.elementId]] : [])),
  );
}

function propertiesOf({ id, properties }: SnapshotNode): ValueMap {
  return fromPropertiesJson({ id, ...properties } as Record<string, PropertyValue>);
}

function row(fields: Readonly<Record<string, Value>>): Value {
  return new Map(Object.entries(fields));
}
