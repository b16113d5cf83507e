import { describe, expect, it } from 'vitest';
import type { GraphNode } from '../../contract/graph.ts';
import { deriveContacts } from './derive-contacts.ts';
import { EMPTY_GRAPH } from './transitions.ts';
import type { WorkspaceGraph } from './types.ts';

function graph(meetings: Record<string, { status: string; actors: string[] }>): WorkspaceGraph {
  const nodes = Object.entries(meetings).map(([id, { status }]): [string, GraphNode] => [
    id,
    { id, labels: ['Meeting'], properties: { status } },
  ]);
  const relationships = Object.entries(meetings).flatMap(([to, { actors }]) =>
    actors.map((from) => {
      const id = `TOOK_PART_IN:${from}:${to}`;
      return [id, { id, type: 'TOOK_PART_IN', from, to, properties: {} }] as const;
    }),
  );
  return { ...EMPTY_GRAPH, nodes: new Map(nodes), relationships: new Map(relationships) };
}

describe('deriveContacts', () => {
  it('counts the held meetings of each pair', () => {
    const contacts = deriveContacts(
      graph({
        call: { status: 'held', actors: ['b', 'a'] },
        summit: { status: 'held', actors: ['a', 'b', 'c'] },
      }),
    );
    expect(contacts).toEqual([
      { ids: ['a', 'b'], meetings: ['call', 'summit'] },
      { ids: ['a', 'c'], meetings: ['summit'] },
      { ids: ['b', 'c'], meetings: ['summit'] },
    ]);
  });

  it.each(['planned', 'cancelled', 'denied'])('does not take a %s meeting for one', (status) => {
    expect(deriveContacts(graph({ talks: { status, actors: ['a', 'b'] } }))).toEqual([]);
  });

  it('makes no contact of a visit in which one took part', () => {
    expect(deriveContacts(graph({ visit: { status: 'held', actors: ['a'] } }))).toEqual([]);
  });

  it('needs the meeting itself to know that it was held', () => {
    const { relationships } = graph({ call: { status: 'held', actors: ['a', 'b'] } });
    expect(deriveContacts({ ...EMPTY_GRAPH, relationships })).toEqual([]);
  });
});
