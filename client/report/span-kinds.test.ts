import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphNode } from '../../contract/graph.ts';
import { curatedReport, curatedSubgraph } from '../../tests/support/curated-subgraph.ts';
import { type Segment, segmentText } from './segments.ts';
import { segmentKinds, supportedBy } from './span-kinds.ts';

let segments: readonly Segment[];
let nodes: ReadonlyMap<string, GraphNode>;

beforeAll(async () => {
  const { text, spans } = await curatedReport();
  segments = segmentText(text, spans).flatMap((line) => line.segments);
  nodes = new Map((await curatedSubgraph()).nodes.map((node) => [node.id, node]));
});

const segment = (words: string) => segments.find(({ text }) => text.includes(words)) as Segment;

describe('what words of the shipped report support', () => {
  it('underlines a name as the person it names, before what the sentence states', () => {
    expect(segmentKinds(segment('بدر عبد العاطي'), nodes)[0]).toBe('Person');
    expect(supportedBy(segment('بدر عبد العاطي'))[0]).toEqual({
      type: 'node',
      id: 'badr-abdelatty',
    });
  });

  it('underlines everything that supports something, in two colours at most', () => {
    const supported = segments.filter(({ spans }) => spans.length > 0);
    expect(supported.length).toBeGreaterThan(50);
    for (const one of supported) {
      const kinds = segmentKinds(one, nodes);
      expect(kinds.length).toBeGreaterThan(0);
      expect(kinds.length).toBeLessThanOrEqual(2);
    }
  });

  it('lists each thing once', () => {
    for (const one of segments) {
      const ids = supportedBy(one).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
