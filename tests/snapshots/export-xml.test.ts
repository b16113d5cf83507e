import fc from 'fast-check';
import { DirectedGraph, MultiDirectedGraph } from 'graphology';
import gexfReader from 'graphology-gexf';
import graphmlReader from 'graphology-graphml';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { gexf } from '../../server/snapshots/export/gexf.ts';
import { graphml } from '../../server/snapshots/export/graphml.ts';
import { nameToken } from '../../server/snapshots/export/xml-text.ts';
import { AWKWARD, awkwardSnapshot, FORBIDDEN } from './awkward-snapshot.ts';
import { exported, snapshotInMemory } from './snapshot-in-memory.ts';

async function fromGraphml(...of: Parameters<typeof textOf>) {
  return graphmlReader.parse(MultiDirectedGraph, await textOf(...of));
}

async function textOf(snapshot = awkwardSnapshot(), format = graphml) {
  const text = (await exported(format, snapshot)).toString('utf8');
  // Refuses what is not well-formed.
  XmlDocument.fromString(text).dispose();
  return text;
}

describe('GraphML', () => {
  it('is read with all nodes, edges, types and texts', async () => {
    const graph = await fromGraphml();
    expect([graph.order, graph.size]).toEqual([4, 5]);
    expect(graph.getNodeAttributes('jane')).toMatchObject({
      labels: 'Person:Actor',
      label: 'Jane',
      nameAr: 'جين',
      note: AWKWARD,
      broken: FORBIDDEN.read,
      aliases: JSON.stringify(['J "R"', 'ج\nر']),
      quotes: '["Jane"]',
      whole: 2,
      part: 1.5,
      count: -7,
      day: '2024-11-05',
      mixed: '3',
      x: 100,
      y: 0,
    });
    expect(graph.getNodeAttribute('ali', 'unnamed')).toBe(true);
    expect(graph.getNodeAttributes('_:0123')).toMatchObject({
      label: '_:0123',
      _label: 'taken name',
      __label: 'taken too',
      _id: 'own id',
      [nameToken('a b"<\'`\n')]: AWKWARD,
    });
    expect(graph.edges('_:0123', 'jane')).toHaveLength(2);
    expect(graph.getEdgeAttributes('TOOK_PART_IN:ali:meeting')).toMatchObject({
      type: 'TOOK_PART_IN',
      role: 'host',
      quotes: '["Jane met Ali"]',
    });
  });

  it('keeps any text, name and id', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (id, name, value) => {
        fc.pre(name !== '__proto__');
        const nodes = [
          { id: `a${id}`, labels: ['Person'], properties: { [name]: value } },
          { id: `b${id}`, labels: ['Person'], properties: {} },
        ];
        const relationships = [
          { id: 'e', type: value, from: `a${id}`, to: `b${id}`, properties: {} },
        ];
        const snapshot = snapshotInMemory({ nodes, relationships });
        const graph = await fromGraphml(snapshot);
        expect([graph.order, graph.size]).toEqual([2, 1]);
        const readable = visible(value);
        expect(Object.values(graph.getNodeAttributes(graph.nodes()[0] ?? ''))).toContain(readable);
        expect(graph.getEdgeAttribute(graph.edges()[0], 'type')).toBe(readable);
        const drawn = gexfReader.parse(MultiDirectedGraph, await textOf(snapshot, gexf));
        expect(drawn.nodes().map((key) => key.slice(1))).toEqual([visible(id), visible(id)]);
      }),
      { numRuns: 25 },
    );
  });
});

/** What is left of a text in XML. */
function visible(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 32 && !'\t\n\r'.includes(character)) return String.fromCharCode(0x2400 + code);
    return /[\p{Cs}\ufffe\uffff]/u.test(character) ? '\ufffd' : character;
  }).join('');
}

describe('GEXF', () => {
  it('is read with all nodes, edges, types, places and colours', async () => {
    const text = await textOf(awkwardSnapshot(), gexf);
    const graph = gexfReader.parse(MultiDirectedGraph, text);
    expect([graph.order, graph.size]).toEqual([4, 5]);
    expect(graph.getNodeAttributes('jane')).toMatchObject({
      label: 'Jane',
      labels: 'Person:Actor',
      nameAr: 'جين',
      note: AWKWARD,
      broken: FORBIDDEN.read,
      whole: 2,
      count: -7,
      color: 'rgb(0,114,178)',
      size: 34,
      x: 100,
    });
    expect(graph.getNodeAttribute('ali', 'y')).toBe(-20);
    expect(graph.getNodeAttribute('ali', 'unnamed')).toBe(true);
    expect(graph.edges('_:0123', 'jane')).toHaveLength(2);
    // Gephi takes edges of one kind between two nodes for one.
    const edges = text.match(/ source="[^"]*" target="[^"]*" .*? kind="[^"]*"/gu) ?? [];
    expect(new Set(edges).size).toBe(5);
  });

  it('names nodes in the language that was chosen', async () => {
    const bytes = await exported(gexf, awkwardSnapshot(), { language: 'ar', texts: false });
    const graph = gexfReader.parse(DirectedGraph, bytes.toString('utf8'), {
      addMissingNodes: false,
      allowUndeclaredAttributes: false,
    });
    expect(graph.getNodeAttribute('meeting', 'label')).toBe('لقاء');
    expect(graph.getNodeAttributes('jane')).not.toHaveProperty('quotes');
  });
});
