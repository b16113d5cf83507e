import { relationshipId } from '../../../contract/model.ts';
import type { SnapshotSubject } from '../../../contract/snapshots.ts';
import { isNode, isRelationship, modelIdOf } from '../../snapshots/snapshot-element.ts';
import type { WantedElements } from '../../snapshots/take-view.ts';
import { readAll } from '../../store/read-all.ts';
import { isTyped, type Relationship, type Value } from '../../store/value.ts';
import { HttpProblem } from '../http-problem.ts';
import { type ExactJsonMap, parseExactJson } from '../query/exact-json.ts';
import { plainParameters } from '../query/parameters.ts';
import { runQuery } from '../query/run-query.ts';
import type { SnapshotParts } from './snapshot-parts.ts';

const ENDS = 'MATCH (n) WHERE elementId(n) IN $ids RETURN n';

/**
 * Which nodes and relationships of the model a query finds, alone, in paths or in lists. Without a
 * relationship among them, all that are between the nodes.
 *
 * @throws HttpProblem when there are rows, and no node or relationship in any
 */
export async function elementsOfQuery(
  { store, limits }: SnapshotParts,
  { statement, parameters = {} }: Extract<SnapshotSubject, { query: unknown }>['query'],
  signal: AbortSignal,
): Promise<WantedElements> {
  const ids = new Map<string, string>();
  const relationships = new Map<string, Relationship>();
  let rows = 0;
  const gather = (value: Value): void => {
    if (isNode(value)) {
      const id = modelIdOf(value);
      if (id !== undefined && !value.labels.includes('Report')) ids.set(value.elementId, id);
    } else if (isRelationship(value)) relationships.set(value.elementId, value);
    else if (isTyped(value) && value.$type === 'Path') {
      for (const part of [...value.nodes, ...value.relationships]) gather(part);
    } else if (Array.isArray(value)) for (const part of value) gather(part);
    else if (value instanceof Map) for (const part of value.values()) gather(part);
  };
  const query = {
    statement,
    parameters: plainParameters(parseExactJson(JSON.stringify(parameters)) as ExactJsonMap),
    write: false,
    timeoutMs: undefined,
    includeCounters: false,
    bookmarks: [],
  };
  const write = (value: Value): string => {
    gather(value);
    return '';
  };
  const written = await runQuery(store, query, {
    role: 'reader',
    limits,
    signal,
    write,
    changed: () => {},
  });
  await written.each(() => {
    rows += 1;
    return undefined;
  });
  if (rows > 0 && ids.size + relationships.size === 0) throw nothingToTake();
  const ends = [...relationships.values()].flatMap((one) => [one.startElementId, one.endElementId]);
  const unknown = [...new Set(ends)].filter((end) => !ids.has(end));
  if (unknown.length > 0) {
    const options = { signal, timeoutMs: limits.queryMs };
    for (const [node] of await readAll(store, ENDS, { ids: unknown }, options))
      gather(node ?? null);
  }
  const named = [...relationships.values()].flatMap(
    ({ type, startElementId, endElementId, properties }) => {
      const [from, to] = [ids.get(startElementId), ids.get(endElementId)];
      return from === undefined || to === undefined
        ? []
        : [relationshipId(type, from, to, properties.get('postEn'))];
    },
  );
  const nodes = [...new Set(ids.values())];
  return relationships.size > 0 ? { nodes, relationships: named } : { nodes };
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
