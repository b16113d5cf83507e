import type { GraphStore } from '../../server/store/graph-store.ts';
import { readAll } from '../../server/store/read-all.ts';
import type { Node, Relationship } from '../../server/store/value.ts';
import { typedJson } from '../../server/store/written/typed-json.ts';

/** What can change, each thing as one text. */
export interface GraphContent {
  readonly nodes: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
  /** A change of value is one gone and one come. */
  readonly properties: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
}

export async function readGraph(store: GraphStore): Promise<GraphContent> {
  const nodes = (await readAll(store, 'MATCH (n) RETURN n')).map(([node]) => node as Node);
  const relationships =
    nodes.length === 0
      ? []
      : (await readAll(store, 'MATCH ()-[r]->() RETURN r')).map(([each]) => each as Relationship);
  const properties = [...nodes, ...relationships].flatMap((entity) =>
    [...entity.properties].map(
      ([key, value]) => `${entity.$type} ${entity.elementId} ${key} ${typedJson(value)}`,
    ),
  );
  return {
    nodes: new Set(nodes.map(({ elementId }) => elementId)),
    relationships: new Set(relationships.map(({ elementId }) => elementId)),
    properties: new Set(properties),
    labels: new Set(nodes.flatMap(({ labels }) => labels)),
  };
}

/** What came and went, in the kit's terms: `+nodes`, `-properties`, … */
export function sideEffects(before: GraphContent, after: GraphContent): Record<string, number> {
  const kinds = ['nodes', 'relationships', 'properties', 'labels'] as const;
  const missing = (from: ReadonlySet<string>, to: ReadonlySet<string>) =>
    [...from].filter((each) => !to.has(each)).length;
  return Object.fromEntries(
    kinds.flatMap((kind) => [
      [`+${kind}`, missing(after[kind], before[kind])],
      [`-${kind}`, missing(before[kind], after[kind])],
    ]),
  );
}
