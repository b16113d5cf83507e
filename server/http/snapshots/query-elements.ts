import { kindOf, relationshipId } from '../../../contract/model.ts';
import type { SnapshotSubject } from '../../../contract/snapshots.ts';
import type { TypedJson, TypedNode, TypedRelationship } from '../../../contract/typed-json.ts';
import { isNode, modelIdOf } from '../../snapshots/snapshot-element.ts';
import type { WantedElements } from '../../snapshots/take-view.ts';
import { readAll } from '../../store/read-all.ts';
import { HttpProblem } from '../http-problem.ts';
import { type ExactJsonMap, parseExactJson } from '../query/exact-json.ts';
import { plainParameters } from '../query/parameters.ts';
import { allow, runQuery } from '../query/run-query.ts';
import { readRows } from './read-rows.ts';
import type { SnapshotParts } from './snapshot-parts.ts';

const ENDS = 'MATCH (n) WHERE elementId(n) IN $ids RETURN n';

/**
 * Which nodes and relationships of the model a query finds, alone, in paths or in lists. Without a
 * relationship among them, all that are between the nodes. Runs as a stranger's query does: it is
 * one.
 *
 * @throws HttpProblem when there are rows, and no node or relationship in any
 */
export async function elementsOfQuery(
  { store, limits, check }: SnapshotParts,
  { statement, parameters = {} }: Extract<SnapshotSubject, { query: unknown }>['query'],
  signal: AbortSignal,
): Promise<WantedElements> {
  const ids = new Map<string, string>();
  const relationships = new Map<string, TypedRelationship['_value']>();
  const query = {
    statement,
    parameters: plainParameters(parseExactJson(JSON.stringify(parameters)) as ExactJsonMap),
    write: false,
    timeoutMs: undefined,
    includeCounters: false,
    bookmarks: [],
    maxRows: limits.queryRows,
    download: undefined,
    bom: false,
  };
  const runnable = await allow(query, 'reader', check);
  const parts = { store, limits, changed: () => {} };
  const answer = await runQuery(parts, query, runnable, { signal, format: 'typed-lines' });
  let rows = 0;
  for await (const row of readRows(answer)) {
    rows += 1;
    for (const value of row.flatMap(elementsIn)) {
      const { _element_id: element } = value._value;
      if (value.$type === 'Relationship') relationships.set(element, value._value);
      else {
        const id = idOf(value);
        if (id !== undefined) ids.set(element, id);
      }
    }
  }
  if (rows > 0 && ids.size + relationships.size === 0) throw nothingToTake();
  const ends = [...relationships.values()].flatMap((one) => [
    one._start_node_element_id,
    one._end_node_element_id,
  ]);
  const unknown = [...new Set(ends)].filter((end) => !ids.has(end));
  if (unknown.length > 0) {
    const options = { signal, timeoutMs: limits.queryMs };
    for (const [node] of await readAll(store, ENDS, { ids: unknown }, options)) {
      const id = isNode(node) && !node.labels.includes('Report') ? modelIdOf(node) : undefined;
      if (isNode(node) && id !== undefined) ids.set(node.elementId, id);
    }
  }
  const named = [...relationships.values()].flatMap((one) => {
    const from = ids.get(one._start_node_element_id);
    const to = ids.get(one._end_node_element_id);
    const post = one._properties.postEn?._value;
    return from === undefined || to === undefined
      ? []
      : [relationshipId(one._type, from, to, post)];
  });
  const nodes = [...new Set(ids.values())];
  return relationships.size > 0 ? { nodes, relationships: named } : { nodes };
}

/** The nodes and relationships in a value, however deep. */
function elementsIn(value: TypedJson): (TypedNode | TypedRelationship)[] {
  switch (value.$type) {
    case 'Node':
    case 'Relationship':
      return [value];
    case 'List':
    case 'Path':
      return value._value.flatMap(elementsIn);
    case 'Map':
      return Object.values(value._value).flatMap(elementsIn);
    default:
      return [];
  }
}

/** The id of a node that can be in a picture: of the model, and no report. */
function idOf({ _value: { _labels, _properties } }: TypedNode): string | undefined {
  const kind = kindOf(_labels);
  const id = _properties.id;
  if (kind === undefined || kind === 'Report' || id?.$type !== 'String') return undefined;
  return id._value === '' ? undefined : id._value;
}

function nothingToTake(): HttpProblem {
  return new HttpProblem('invalid-request', {
    detail: 'fields',
    errors: [
      {
        pointer: '/of/query/statement',
        expected: 'a query that returns nodes, relationships or paths',
        found: 'values only',
      },
    ],
  });
}
