import { types } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import type { Value } from '../value.ts';
import { fromParameters } from './from-value.ts';
import { toValue } from './to-value.ts';

const node = (id: string) => new types.Node(1n, ['Topic'], { n: 1n }, id);

describe('toValue', () => {
  it.each([null, true, 1n, 1, ''])('leaves %s as it is', (value) => {
    expect(toValue(value)).toBe(value);
  });

  it('makes maps of objects, whatever their keys', () => {
    const object = Object.fromEntries<unknown>([
      ['__proto__', { polluted: true }],
      ['$type', 'Date'],
      ['__isDate__', true],
    ]);
    expect(toValue(object)).toEqual(
      new Map<string, unknown>([
        ['__proto__', new Map([['polluted', true]])],
        ['$type', 'Date'],
        ['__isDate__', true],
      ]),
    );
  });

  it('makes bytes unsigned', () => {
    expect(toValue(Int8Array.of(-1, 0, 127))).toEqual(Uint8Array.of(255, 0, 127));
  });

  it('makes a path walk through its nodes', () => {
    const [a, b] = [node('a'), node('b')];
    const knows = new types.Relationship(1n, 2n, 1n, 'KNOWS', {}, 'r', 'b', 'a');
    const path = new types.Path(a, b, [new types.PathSegment(a, knows, b)]);
    expect(toValue(path)).toMatchObject({
      $type: 'Path',
      nodes: [{ elementId: 'a', properties: new Map([['n', 1n]]) }, { elementId: 'b' }],
      relationships: [{ elementId: 'r', startElementId: 'b', endElementId: 'a', type: 'KNOWS' }],
    });
  });

  it('says that it does not know a type', () => {
    expect(() => toValue(new URL('http://localhost'))).toThrow(
      expect.objectContaining({ code: 'unsupported' }),
    );
  });
});

describe('fromParameters', () => {
  it('keeps integers and floats apart', () => {
    expect(fromParameters({ integer: 1n, float: 1 })).toEqual({ integer: 1n, float: 1 });
  });

  it('makes objects of maps, with __proto__ as a key like any other', () => {
    const map: Value = new Map([['__proto__', new Map([['polluted', true]])]]);
    const { map: object } = fromParameters({ map }) as { map: object };
    expect(Object.keys(object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
  });

  it('sends a view of a part of a buffer as that part', () => {
    const bytes = new Uint8Array([1, 2, 255, 4]).subarray(1, 3);
    expect(fromParameters({ bytes })).toEqual({ bytes: Int8Array.of(2, -1) });
  });

  it.each<[string, unknown]>([
    ['an integer past 64 bits', 2n ** 63n],
    ['a plain object', { a: 1n }],
    ['a node', { $type: 'Node', elementId: '1', labels: [], properties: new Map() }],
    ['a point without coordinates', { $type: 'Point', srid: 4326, coordinates: [] }],
  ])('refuses %s', (_, value) => {
    expect(() => fromParameters({ value: value as Value })).toThrow(
      expect.objectContaining({ code: 'syntax' }),
    );
  });

  it('refuses what the driver would take for its own class, and only that', () => {
    const marked = (mark: Value): Value => new Map([['__isPoint__', mark]]);
    expect(() => fromParameters({ value: marked(true) })).toThrow(
      expect.objectContaining({ code: 'unsupported' }),
    );
    expect(fromParameters({ value: marked('true') })).toEqual({ value: { __isPoint__: 'true' } });
  });
});
