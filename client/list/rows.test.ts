import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphNode, Subgraph } from '../../contract/graph.ts';
import { curatedSubgraph } from '../../tests/support/curated-subgraph.ts';
import { type Neighbourhood, neighbourhoodOf } from '../details/neighbourhood.ts';
import { speechOf } from '../i18n/speech.ts';
import { MEETING_COLUMNS, meetingRows, ordered, PERSON_COLUMNS, personRows } from './rows.ts';

let graph: Subgraph;
let around: Neighbourhood;
beforeAll(async () => {
  graph = await curatedSubgraph();
  around = neighbourhoodOf(graph.nodes, graph.relationships);
});
const ofKind = (kind: string) => graph.nodes.filter(({ labels }) => labels.includes(kind));
const ids = (rows: readonly { readonly node: GraphNode }[]) => rows.map(({ node }) => node.id);

describe('rows of the list', () => {
  it('orders people by name as each alphabet does, and by how many they met', () => {
    const rows = personRows(ofKind('Person'), around, [
      { ids: ['abbas-araghchi', 'badr-abdelatty'], meetings: ['call-abdelatty-araghchi'] },
    ]);
    const by = (column: string, descending: boolean, language: 'ar' | 'en') =>
      ids(ordered(rows, PERSON_COLUMNS, { column, descending }, speechOf(language)));
    expect(by('name', false, 'en')[0]).toBe('abbas-araghchi');
    expect(by('name', false, 'ar').slice(0, 2)).toEqual([
      'ahmed-fahmy',
      'egyptian-foreign-ministry-spokesman',
    ]);
    expect(by('met', true, 'en').slice(0, 2)).toEqual(['badr-abdelatty', 'abbas-araghchi']);
  });

  it('puts what the report does not say last, whichever way round', () => {
    const rows = meetingRows(ofKind('Meeting'), around);
    for (const descending of [false, true]) {
      const order = { column: 'place', descending };
      const sorted = ids(ordered(rows, MEETING_COLUMNS, order, speechOf('en')));
      expect(sorted.slice(-2).sort()).toEqual(['call-abdelatty-araghchi', 'tour-araghchi']);
    }
  });
});
