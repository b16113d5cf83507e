import { beforeAll, describe, expect, it } from 'vitest';
import type { ActorReply } from '../../contract/actor.ts';
import type { GraphNode, Subgraph } from '../../contract/graph.ts';
import { curatedSubgraph } from '../../tests/support/curated-subgraph.ts';
import { deriveDetails, derivePair } from './derive-details.ts';
import type { MeetingsChosen } from './meetings-chosen.ts';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import type { Item, Section } from './section.ts';

let graph: Subgraph;
let around: Neighbourhood;

beforeAll(async () => {
  graph = await curatedSubgraph();
  around = neighbourhoodOf(graph.nodes, graph.relationships);
});

const details = (id: string) => deriveDetails(around, around.node(id) as GraphNode);
const idOf = (item: Item) =>
  item.type === 'contact' ? item.id : item.type === 'meeting' ? item.facts.node.id : item.node.id;
const outline = (sections: readonly Section[]) =>
  sections.map(({ id, items }) => [id, items.map(idOf)]);

describe('details of the shipped report', () => {
  it('tells who Araghchi is, whom he met, and that nobody is named in Cairo', () => {
    const sections = details('abbas-araghchi');
    expect(outline(sections.slice(0, 3))).toEqual([
      ['posts', ['IR', 'araghchi-delegation-to-cairo']],
      ['met', ['badr-abdelatty']],
      ['alone', ['visit-araghchi-cairo', 'tour-araghchi']],
    ]);
    expect(sections.map(({ id }) => id)).toEqual(['posts', 'met', 'alone', 'discussed', 'said']);
    const visit = sections[2]?.items[0];
    expect(visit).toMatchObject({
      type: 'meeting',
      facts: {
        kind: 'visit',
        status: 'held',
        date: undefined,
        places: [{ node: { id: 'cairo' } }],
        partOf: [{ node: { id: 'tour-araghchi' }, relationship: { properties: { ordinal: 8 } } }],
      },
    });
  });

  it('counts a contact once for each held meeting', () => {
    const met = details('badr-abdelatty').find(({ id }) => id === 'met');
    expect(met?.items).toMatchObject([
      { id: 'abbas-araghchi', count: 1, meetings: [{ kind: 'phone', date: undefined }] },
    ]);
  });

  const told = (items: ActorReply['met']['items'], total: number): ActorReply => ({
    ...{ of: 'badr-abdelatty', meetings: 9, undated: 1, first: '2023', last: '2024', kinds: [] },
    ...{
      topics: { items: [], total: 0 },
      statements: 0,
      met: { items, total, first: null, last: null },
    },
  });
  const far = {
    ...{ id: 'far', nameAr: 'بعيد', nameEn: 'Far', count: 3, meetings: ['x', 'y', 'z'] },
    ...{ first: '2023', last: '2024-05' },
  };
  const metBy = (reply: ActorReply | undefined, chosen: MeetingsChosen = {}) =>
    deriveDetails(around, around.node('badr-abdelatty') as GraphNode, { reply, chosen }).find(
      ({ id }) => id === 'met',
    );

  it('counts by the store, also who is out of reach, with the last time', () => {
    expect(metBy(told([far], 7))).toMatchObject({
      total: 7,
      items: [
        {
          ...{ id: 'far', node: undefined, names: { ar: 'بعيد', en: 'Far' }, meetings: [] },
          ...{ count: 3, last: '2024-05' },
        },
      ],
    });
  });

  it('keeps to the chosen meetings, and to the choice where they leave nobody', () => {
    expect(metBy(undefined, { kind: 'phone' })?.items.map(idOf)).toEqual(['abbas-araghchi']);
    expect(metBy(undefined, { topic: 'no-such-topic' })).toMatchObject({ items: [], total: 0 });
    expect(metBy(undefined, { kind: 'visit' })?.items).toEqual([]);
  });

  it('says who reported what the presidents said', () => {
    const said = details('abdel-fattah-el-sisi').find(({ id }) => id === 'said');
    expect(said?.items[0]).toMatchObject({
      node: { id: 'presidents-bilateral-cooperation' },
      speakers: [{ id: 'abdel-fattah-el-sisi' }, { id: 'masoud-pezeshkian' }],
      reporters: [{ id: 'ahmed-fahmy' }],
      during: [{ id: 'meeting-sisi-pezeshkian' }],
    });
    expect(outline(details('ahmed-fahmy'))).toEqual([
      ['posts', ['egyptian-presidency']],
      ['reported', ['presidents-bilateral-cooperation']],
    ]);
  });

  it('tells a meeting with its place, its summit and what was discussed', () => {
    expect(outline(details('meeting-sisi-pezeshkian')).slice(0, 3)).toEqual([
      ['participants', ['abdel-fattah-el-sisi', 'masoud-pezeshkian']],
      ['partOf', ['brics-summit']],
      ['discussed', ['bilateral-cooperation', 'regional-developments', 'egypt-efforts-for-calm']],
    ]);
    expect(outline(details('tour-araghchi'))).toContainEqual([
      'contains',
      ['visit-araghchi-cairo'],
    ]);
  });

  it('tells a state, a place, a topic and a statement', () => {
    expect(outline(details('EG')).slice(0, 3)).toEqual([
      ['people', ['badr-abdelatty', 'abdel-fattah-el-sisi']],
      ['organizations', ['egyptian-presidency', 'egyptian-foreign-ministry']],
      ['meetingsHere', ['visit-araghchi-cairo']],
    ]);
    expect(outline(details('kazan'))).toEqual([
      ['locatedIn', ['RU']],
      ['meetingsHere', ['meeting-sisi-pezeshkian', 'brics-summit']],
    ]);
    expect(outline(details('israeli-attacks-on-iran')).slice(0, 2)).toEqual([
      ['discussedIn', ['call-abdelatty-araghchi']],
      ['concerns', ['IL', 'IR']],
    ]);
    expect(outline(details('presidents-bilateral-cooperation'))).toEqual([
      ['saidBy', ['abdel-fattah-el-sisi', 'masoud-pezeshkian']],
      ['reportedBy', ['ahmed-fahmy']],
      ['during', ['meeting-sisi-pezeshkian']],
      ['about', ['bilateral-cooperation']],
    ]);
  });

  it('finds the meetings of two who met, whichever comes first', () => {
    const expected = [['meetings', ['call-abdelatty-araghchi']]];
    expect(outline(derivePair(around, ['abbas-araghchi', 'badr-abdelatty']))).toEqual(expected);
    expect(outline(derivePair(around, ['badr-abdelatty', 'abbas-araghchi']))).toEqual(expected);
    expect(derivePair(around, ['badr-abdelatty', 'masoud-pezeshkian'])).toEqual([]);
  });

  it('counts only meetings that were held, and names the others', () => {
    const planned = graph.nodes.map((node) =>
      node.id === 'call-abdelatty-araghchi'
        ? { ...node, properties: { ...node.properties, status: 'planned' } }
        : node,
    );
    const there = neighbourhoodOf(planned, graph.relationships);
    const sections = deriveDetails(there, there.node('badr-abdelatty') as GraphNode);
    expect(outline(sections).slice(0, 2)).toEqual([
      ['posts', ['EG']],
      ['notHeld', ['call-abdelatty-araghchi']],
    ]);
    expect(sections.map(({ id }) => id)).not.toContain('discussed');
  });
});
