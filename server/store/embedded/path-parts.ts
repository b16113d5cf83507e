import type { QueryResult as EngineResult } from '@grafeo-db/js';
import type { Node, Relationship } from '../value.ts';
import { type DecodedResult, decodeResult } from './decode-result.ts';
import { isPath, type PathParts } from './decode-value.ts';

type Ask = (statement: string, parameters: Record<string, unknown>) => Promise<EngineResult>;

/**
 * Paths come without the types of their properties, so their nodes and relationships are read once
 * more on their own. Undefined where the first `rows` rows hold no path.
 */
export async function pathParts(
  result: DecodedResult,
  rows: number,
  ask: Ask,
): Promise<PathParts | undefined> {
  const nodes = new Set<unknown>();
  const relationships = new Set<unknown>();
  for (let column = 0; rows > 0 && column < result.fields.length; column++) {
    // A column of texts is told from one of paths by its first value.
    if (!isPath(firstValue(result, rows, column))) continue;
    for (let row = 0; row < rows; row++) {
      const path = result.raw(row, column);
      if (!isPath(path)) continue;
      for (const node of path.nodes) nodes.add(node._id);
      for (const edge of path.edges) relationships.add(edge._id);
    }
  }
  if (nodes.size === 0) return undefined;
  return {
    nodes: await byId<Node>(nodes, ask, 'MATCH (x) WHERE id(x) IN $ids RETURN id(x) AS id, x'),
    relationships: await byId<Relationship>(
      relationships,
      ask,
      'MATCH ()-[x]->() WHERE id(x) IN $ids RETURN id(x) AS id, x',
    ),
  };
}

function firstValue(result: DecodedResult, rows: number, column: number): unknown {
  for (let row = 0; row < rows; row++) {
    const value = result.raw(row, column);
    if (value !== null) return value;
  }
  return null;
}

async function byId<T>(ids: ReadonlySet<unknown>, ask: Ask, statement: string) {
  if (ids.size === 0) return new Map<unknown, T>();
  const found = decodeResult(await ask(statement, { ids: [...ids] }));
  return new Map(found.page(0, found.length).map(([id, part]) => [Number(id), part as T]));
}
