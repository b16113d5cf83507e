import { describe, expect, it } from 'vitest';
import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { EMPTY_GRAPH, INITIAL_WORKSPACE, pairOf } from '../workspace/transitions.ts';
import { emphasisOf } from './emphasis.ts';
import { makePicture } from './picture.ts';

const node = (
  id: string,
  kind: string,
  properties: GraphNode['properties'] = {},
): [string, GraphNode] =>
  [
    id,
    { id, labels: [kind], properties: { nameAr: `${id} ع`, nameEn: id, ...properties } },
  ] as const;
const tie = (type: string, from: string, to: string, properties: GraphNode['properties'] = {}) => {
  const relationship: GraphRelationship = {
    id: `${type}:${from}:${to}`,
    type,
    from,
    to,
    properties,
  };
  return [relationship.id, relationship] as const;
};
const workspace = {
  ...INITIAL_WORKSPACE,
  language: 'en' as const,
  graph: {
    ...EMPTY_GRAPH,
    nodes: new Map([
      node('a', 'Person'),
      node('b', 'Person', { unnamed: true }),
      node('c', 'Person'),
      node('EG', 'State'),
      node('call', 'Meeting', { titleEn: 'call', kind: 'phone', status: 'held' }),
      node('talks', 'Meeting', { titleEn: 'talks', kind: 'bilateral', status: 'planned' }),
      node('truce', 'Topic'),
      node('report', 'Report'),
    ]),
    relationships: new Map([
      tie('TOOK_PART_IN', 'a', 'call'),
      tie('TOOK_PART_IN', 'b', 'call', { role: 'host' }),
      tie('TOOK_PART_IN', 'a', 'talks'),
      tie('TOOK_PART_IN', 'c', 'talks'),
      tie('REPRESENTS', 'a', 'EG', { postEn: 'Minister', postAr: 'وزير' }),
      tie('DISCUSSED', 'call', 'truce'),
    ]),
  },
};
const idsOf = (drawn: readonly { id: string }[]) => drawn.map(({ id }) => id);

describe('the meetings view', () => {
  const picture = makePicture(workspace);

  it('draws shown kinds and never a report', () => {
    expect(idsOf(picture.nodes)).toEqual(['a', 'b', 'c', 'EG', 'call', 'talks']);
    expect(idsOf(picture.edges)).not.toContain('DISCUSSED:call:truce');
  });

  it('draws what is selected although its kind is filtered out', () => {
    const also = makePicture(workspace, ['truce']);
    expect(idsOf(also.nodes)).toContain('truce');
    expect(idsOf(also.edges)).toContain('DISCUSSED:call:truce');
  });

  it('says what a line is in words, the fullest first', () => {
    const words = Object.fromEntries(picture.edges.map((edge) => [edge.id, edge.words]));
    expect(words['REPRESENTS:a:EG']).toEqual(['Minister', 'represents']);
    expect(words['TOOK_PART_IN:b:call']).toEqual(['host']);
  });

  it('tells a planned meeting by its lines', () => {
    expect(picture.edges.find(({ id }) => id === 'TOOK_PART_IN:c:talks')?.status).toBe('planned');
  });

  it('lights up whom somebody met, with the meeting between them', () => {
    const emphasis = emphasisOf(picture, { type: 'node', id: 'b' });
    expect([...(emphasis?.near ?? [])].sort()).toEqual(['a', 'b', 'call']);
    expect([...(emphasis?.told ?? [])]).toEqual(['TOOK_PART_IN:b:call']);
  });

  it('lights up what a pair shares', () => {
    expect([...(emphasisOf(picture, pairOf('b', 'a'))?.near ?? [])].sort()).toEqual([
      'a',
      'b',
      'call',
    ]);
  });

  it('dims nothing for what is not drawn', () => {
    expect(emphasisOf(picture, { type: 'node', id: 'truce' })).toBeUndefined();
    expect(emphasisOf(picture, null)).toBeUndefined();
  });
});

describe('the contacts view', () => {
  const picture = makePicture({ ...workspace, view: 'contacts' });

  it('draws who met whom with the number of held meetings', () => {
    const contacts = picture.edges.filter(({ contact }) => contact);
    expect(contacts.map(({ source, target, words }) => [source, target, words])).toEqual([
      ['a', 'b', ['1']],
    ]);
  });

  it('keeps people nobody is said to have met, and no meetings', () => {
    expect(idsOf(picture.nodes)).toEqual(['a', 'b', 'c', 'EG']);
  });

  it('shows a selected meeting as the lines it made', () => {
    const emphasis = emphasisOf(picture, { type: 'node', id: 'call' });
    expect([...(emphasis?.near ?? [])].sort()).toEqual(['a', 'b']);
  });
});
