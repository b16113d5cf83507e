import type { GraphNode } from '../../contract/graph.ts';
import { kindOf, type MeetingKind } from '../../contract/model.ts';
import { byDate, type MeetingFacts, meetingFacts } from '../details/meeting-facts.ts';
import type { Neighbourhood } from '../details/neighbourhood.ts';
import { pairOf } from '../workspace/transitions.ts';
import type { Selection } from '../workspace/types.ts';

/** Sentences told at most; the list has the rest. */
const MOST = 4;

/** One sentence, and what it speaks of. */
export type StoryLine =
  /** These met in these ways; `place` when all of it was in one. */
  | {
      readonly type: 'contact';
      readonly kinds: readonly MeetingKind[];
      readonly people: readonly GraphNode[];
      readonly place: GraphNode | undefined;
      readonly selection: Selection;
    }
  /** Nobody else is named. */
  | { readonly type: 'alone'; readonly meeting: GraphNode; readonly selection: Selection };

/** What the graph tells at first sight. */
export interface Story {
  /** Held meetings that are not themselves made of meetings, such as a tour or a summit. */
  readonly contacts: number;
  readonly named: number;
  readonly unnamed: number;
  readonly states: number;
  /** Contacts whose date is reported. */
  readonly dated: number;
  readonly lines: readonly StoryLine[];
  /** Sentences there are, also those not told. */
  readonly total: number;
}

/** Makes the story of whatever is here; an empty graph has an empty one. */
export function deriveStory(nodes: readonly GraphNode[], around: Neighbourhood): Story {
  const contacts = nodes
    .filter(
      (node) =>
        kindOf(node.labels) === 'Meeting' &&
        node.properties.status === 'held' &&
        around.into(node.id, 'PART_OF').length === 0,
    )
    .toSorted(byDate)
    .map((node) => meetingFacts(around, node));
  const people = nodes.filter(({ labels }) => kindOf(labels) === 'Person');
  const unnamed = people.filter(({ properties }) => properties.unnamed === true).length;
  const lines = [...contactLines(contacts), ...aloneLines(contacts)];
  return {
    contacts: contacts.length,
    named: people.length - unnamed,
    unnamed,
    states: nodes.filter(({ labels }) => kindOf(labels) === 'State').length,
    dated: contacts.filter(({ date }) => date !== undefined).length,
    lines: lines.slice(0, MOST),
    total: lines.length,
  };
}

// Those who met oftenest come first; the same people are told once.
function contactLines(contacts: readonly MeetingFacts[]): StoryLine[] {
  const groups = new Map<string, MeetingFacts[]>();
  for (const contact of contacts) {
    if (contact.parties.length < 2) continue;
    const key = JSON.stringify(contact.parties.map(({ node }) => node.id).sort());
    groups.set(key, [...(groups.get(key) ?? []), contact]);
  }
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((meetings) => {
      const [first] = meetings;
      if (!first) return [];
      const people = first.parties.map(({ node }) => node);
      const places = new Map(
        meetings.map(({ places: [place] }) => [place?.node.id, place?.node] as const),
      );
      const [a, b] = people;
      const selection: Selection =
        meetings.length > 1 && people.length === 2 && a && b
          ? pairOf(a.id, b.id)
          : { type: 'node', id: first.node.id };
      return {
        type: 'contact' as const,
        kinds: [...new Set(meetings.map(({ kind }) => kind))].filter((kind) => kind !== undefined),
        people,
        place: places.size === 1 ? [...places.values()][0] : undefined,
        selection,
      };
    });
}

function aloneLines(contacts: readonly MeetingFacts[]): StoryLine[] {
  return contacts
    .filter(({ parties }) => parties.length === 1)
    .map(({ node }) => ({
      type: 'alone',
      meeting: node,
      selection: { type: 'node', id: node.id },
    }));
}
