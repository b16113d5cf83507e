import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TypedJson, TypedNode, TypedRelationship } from '../../../contract/typed-json.ts';
import { answerGraph, ourPart } from './answer-graph.ts';

const text = (value: string): TypedJson => ({ $type: 'String', _value: value });
const list = (...items: TypedJson[]): TypedJson => ({ $type: 'List', _value: items });
const map = (items: Record<string, TypedJson>): TypedJson => ({ $type: 'Map', _value: items });
const node = (
  element: string,
  labels: string[],
  properties: Record<string, TypedJson> = {},
): TypedNode => ({
  $type: 'Node',
  _value: { _element_id: element, _labels: labels, _properties: properties },
});
const tie = (
  element: string,
  [start, end]: readonly [string, string],
  type: string,
  properties: Record<string, TypedJson> = {},
): TypedRelationship => ({
  $type: 'Relationship',
  _value: {
    _element_id: element,
    _start_node_element_id: start,
    _end_node_element_id: end,
    _type: type,
    _properties: properties,
  },
});

const araghchi = node('1', ['Actor', 'Person'], {
  id: text('abbas-araghchi'),
  nameEn: text('Abbas Araghchi'),
  evidence: list(text('report#char=1,2')),
});
const iran = node('2', ['State'], { id: text('IR') });
const stranger = node('3', ['Ship'], { id: text('IR'), tons: { $type: 'Integer', _value: '7' } });
const minister = tie('9', ['1', '2'], 'REPRESENTS', { postEn: text('Foreign Minister') });
const all = Number.POSITIVE_INFINITY;

describe('the graph of an answer', () => {
  it('knows what is of the model by the ids that the rest of the page has', () => {
    const { nodes, relationships, foreign } = answerGraph([[araghchi, minister, iran]], all);
    expect([...nodes.keys()]).toEqual(['abbas-araghchi', 'IR']);
    expect(nodes.get('abbas-araghchi')).toEqual({
      id: 'abbas-araghchi',
      labels: ['Actor', 'Person'],
      properties: { nameEn: 'Abbas Araghchi', evidence: ['report#char=1,2'] },
    });
    expect([...relationships.values()]).toEqual([
      {
        id: 'REPRESENTS:abbas-araghchi:IR:Foreign Minister',
        type: 'REPRESENTS',
        from: 'abbas-araghchi',
        to: 'IR',
        properties: { postEn: 'Foreign Minister' },
      },
    ]);
    expect(foreign.size).toBe(0);
  });

  it('keeps what is of no model apart, by the store’s id, though its own id is the same', () => {
    const owns = tie('8', ['2', '3'], 'REPRESENTS');
    const graph = answerGraph([[iran, stranger, owns]], all);
    expect([...graph.nodes.keys()]).toEqual(['IR', 'element:3']);
    expect([...graph.relationships.keys()]).toEqual(['element:8']);
    expect([...graph.foreign.keys()]).toEqual(['element:3', 'element:8']);
    expect(ourPart(graph)).toMatchObject({ nodes: [{ id: 'IR' }], relationships: [] });
  });

  it('holds reports and nodes without an id as strangers: the page has no details of them', () => {
    const rows = [[node('4', ['Report'], { id: text('r') }), node('5', ['Person'])]];
    expect([...answerGraph(rows, all).foreign.keys()]).toEqual(['element:4', 'element:5']);
  });

  it('draws a relationship of a type that the model lacks between nodes of the model', () => {
    const graph = answerGraph([[araghchi, iran, tie('7', ['1', '2'], 'LIKES')]], all);
    expect([...graph.relationships.keys()]).toEqual(['element:7']);
    expect(ourPart(graph).relationships).toEqual([]);
  });

  it('finds them in paths, lists and maps, however deep', () => {
    const path: TypedJson = { $type: 'Path', _value: [araghchi, minister, iran] };
    let deep: TypedJson = map({ found: list(path) });
    for (let depth = 0; depth < 20_000; depth++) deep = list(deep);
    const graph = answerGraph([[text('a'), deep]], all);
    expect([graph.nodes.size, graph.relationships.size]).toEqual([2, 1]);
  });

  it('counts what a limit leaves out, and relationships that came without their ends', () => {
    const rows = [[araghchi, iran, minister, tie('8', ['1', '77'], 'BELONGS_TO')]];
    const graph = answerGraph(rows, 1);
    expect([...graph.nodes.keys()]).toEqual(['abbas-araghchi']);
    expect(graph.omitted).toEqual({ nodes: 1, relationships: 1 });
    expect(graph.loose).toBe(1);
  });
});

const element = fc.nat(12).map(String);
const anyNode = fc
  .tuple(
    element,
    fc.constantFrom<string[]>(['Person', 'Actor'], ['State'], ['Ship'], []),
    fc.boolean(),
  )
  .map(([id, labels, named]) => node(id, labels, named ? { id: text(`n${id}`) } : {}));
const anyTie = fc
  .tuple(element, fc.tuple(element, element), fc.constantFrom('REPRESENTS', 'LIKES'))
  .map(([id, ends, type]) => tie(id, ends, type));
const value = fc.letrec<{ value: TypedJson }>((again) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    anyNode,
    anyTie,
    fc.constant<TypedJson>({ $type: 'Null', _value: null }),
    fc.array(again('value'), { maxLength: 3 }).map((items) => list(...items)),
    fc.dictionary(fc.string({ maxLength: 3 }), again('value'), { maxKeys: 2 }).map(map),
  ),
})).value;
const anyRows = fc.array(fc.array(value, { maxLength: 3 }), { maxLength: 6 });

describe('of any answer', () => {
  it('every line has its ends, and no more is drawn than the limit allows', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 15 }), (rows, limit) => {
        const { nodes, relationships } = answerGraph(rows, limit);
        expect(nodes.size).toBeLessThanOrEqual(limit);
        for (const [id, { from, to }] of relationships) {
          expect([nodes.has(from), nodes.has(to), relationships.get(id)?.id]).toEqual([
            true,
            true,
            id,
          ]);
        }
      }),
    );
  });

  it('what is drawn and what is left out are together what a larger limit draws', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 5 }), (rows, limit) => {
        const [some, whole] = [answerGraph(rows, limit), answerGraph(rows, all)];
        expect(whole.omitted).toEqual({ nodes: 0, relationships: 0 });
        expect(some.loose).toBe(whole.loose);
        expect(some.nodes.size + some.omitted.nodes).toBe(whole.nodes.size);
        expect(some.relationships.size + some.omitted.relationships).toBe(whole.relationships.size);
      }),
    );
  });
});
