import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphNode, GraphRelationship, Subgraph } from '../../contract/graph.ts';
import { curatedSubgraph } from '../../tests/support/curated-subgraph.ts';
import { neighbourhoodOf } from '../details/neighbourhood.ts';
import { deriveStory } from './derive-story.ts';

let graph: Subgraph;
beforeAll(async () => {
  graph = await curatedSubgraph();
});

const storyOf = (nodes: readonly GraphNode[], relationships: readonly GraphRelationship[]) =>
  deriveStory(nodes, neighbourhoodOf(nodes, relationships));

describe('the story', () => {
  it('tells the shipped report', () => {
    const story = storyOf(graph.nodes, graph.relationships);
    expect(story).toMatchObject({ contacts: 3, named: 5, unnamed: 1, dated: 0, total: 3 });
    expect(
      story.lines.map((line) =>
        line.type === 'contact'
          ? [line.kinds, line.people.map(({ id }) => id), line.place?.id, line.selection]
          : [line.meeting.id],
      ),
    ).toEqual([
      [
        ['phone'],
        ['badr-abdelatty', 'abbas-araghchi'],
        undefined,
        { type: 'node', id: 'call-abdelatty-araghchi' },
      ],
      [
        ['bilateral'],
        ['abdel-fattah-el-sisi', 'masoud-pezeshkian'],
        'kazan',
        { type: 'node', id: 'meeting-sisi-pezeshkian' },
      ],
      ['visit-araghchi-cairo'],
    ]);
  });

  it('tells those who met again once, and points at the two of them', () => {
    const again: GraphNode = {
      id: 'again',
      labels: ['Meeting'],
      properties: { kind: 'bilateral', status: 'held', date: '2024-11', earliest: '2024-11-01' },
    };
    const parties = ['badr-abdelatty', 'abbas-araghchi'].map((from) => ({
      id: `TOOK_PART_IN:${from}:again`,
      type: 'TOOK_PART_IN',
      from,
      to: 'again',
      properties: {},
    }));
    const story = storyOf([...graph.nodes, again], [...graph.relationships, ...parties]);
    expect(story).toMatchObject({ contacts: 4, dated: 1, total: 3 });
    expect(story.lines[0]).toMatchObject({
      kinds: ['bilateral', 'phone'],
      place: undefined,
      selection: { type: 'pair', ids: ['abbas-araghchi', 'badr-abdelatty'] },
    });
  });

  it('leaves out what did not take place', () => {
    const cancelled = graph.nodes.map((node) =>
      node.labels.includes('Meeting')
        ? { ...node, properties: { ...node.properties, status: 'cancelled' } }
        : node,
    );
    expect(storyOf(cancelled, graph.relationships)).toMatchObject({ contacts: 0, lines: [] });
  });

  it('has nothing to tell of nothing', () => {
    expect(storyOf([], [])).toEqual({
      contacts: 0,
      named: 0,
      unnamed: 0,
      states: 0,
      dated: 0,
      lines: [],
      total: 0,
    });
  });
});
