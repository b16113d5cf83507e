import { describe, expect, it } from 'vitest';
import type { Node, Relationship } from '../../store/value.ts';
import { graphNodeOf, graphRelationshipOf, orderedLabels } from './graph-element.ts';

const node: Node = {
  $type: 'Node',
  elementId: '4:x:1',
  labels: ['Actor', 'Person'],
  properties: new Map<string, string | string[]>([
    ['id', 'abbas'],
    ['nameEn', 'Abbas'],
    ['text', 'long'],
    ['document', '{}'],
  ]),
};
const relationship: Relationship = {
  $type: 'Relationship',
  elementId: '5:x:1',
  type: 'REPRESENTS',
  startElementId: '4:x:1',
  endElementId: '4:x:2',
  properties: new Map([['postEn', 'Minister']]),
};

describe('graphNodeOf', () => {
  it('gives the id, the kind first, and the properties without text and document', () => {
    expect(graphNodeOf(node)).toEqual({
      id: 'abbas',
      labels: ['Person', 'Actor'],
      properties: { nameEn: 'Abbas' },
    });
  });

  it('passes over what is no node of the model', () => {
    expect(graphNodeOf({ ...node, properties: new Map() })).toBeUndefined();
    expect(graphNodeOf(null)).toBeUndefined();
    expect(graphNodeOf(relationship)).toBeUndefined();
  });
});

describe('graphRelationshipOf', () => {
  it('names the post in the id where there is one', () => {
    expect(graphRelationshipOf(['abbas', 'IR', relationship])).toEqual({
      id: 'REPRESENTS:abbas:IR:Minister',
      type: 'REPRESENTS',
      from: 'abbas',
      to: 'IR',
      properties: { postEn: 'Minister' },
    });
    const plain = { ...relationship, type: 'BELONGS_TO', properties: new Map() };
    expect(graphRelationshipOf(['a', 'b', plain])?.id).toBe('BELONGS_TO:a:b');
  });

  it('passes over ends without an id', () => {
    expect(graphRelationshipOf([null, 'IR', relationship])).toBeUndefined();
  });
});

describe('orderedLabels', () => {
  it('begins with the kind', () => {
    expect(orderedLabels(['Actor', 'Zed', 'Organization'])).toEqual([
      'Organization',
      'Actor',
      'Zed',
    ]);
    expect(orderedLabels(['Zed', 'Actor'])).toEqual(['Actor', 'Zed']);
  });
});
