import { relationshipId } from '../../../../contract/model.ts';
import type { TypedJson, TypedNode, TypedRelationship } from '../../../../contract/typed-json.ts';
import { selectNode, selectRelationship } from '../../../actions/select.ts';
import { showSpan } from '../../../actions/show-span.ts';
import { useWorkspace } from '../../../workspace/workspace.ts';
import type { Row } from '../../run/run-types.ts';
import { sendQuery } from '../../run/send-query.ts';
import { evidenceIn } from './evidence-in.ts';

/** Selects what a name stands for, and marks the first sentence that says so. */
export function showNamed(id: string): void {
  const { evidence } = useWorkspace.getState().graph.nodes.get(id)?.properties ?? {};
  selectNode(id);
  const [first] = evidenceIn({ $type: 'List', _value: [evidence].flat().map(asText) });
  if (first) showSpan(first);
}

/** Selects a node of an answer, and marks the first sentence that states it. */
export function showNode(id: string, node: TypedNode): void {
  selectNode(id);
  showFirst(node);
}

/**
 * Selects a relationship of an answer, and marks the first sentence that states it. Its ends are
 * looked up where its row does not hold them; without them, the sentence alone is marked.
 */
export async function showRelationship(relationship: TypedRelationship, row: Row): Promise<void> {
  showFirst(relationship);
  const { _start_node_element_id: start, _end_node_element_id: end } = relationship._value;
  const ends = nodeIdsIn(row);
  const known = ends.has(start) && ends.has(end) ? ends : await idsOf([start, end]);
  const [from, to] = [known.get(start), known.get(end)];
  if (from === undefined || to === undefined) return;
  const { postEn } = relationship._value._properties;
  selectRelationship(relationshipId(relationship._value._type, from, to, postEn?._value));
  showFirst(relationship);
}

function showFirst(value: TypedNode | TypedRelationship): void {
  const [first] = evidenceIn(value);
  if (first) showSpan(first);
}

/** The model's ids of the nodes in a row, by their element ids. */
function nodeIdsIn(row: Row): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const visit = (value: TypedJson): void => {
    if (value.$type === 'Node') {
      const { id } = value._value._properties;
      if (id?.$type === 'String') ids.set(value._value._element_id, id._value);
    } else if (value.$type === 'List' || value.$type === 'Path') {
      for (const part of value._value) visit(part);
    }
  };
  for (const value of row) visit(value);
  return ids;
}

const LOOK_UP = 'MATCH (n) WHERE elementId(n) IN $ids RETURN elementId(n), n.id';

async function idsOf(elementIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const query = {
    statement: LOOK_UP,
    parameters: { ids: { $type: 'List', _value: elementIds.map(asText) } },
    accessMode: 'Read',
    maxRows: elementIds.length,
  } as const;
  const found = new Map<string, string>();
  for await (const event of sendQuery(query, new AbortController().signal)) {
    if (event.type !== 'rows') continue;
    for (const [elementId, id] of event.rows) {
      if (elementId?.$type === 'String' && id?.$type === 'String') {
        found.set(elementId._value, id._value);
      }
    }
  }
  return found;
}

function asText(text: unknown) {
  return { $type: 'String', _value: String(text) } as const;
}
